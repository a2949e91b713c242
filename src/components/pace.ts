/** Drawing may take this share of a slow phone's time: after a picture that took a millisecond it rests for fourteen. */
const REST = 14;
/** The longest rest in milliseconds, so that the picture never visibly lags. */
const LONGEST = 60;

/**
 * Paces the drawing of one picture by what it costs. Where a picture is cheap, it is drawn in every frame. Where it is
 * dear, the scroll stays smooth and the picture follows in every second or third frame.
 */
export class Pace {
  #restsUntil = 0;

  /** Runs a drawing and notes what it took, or leaves it when the last one is still being rested from. Tells which. */
  run(draw: () => void): boolean {
    const start = performance.now();
    if (start < this.#restsUntil) return false;
    draw();
    const end = performance.now();
    this.#restsUntil = end + Math.min(LONGEST, (end - start) * REST);
    return true;
  }
}
