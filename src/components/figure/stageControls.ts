import type { MountableFigure } from '../../figures/mountFigure.svelte.ts';
import type { ReaderSettings } from './readerSettings.ts';

/**
 * The controls of a chapter's figure, with which the reader sets something of their own. They stand in the text, and are there
 * in the unrolled chapter too. They are made apart from the page and then put into it, so that each can have a frame of its own.
 */
export class StageControls {
  /** Where the text has room for them. */
  readonly #place: Element | null;
  readonly #settings: ReaderSettings;
  readonly #made = document.createElement('div');
  #controls: { update: () => void } | undefined;

  constructor(section: HTMLElement, settings: ReaderSettings) {
    this.#place = section.querySelector('[data-controls]');
    this.#settings = settings;
    this.#keepRoom();
  }

  /** What the page has as data takes up the room of the controls, unseen, until the figure's script brings them. */
  #keepRoom(): void {
    const markup = this.#place?.querySelector('.controls-markup');
    if (!markup) return;
    const room = document.createElement('div');
    room.className = 'controls-room';
    room.inert = true;
    room.innerHTML = markup.textContent;
    this.#place?.replaceChildren(room);
  }

  /** Gives the room up, when the figure will not come. */
  giveUp(): void {
    this.#place?.querySelector('.controls-room')?.remove();
  }

  /** Whether the figure has controls that have not been made. */
  lacks(live: MountableFigure | undefined): boolean {
    return !this.#controls && this.#place !== null && live?.mountControls !== undefined;
  }

  /** Makes them, from the figure's data. */
  make(live: MountableFigure, series: unknown): void {
    this.#controls = live.mountControls?.(
      this.#made,
      series,
      () => this.#settings.read(),
      (changes) => this.#settings.change(changes),
    );
  }

  /** Puts into the text what has been made. */
  put(): void {
    if (this.#made.hasChildNodes()) this.#place?.replaceChildren(...this.#made.childNodes);
  }

  /** Has them show the reader's settings. */
  update(): void {
    this.#controls?.update();
  }
}
