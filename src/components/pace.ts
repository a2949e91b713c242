/** Drawing may take this share of a slow phone's time: after a picture that took a millisecond it rests for fourteen. */
const REST = 14;
/** The longest rest in milliseconds, so that the picture never visibly lags. */
const LONGEST = 60;
/** A picture that takes longer than this, in milliseconds, is made in two frames. */
const DEAR = 1.5;

/**
 * Paces the making of pictures by what they cost. Where a picture is cheap, it is made in every frame. Where it is dear,
 * the scroll stays smooth and the picture follows in every third or fourth frame.
 */
export class Pace {
  #spent = 0;
  #dear = false;
  #restsUntil = 0;

  /** Whether the last picture has been rested from. */
  get ready(): boolean {
    return performance.now() >= this.#restsUntil;
  }

  /** Whether the last picture was dear. */
  get dear(): boolean {
    return this.#dear;
  }

  /** Does a part of a picture and notes what it took; after the last part comes the rest. */
  time(part: () => void, isLast: boolean): void {
    const start = performance.now();
    part();
    const end = performance.now();
    this.#spent += end - start;
    if (!isLast) return;
    this.#dear = this.#spent > DEAR;
    this.#restsUntil = end + Math.min(LONGEST, this.#spent * REST);
    this.#spent = 0;
  }
}
