import { pushAddress } from '../../scroll/pageAddress.ts';
import { arrange, type Group } from '../../story/listOrder.ts';
import { changeList, describeList, isListed, readListState, toggleFacet } from '../../story/listState.ts';
import { idOfHash } from '../../story/liveLinks.ts';
import { listFacets, readEntries, type Shown } from './listEntries.ts';
import { isPlainPress } from '../plainPress.ts';

/**
 * Filters, searches and sorts the list of claims, of sources or of numbers by what the query string says. The page is a function
 * of its address: a link carries the view, Back goes to the one before, and the entry that the hash names is shown whatever the
 * filter says. Without it the whole list stands, and the links of the filter jump to the first entry of their kind. Entries are
 * moved and hidden, never made anew.
 */
class FilteredList {
  readonly #list: HTMLElement;
  readonly #param: string;
  readonly #facets = listFacets();
  readonly #known = [...this.#facets.keys()];
  readonly #entries: readonly Shown[];
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet-link]')];
  readonly #marks = [...document.querySelectorAll<HTMLElement>('[data-list-mark]')];
  readonly #search = document.querySelector<HTMLInputElement>('input[data-list-search]');
  readonly #sort = document.querySelector<HTMLSelectElement>('select[data-list-sort]');
  readonly #facet = document.querySelector<HTMLSelectElement>('select[data-list-facet]');
  readonly #status = document.querySelector<HTMLElement>('[data-list-status]');
  /** The order in which the entries stand. */
  #order = '';

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#param = list.dataset.list ?? '';
    this.#entries = readEntries(list, this.#facets);
    for (const link of this.#links) link.addEventListener('click', (event) => this.#choose(event, link));
    // While the reader types the list follows; the address follows when the word is finished, as browsers limit its changes.
    this.#search?.addEventListener('input', () => this.#show(this.#withSearch()));
    this.#search?.addEventListener('change', () => this.#go(this.#withSearch()));
    this.#sort?.addEventListener('change', () => this.#go(changeList(this.#withSearch(), 'sort', this.#sort?.value ?? '')));
    this.#facet?.addEventListener('change', () => this.#go(changeList(this.#withSearch(), this.#param, this.#facet?.value ?? '')));
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
    this.#go(toggleFacet(this.#withSearch(), this.#param, this.#known, link.dataset.facetLink ?? ''));
  }

  /** Goes to a view of the list: the address says it, and Back leads out of it. */
  #go(search: string): void {
    if (search !== location.search) pushAddress({ search });
    this.#show(search);
  }

  /** Shows what the address says. An entry that it names and that only now has a place is brought into view. */
  #restore(first: boolean): void {
    const { sort, facets } = readListState(location.search, this.#param, this.#known);
    if (this.#search) this.#search.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#sort) this.#sort.value = sort;
    if (this.#facet) this.#facet.value = facets.length === 1 ? (facets[0] ?? '') : '';
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
    const gone = new Set(this.#entries.filter((entry) => !isListed(entry, state)).map(({ id }) => id));
    let changed = this.#arrange(state.sort);
    for (const { id, element } of this.#entries) {
      const hidden = gone.has(id) && id !== named;
      if (element.hidden !== hidden) changed = true;
      element.hidden = hidden;
    }
    for (const section of this.#list.querySelectorAll<HTMLElement>(':scope > section'))
      section.hidden = !section.querySelector('[data-facet]:not([hidden])');
    for (const mark of this.#marks) mark.toggleAttribute('data-unlisted', gone.has(mark.dataset.listMark ?? ''));
    this.#markLinks(search, state.facets);
    const words = describeList(
      this.#entries.length - gone.size,
      this.#entries.length,
      this.#list.dataset.noun ?? 'entries',
      gone.has(named),
    );
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
    return changed;
  }

  /** Says at each link of the filter whether it is in force, and where pressing it leads. */
  #markLinks(search: string, facets: readonly string[]): void {
    for (const link of this.#links) {
      const value = link.dataset.facetLink ?? '';
      const current = value === '' ? facets.length === 0 : facets.includes(value);
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.setAttribute('href', `${toggleFacet(search, this.#param, this.#known, value) || location.pathname}${location.hash}`);
    }
  }

  #arrange(order: string): boolean {
    if (order === this.#order) return false;
    this.#order = order;
    const headed = this.#entries.some(({ group }) => group !== '');
    this.#list.replaceChildren(...arrange(this.#entries, order).flatMap((group) => (headed ? section(group) : elementsOf(group))));
    return true;
  }
}

function section(group: Group<Shown>): HTMLElement {
  const heading = document.createElement('h2');
  heading.textContent = group.heading;
  const own = document.createElement('section');
  own.append(heading, ...elementsOf(group));
  return own;
}

function elementsOf({ entries }: Group<Shown>): HTMLElement[] {
  return entries.map(({ element }) => element);
}

const list = document.querySelector<HTMLElement>('[data-list]');
if (list) new FilteredList(list);
