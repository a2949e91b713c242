import { idOfHash } from '../story/liveLinks.ts';
import { replaceAddress } from './pageAddress.ts';

/** The step that is being read, or that was read last above the bottom of the story. */
export interface Reading {
  /** Public ids, `the-drop` and `the-drop.monday`. */
  readonly chapter: string;
  readonly step: string;
  /** Whether it is the chapter's first step: an address of the chapter itself says as much. */
  readonly first: boolean;
}

/** How long nothing may have moved until scrolling counts as settled, in milliseconds. */
const SETTLED = 300;

/**
 * The hash that the address should carry while `reading` is read, or undefined when the one it carries will do. Above the
 * first chapter nothing is being read: an address of the story's own (`known`) is taken away, a stranger's is left.
 */
export function hashFor(reading: Reading | undefined, hash: string, known: ReadonlySet<string>): string | undefined {
  const id = idOfHash(hash);
  if (!reading) return known.has(id) ? '' : undefined;
  if (id === reading.step || (reading.first && id === reading.chapter)) return undefined;
  return `#${reading.step}`;
}

/**
 * Lets the address follow the reader: when scrolling has settled, it names the step that is read. It replaces the address
 * and adds nothing to the history; the query stays as it is. A page that was opened at a text fragment keeps its address,
 * until the reader follows a link in it.
 */
export class AddressBar {
  readonly #known: ReadonlySet<string>;
  #reading: Reading | undefined;
  #timer = 0;
  #lastMove = 0;
  #lastPlace = scrollY;
  #follows = !openedAtText();

  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
    addEventListener('hashchange', () => (this.#follows = true));
  }

  /**
   * Takes note of what is read now, in each frame of a movement, and of the page's place `y` in pixels; the address follows
   * when scrolling has settled.
   */
  note(reading: Reading | undefined, y: number): void {
    this.#reading = reading;
    if (y === this.#lastPlace) return;
    this.#lastPlace = y;
    this.#wait();
  }

  /** One timer for a whole movement, that waits on if it comes too early: a timer for each scroll event would cost every frame. */
  #wait(): void {
    this.#lastMove = performance.now();
    if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#settle(), SETTLED);
  }

  #settle(): void {
    const left = this.#lastMove + SETTLED - performance.now();
    this.#timer = left > 0 ? window.setTimeout(() => this.#settle(), left) : 0;
    if (left <= 0) this.#write();
  }

  #write(): void {
    if (!this.#follows) return;
    const hash = hashFor(this.#reading, location.hash, this.#known);
    if (hash !== undefined) replaceAddress({ hash });
  }
}

/** Whether the page was opened at some of its words (`#:~:text=…`). The address in `location` does not tell. */
function openedAtText(): boolean {
  return performance.getEntriesByType('navigation').some(({ name }) => name.includes(':~:'));
}
