/** What a measured speed keeps of the one before when the page slows down: one slow frame in a fast movement is no rest. */
const KEPT = 0.7;

/** How fast the page is scrolled, in viewports a second, from where it is in each frame. */
export class Speed {
  #speed = 0;
  #y: number | undefined;
  #time = 0;

  /**
   * Takes note of the page's place `y` and of the viewport's `height`, in pixels, at a `time` in milliseconds, and returns the
   * speed. Whoever moves by more than a viewport at once has jumped, and is where they wanted to go: that is rest.
   */
  note(y: number, height: number, time: number): number {
    const moved = Math.abs(y - (this.#y ?? y)) / height;
    const seconds = (time - this.#time) / 1000;
    this.#y = y;
    this.#time = time;
    if (moved > 1 || seconds <= 0) this.#speed = 0;
    else this.#speed = Math.max(moved / seconds, this.#speed * KEPT + (moved / seconds) * (1 - KEPT));
    return this.#speed;
  }
}
