/** Places that the bar of progress can have, at most, and how far they are apart at least, in pixels: it does not cost work in every frame. */
const NOTCHES = 250;
const APART = 4;

/** The bar at the top: how much of the story has been read, and which step of the list of contents this is. */
export class Masthead {
  readonly #progress = document.querySelector<HTMLElement>('.masthead-progress');
  readonly #links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [link.hash, link]));
  #notches = 0;
  #shown = -1;
  #step = '';

  constructor() {
    // In a frame of a scroll the width is not asked for: the answer could need a layout.
    const measure = () => (this.#notches = Math.min(NOTCHES, Math.ceil(innerWidth / APART)));
    measure();
    addEventListener('resize', measure);
  }

  /** Shows how far the reader has come, 0 to 1, and the current step, where they have changed. */
  show(progress: number, step: string): void {
    this.#mark(step);
    const share = Math.round(progress * this.#notches) / this.#notches;
    if (share === this.#shown) return;
    this.#shown = share;
    if (this.#progress) this.#progress.style.transform = `scaleX(${share})`;
  }

  #mark(id: string): void {
    if (id === this.#step) return;
    this.#links.get(`#${this.#step}`)?.removeAttribute('aria-current');
    this.#links.get(`#${id}`)?.setAttribute('aria-current', 'step');
    this.#step = id;
  }
}
