import type { MountableFigure, Picture, PictureState } from '../../figures/mountFigure.svelte.ts';
import type { Size } from '../../figures/figure.ts';
import type { Position } from '../../scroll/position.ts';
import { moves, onMotionChange } from './motion.ts';
import { Pace } from './pace.ts';
import { pointDownloads } from './pointDownloads.ts';
import type { ReaderSettings } from './readerSettings.ts';
import { required } from '../required.ts';
import { StageControls } from './stageControls.ts';

/** The narrowest picture that figures are laid out for, in pixels. In less room it is drawn as wide as that, and smaller. */
const NARROWEST = 312;
/** A pinned picture lower than this, in pixels at the usual size of type, cannot be read. */
const LOWEST = 120;
/** How long an empty place may wait for the live picture until the still is asked for, in milliseconds. */
const PATIENCE = 400;
/** The type that figures are laid out for, in pixels. Larger type enlarges their labels as it does the text. */
const USUAL_TYPE = 16;

/** The size of the page's type, never taken as smaller than the usual. */
function typeSize(): number {
  return Math.max(USUAL_TYPE, Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/**
 * The figure of one chapter in the page: shows a position, at its own pace. It fetches the figure's script and mounts the
 * live picture when the reader comes near, writes the figure's public attributes, and turns the captions with the picture. If the script does
 * not arrive, the live picture fails, or the reader's type leaves it no room, the chapter is unrolled instead, so that the
 * reader still has every step's still.
 */
export class Stage {
  readonly #section: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #fetchLive: (() => Promise<MountableFigure>) | undefined;
  #fetched = false;
  #live: MountableFigure | undefined;
  readonly #settings: ReaderSettings;
  readonly #captions: readonly HTMLElement[];
  readonly #steps: readonly string[];
  #series: unknown;
  #size: Size = { width: 0, height: 0 };
  #position: Position = { index: 0, t: 0 };
  #near = false;
  /** Whether the reader has come near in this very frame, which has enough to do with that. */
  #nears = false;
  #mounted: Picture | undefined;
  readonly #controls: StageControls;
  #failed = false;
  readonly #pace = new Pace();
  /** Whether the picture is not that of the position, the size or the settings any more. */
  #late = true;
  /** Index of the step whose captions are shown. */
  #captioned = 0;
  /** The position of a picture that is placed and not yet drawn. */
  #placed: number | undefined;
  readonly #wake: () => void;

  constructor(
    section: HTMLElement,
    live: Readonly<Record<string, () => Promise<MountableFigure>>>,
    settings: ReaderSettings,
    wake: () => void,
  ) {
    this.#section = section;
    this.#figure = required(section, 'figure[data-figure]');
    this.#picture = required(this.#figure, '.picture');
    this.#fetchLive = live[this.#figure.dataset.figure ?? ''];
    this.#controls = new StageControls(section, settings);
    this.#settings = settings;
    this.#wake = wake;
    this.#captions = [...this.#figure.querySelectorAll<HTMLElement>('[data-for]')];
    this.#steps = [...section.querySelectorAll<HTMLElement>('[data-step]')].map((step) => step.dataset.step ?? '');
    new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && this.#isCramped(height)) return this.#unrollCramped();
      const scale = width === 0 ? 1 : Math.max(USUAL_TYPE / typeSize(), NARROWEST / width);
      this.#size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      this.refresh();
    }).observe(this.#picture);
    onMotionChange(() => this.refresh());
  }

  /** Whether type leaves the pinned figure no room: its picture is too low, or what stands around it is cut at the side. */
  #isCramped(height: number): boolean {
    const { scrollWidth, clientWidth } = this.#figure;
    return this.#section.matches('[data-chapter]') && (height < (LOWEST * typeSize()) / USUAL_TYPE || scrollWidth > clientWidth + 1);
  }

  /** The styles pin a figure where the window has room. Type that the reader enlarges in the page alone is unknown to them. */
  #unrollCramped(): void {
    this.#section.dataset.unrolled = 'cramped';
    addEventListener('resize', () => this.#section.dataset.unrolled === 'cramped' && delete this.#section.dataset.unrolled, { once: true });
  }

  /** Takes a new position. The picture follows with `draw`, and the captions follow the picture. */
  show(position: Position, near: boolean): void {
    if (position.index !== this.#position.index) {
      this.#figure.dataset.scene = this.#steps[position.index] ?? '';
      if (!this.#mounted) this.#turnCaptions(position.index);
    }
    this.#position = position;
    this.#nears = near && !this.#near;
    this.#near = near;
    this.#late = true;
  }

  /** The figure as it runs, once its script is there. */
  get live(): MountableFigure | undefined {
    return this.#live;
  }

  /** Fetches the figure's script, once. */
  fetch(): void {
    if (this.#fetched || !this.#fetchLive) return;
    this.#fetched = true;
    this.#showStillMeanwhile();
    this.#fetchLive().then(
      (live) => {
        this.#live = live;
        this.refresh();
      },
      // The browser has said itself that a file is missing; a reader who leaves while it comes has no problem at all.
      () => this.#fail(),
    );
  }

  /** Whoever has come by a link may see the still already; to others it is shown if the live picture keeps them waiting. */
  #showStillMeanwhile(): void {
    const still = this.#picture.querySelector('img');
    const show = () => (this.#figure.dataset.waits = '');
    if (still?.complete && still.naturalWidth > 0) show();
    else setTimeout(() => !this.#live && show(), PATIENCE);
  }

  /** Takes note of a change of the size or of the reader's settings. */
  refresh(): void {
    this.#late = true;
    this.#controls.update();
    this.#wake();
  }

  /**
   * Goes on with the picture if it is late, unless it was dear and has only just been drawn. Controls, marks and drawing are
   * made one after the other, each in a frame of its own where they are dear. `speed` is the scroll's, in viewports a second.
   * Tells whether the picture is up to date.
   */
  draw(speed = 0): boolean {
    if (this.#near) this.fetch();
    if (this.#nears) {
      this.#nears = false;
      return false;
    }
    // Until the script is there the picture stays as it was; its arrival asks again.
    if (this.#fetched && !this.#live) return true;
    if (this.#placed === undefined && this.#late && this.#pace.isReady(speed)) {
      if (this.#pace.spend(() => this.#makeControls())) return false;
      if (this.#pace.spend(() => this.#controls.put())) return false;
      if (this.#pace.spend(() => this.#place())) return false;
    }
    if (this.#placed === undefined) return !this.#late;
    if (this.#pace.spend(() => this.#unlessItFails(() => this.#mounted?.make()))) return false;
    this.#pace.spend(() => this.#drawPlaced());
    this.#pace.rest();
    return !this.#late;
  }

  #place(): void {
    const { t } = this.#position;
    this.#late = false;
    this.#placed = t;
    // A picture is made when the reader nears it, and kept true from then on. Without a size it is not shown: the chapter is unrolled.
    if ((!this.#near && !this.#mounted) || this.#size.width === 0) return;
    const state: PictureState = { t, size: this.#size, settings: this.#settings.read(), moves: moves() };
    this.#unlessItFails((live) => {
      if (this.#mounted) this.#mounted.place(state);
      else this.#mounted = live.mountDrawing(this.#picture, this.#readSeries(), state);
    });
  }

  #drawPlaced(): void {
    const { dataset } = this.#figure;
    const t = this.#placed?.toFixed(2);
    this.#placed = undefined;
    if (dataset.t !== t) dataset.t = t;
    this.#unlessItFails(() => this.#mounted?.draw());
    if (this.#mounted) this.#turnCaptions(this.#mounted.words());
  }

  #unlessItFails(part: (live: MountableFigure) => void): void {
    if (this.#failed || !this.#live) return;
    try {
      part(this.#live);
    } catch (problem) {
      this.#fail();
      console.error(problem);
    }
  }

  #fail(): void {
    this.#failed = true;
    this.#controls.giveUp();
    this.#section.dataset.unrolled = '';
  }

  #makeControls(): void {
    if (this.#near && this.#controls.lacks(this.#live)) this.#unlessItFails((live) => this.#controls.make(live, this.#readSeries()));
  }

  #readSeries(): unknown {
    this.#series ??= JSON.parse(required(this.#figure, '.series').textContent);
    return this.#series;
  }

  /** What stands around the picture is of the step that is seen in it: captions, sources, downloads. */
  #turnCaptions(index: number): void {
    if (index === this.#captioned) return;
    this.#captioned = index;
    const step = this.#steps[index] ?? '';
    for (const caption of this.#captions) caption.toggleAttribute('data-active', caption.dataset.for === step);
    pointDownloads(this.#figure, step);
  }
}
