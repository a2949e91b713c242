/** As many frames count; older ones are forgotten. */
export const FRAMES = 120;

/** What the last frames have cost, in milliseconds each. */
export class FrameCosts {
  readonly #costs: number[] = [];

  /** Takes note of one more frame, in milliseconds. */
  note(cost: number): void {
    this.#costs.push(cost);
    if (this.#costs.length > FRAMES) this.#costs.shift();
  }

  /** The middle and the largest of the costs, and how many there are. Without frames all three are 0. */
  summary(): { readonly median: number; readonly longest: number; readonly frames: number } {
    const sorted = this.#costs.toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return { median: (low + high) / 2, longest: sorted.at(-1) ?? 0, frames: sorted.length };
  }
}
