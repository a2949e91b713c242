import type { MountableFigure, Picture, PictureState } from '../figures/mountFigure.svelte.ts';
import type { Size } from '../figures/figure.ts';
import type { Position } from '../scroll/position.ts';
import type { ReaderSettings } from './readerSettings.ts';

/**
 * The figure of one chapter in the page: shows a position. It mounts the live picture when the reader comes near, writes
 * the figure's public attributes, and turns the captions. If the live picture fails, the chapter is unrolled instead, so
 * that the reader still has every step's still.
 */
export class Stage {
  readonly #section: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #live: MountableFigure | undefined;
  readonly #settings: ReaderSettings;
  readonly #captions: readonly HTMLElement[];
  readonly #steps: readonly string[];
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #series: unknown;
  #size: Size = { width: 0, height: 0 };
  #position: Position = { index: 0, t: 0 };
  #near = false;
  #mounted: Picture | undefined;
  #controls: { update: () => void } | undefined;
  #failed = false;

  constructor(section: HTMLElement, live: Readonly<Record<string, MountableFigure>>, settings: ReaderSettings) {
    this.#section = section;
    this.#figure = required(section, 'figure[data-figure]');
    this.#picture = required(this.#figure, '.picture');
    this.#live = live[this.#figure.dataset.figure ?? ''];
    this.#settings = settings;
    this.#captions = [...this.#figure.querySelectorAll<HTMLElement>('[data-for]')];
    this.#steps = [...section.querySelectorAll<HTMLElement>('[data-step]')].map((step) => step.dataset.step ?? '');
    new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      this.#size = { width: Math.round(width), height: Math.round(height) };
      this.refresh();
    }).observe(this.#picture);
    this.#calm.addEventListener('change', () => this.refresh());
  }

  /** Shows the picture of a position. A chapter that is not near keeps its attributes true and draws nothing. */
  show(position: Position, near: boolean): void {
    if (position.index !== this.#position.index) this.#turnCaptions(this.#steps[position.index] ?? '');
    this.#position = position;
    this.#near = near;
    const { dataset } = this.#figure;
    const t = position.t.toFixed(2);
    if (dataset.t !== t) dataset.t = t;
    this.#draw();
  }

  /** Draws again after a change of the size or of the reader's settings. */
  refresh(): void {
    this.#draw();
    this.#controls?.update();
  }

  #draw(): void {
    // A picture is made when the reader nears it, and kept true from then on. Without a size it is not shown: the chapter is unrolled.
    if (this.#failed || !this.#live || this.#size.width === 0 || (!this.#near && !this.#mounted)) return;
    const state: PictureState = {
      t: this.#position.t,
      size: this.#size,
      settings: this.#settings.read(),
      moves: !this.#calm.matches,
    };
    try {
      if (this.#mounted) this.#mounted.update(state);
      else this.#mount(this.#live, state);
    } catch (problem) {
      this.#failed = true;
      this.#section.dataset.unrolled = '';
      console.error(problem);
    }
  }

  #mount(live: MountableFigure, state: PictureState): void {
    this.#series ??= JSON.parse(required(this.#figure, '.series').textContent);
    this.#mounted = live.mountDrawing(this.#picture, this.#series, state);
    const controls = this.#section.querySelector('[data-controls]');
    if (controls && live.mountControls && !this.#controls) {
      this.#controls = live.mountControls(
        controls,
        this.#series,
        () => this.#settings.read(),
        (changes) => this.#settings.change(changes),
      );
    }
  }

  #turnCaptions(step: string): void {
    this.#figure.dataset.scene = step;
    for (const caption of this.#captions) caption.toggleAttribute('data-active', caption.dataset.for === step);
  }
}

function required(parent: HTMLElement, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Expected "${selector}" inside ${parent.id || parent.tagName}, found none.`);
  return found;
}
