import { idOfHash } from '../story/liveLinks.ts';
import { changeList, describeList, inOrder, isListed, readListState, toggleFacet, type ListEntry } from '../story/listState.ts';
import { isPlainPress } from './plainPress.ts';

/** An entry of the list and its element. */
interface Shown extends ListEntry {
  readonly element: HTMLElement;
}

/**
 * Filters, searches and sorts a list of entries by what the query string says. The page is a function of its address: a link
 * carries the view, Back goes to the one before, and the entry that the hash names is shown whatever the filter says. Without
 * it the whole list stands, and the links of the filter jump to the first entry of their kind.
 */
class FilteredList {
  readonly #list: HTMLElement;
  readonly #param: string;
  readonly #entries: readonly Shown[];
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet-link]')];
  readonly #marks = [...document.querySelectorAll<HTMLElement>('[data-list-mark]')];
  readonly #search = document.querySelector<HTMLInputElement>('input[data-list-search]');
  readonly #sort = document.querySelector<HTMLSelectElement>('select[data-list-sort]');
  readonly #status = document.querySelector<HTMLElement>('[data-list-status]');
  readonly #known: readonly string[];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#param = list.dataset.list ?? '';
    this.#entries = [...list.querySelectorAll<HTMLElement>('[data-facet]')].map((element) => ({
      element,
      id: element.id,
      facet: element.dataset.facet ?? '',
      text: (element.textContent ?? '').toLowerCase(),
      date: element.dataset.date ?? '',
    }));
    this.#known = this.#links.map((link) => link.dataset.facetLink ?? '').filter((value) => value !== '');
    for (const link of this.#links) link.addEventListener('click', (event) => this.#choose(event, link));
    // While the reader types the list follows; the address follows when the word is finished, as browsers limit its changes.
    this.#search?.addEventListener('input', () => this.#show(this.#withSearch()));
    this.#search?.addEventListener('change', () => this.#go(this.#withSearch()));
    this.#sort?.addEventListener('change', () => this.#go(changeList(location.search, 'sort', this.#sort?.value ?? '')));
    addEventListener('popstate', () => this.#restore(false));
    addEventListener('hashchange', () => this.#restore(false));
    this.#restore(true);
  }

  #withSearch(): string {
    return changeList(location.search, 'q', this.#search?.value ?? '');
  }

  #choose(event: MouseEvent, link: HTMLAnchorElement): void {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    this.#go(toggleFacet(location.search, this.#param, this.#known, link.dataset.facetLink ?? ''));
  }

  /** Goes to a view of the list: the address says it, and Back leads out of it. */
  #go(search: string): void {
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
    this.#show(search);
  }

  /** Shows what the address says. An entry that it names and that only now has a place is brought into view. */
  #restore(first: boolean): void {
    if (this.#search) this.#search.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#sort) this.#sort.value = readListState(location.search, this.#param, this.#known).sort;
    const named = this.#entries.find(({ id }) => id === idOfHash(location.hash))?.element;
    const cameBack = named?.hidden ?? false;
    const changed = this.#show(location.search);
    // At first the browser has scrolled before the list became shorter; later Back finds its own place.
    if (named && (cameBack || (first && changed))) named.scrollIntoView();
  }

  /** Returns whether anything came, went or moved. */
  #show(search: string): boolean {
    const state = readListState(search, this.#param, this.#known);
    const named = idOfHash(location.hash);
    const listed = this.#entries.filter((entry) => isListed(entry, state));
    const extra = this.#entries.some((entry) => entry.id === named && !listed.includes(entry));
    let changed = false;
    for (const entry of this.#entries) {
      const hidden = !listed.includes(entry) && entry.id !== named;
      if (entry.element.hidden !== hidden) changed = true;
      entry.element.hidden = hidden;
    }
    changed = this.#arrange(inOrder(this.#entries, state)) || changed;
    const gone = new Set(this.#entries.filter((entry) => !listed.includes(entry)).map(({ id }) => id));
    for (const mark of this.#marks) mark.toggleAttribute('data-unlisted', gone.has(mark.dataset.listMark ?? ''));
    for (const link of this.#links) {
      const value = link.dataset.facetLink ?? '';
      const current = value === '' ? state.facets.length === 0 : state.facets.includes(value);
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.setAttribute('href', `${toggleFacet(search, this.#param, this.#known, value) || location.pathname}${location.hash}`);
    }
    const words = describeList(listed.length, this.#entries.length, this.#list.dataset.noun ?? 'entries', extra);
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
    return changed;
  }

  #arrange(entries: readonly Shown[]): boolean {
    const elements = entries.map(({ element }) => element);
    if (elements.every((element, index) => element === this.#list.children[index])) return false;
    this.#list.append(...elements);
    return true;
  }
}

const list = document.querySelector<HTMLElement>('[data-list]');
if (list) new FilteredList(list);
