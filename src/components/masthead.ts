/** Places that the bar of progress can have: a few pixels apart, so that it does not cost work in every frame. */
const NOTCHES = 250;

/** The bar at the top: how much of the story has been read, and which step of the list of contents this is. */
export class Masthead {
  readonly #progress = document.querySelector<HTMLElement>('.masthead-progress');
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  readonly #details = document.querySelector<HTMLDetailsElement>('.contents');
  #shown = -1;
  #current: HTMLAnchorElement | undefined;

  constructor() {
    // The list covers the text: it closes when a place has been chosen, on Escape, and when the reader goes elsewhere.
    this.#details?.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && this.#close());
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.#details?.open && this.#close(true));
    addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#details?.contains(target)) this.#close();
    });
  }

  /** Shows how far the reader has come, 0 to 1, and the current step, where they have changed. */
  show(progress: number, step: string): void {
    this.#mark(step);
    const share = Math.round(progress * NOTCHES) / NOTCHES;
    if (share === this.#shown) return;
    this.#shown = share;
    if (this.#progress) this.#progress.style.transform = `scaleX(${share})`;
  }

  #mark(id: string): void {
    const link = this.#links.find(({ hash }) => hash === `#${id}`);
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'step');
    this.#current = link;
  }

  #close(refocus = false): void {
    if (!this.#details) return;
    this.#details.open = false;
    if (refocus) this.#details.querySelector('summary')?.focus();
  }
}
