import { changeSettings, readSettings, type Changes, type Settings } from '../story/settings.ts';

/**
 * What the reader has set. The query string is the only place where it is kept, so that an address carries it; a change
 * replaces the address and adds nothing to the history.
 */
export class ReaderSettings {
  #settings: Settings = readSettings(location.search);
  readonly #listeners: (() => void)[] = [];

  constructor() {
    addEventListener('popstate', () => {
      this.#settings = readSettings(location.search);
      this.#tell();
    });
  }

  read(): Settings {
    return this.#settings;
  }

  change(changes: Changes): void {
    const search = changeSettings(location.search, changes);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    this.#settings = readSettings(search);
    this.#tell();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
