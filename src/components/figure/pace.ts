/** Drawing may take this share of a slow phone's time: after a picture that took a millisecond it rests for fourteen. */
const REST = 14;
/** The longest rest in milliseconds while the reader can look at the picture, so that it never visibly lags. It grows with the speed. */
const LONGEST = 60;
/** From this speed on, in viewports a second, the rest grows no longer. */
const FASTEST = 2;
/** After a part that took longer than this, in milliseconds, the next one waits for the next frame. */
const DEAR = 1.5;

/**
 * Paces the making of pictures by what they cost. Where a picture is cheap, it is made in every frame. Where it is dear,
 * the scroll stays smooth and the picture follows in every third or fourth frame. The more viewports a second pass, the less
 * can be seen of a picture and the longer it rests; the speed is asked for in every frame, so that the picture is there as
 * soon as the reader slows down.
 */
export class Pace {
  #spent = 0;
  #rest = 0;
  #ended = -Infinity;

  /** Whether the last picture has been rested from, at a speed in viewports a second. */
  isReady(speed: number): boolean {
    const passing = Math.min(FASTEST, Math.max(1, speed));
    return performance.now() - this.#ended >= Math.min(LONGEST * passing, this.#rest) * passing ** 2;
  }

  /** Does a part of a picture, and tells whether it was so dear that the frame should do no more. */
  spend(part: () => void): boolean {
    const start = performance.now();
    part();
    const took = performance.now() - start;
    this.#spent += took;
    return took > DEAR;
  }

  /** Begins the rest from a picture whose parts have been done. */
  rest(): void {
    this.#rest = this.#spent * REST;
    this.#ended = performance.now();
    this.#spent = 0;
  }
}
