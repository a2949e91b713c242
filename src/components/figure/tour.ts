/** Where the picture of a step is at rest, on the figure's scale of time (step index + fraction). */
export interface Rest {
  readonly from: number;
  readonly to: number;
}

/** A way through a figure's time: from one place to another, in so many milliseconds, and where it ends for good. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly duration: number;
}

/** Milliseconds for one step's worth of change. */
const PACE = 1800;

/**
 * The way from the picture of one step to that of another, when a control and not the scroll turns the steps. Times in which
 * nothing changes are left out. Only neighbours are walked to: over more steps the picture would be a blur.
 */
export function wayBetween(rests: readonly Rest[], current: number, next: number): Way {
  const [here, there] = [rests[current], rests[next]];
  if (!here || !there) throw new RangeError(`Expected two of ${rests.length} steps, found ${current} and ${next}.`);
  const [from, to] = next > current ? [here.to, there.from] : [here.from, there.to];
  return { from, to, end: there.from, duration: Math.abs(next - current) === 1 ? Math.abs(to - from) * PACE : 0 };
}

/** The place on the way after some milliseconds. */
export function placeOn({ from, to, end, duration }: Way, elapsed: number): number {
  return elapsed >= duration ? end : from + ((to - from) * elapsed) / duration;
}
