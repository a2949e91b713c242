import { replaceAddress } from '../../scroll/pageAddress.ts';
import { changeSettings, readSettings, type Changes, type Settings } from '../../story/settings.ts';

/** The shortest time between two changes of the address, in milliseconds: a key that is held sets more than browsers let through. */
const PAUSE = 400;

/**
 * What the reader has set. The query string carries it, so that an address can be sent; a change replaces the address and adds
 * nothing to the history. Where the browser refuses a change of the address, what was set holds all the same.
 */
export class ReaderSettings {
  /** The query string of the settings, and the one that the address had when it was last read or written. */
  #search = location.search;
  #seen = location.search;
  #settings: Settings = readSettings(location.search);
  #timer = 0;
  #written = -Infinity;
  readonly #listeners: (() => void)[] = [];

  constructor() {
    addEventListener('popstate', () => {
      // A link within the page comes by here too, and has set nothing.
      if (location.search === this.#seen) return;
      this.#seen = location.search;
      this.#set(location.search);
    });
  }

  /** The settings as they are now. */
  read(): Settings {
    return this.#settings;
  }

  /** Changes some of the settings. Listeners are told at once, the address follows. */
  change(changes: Changes): void {
    this.#set(changeSettings(this.#search, changes));
    this.#write();
  }

  /** Calls a listener after each change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #set(search: string): void {
    this.#search = search;
    this.#settings = readSettings(search);
    for (const listener of this.#listeners) listener();
  }

  #write(): void {
    clearTimeout(this.#timer);
    const wait = this.#written + PAUSE - performance.now();
    if (wait > 0) {
      this.#timer = window.setTimeout(() => this.#write(), wait);
      return;
    }
    this.#written = performance.now();
    replaceAddress({ search: this.#search });
    this.#seen = location.search;
  }
}
