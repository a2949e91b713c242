import { isOrder, type ListEntry } from './listOrder.ts';
import { changeSettings } from './settings.ts';

/** What a reader wants to see of a list, as the query string says it. */
export interface ListState {
  /** Values of the filter, in the list's own order; none shows all. */
  readonly facets: readonly string[];
  /** Words that an entry must hold, in lower case. */
  readonly words: readonly string[];
  /** Name of an order (`listOrder.ts`), or nothing for the list's own. */
  readonly sort: string;
}

/** Reads what to show out of a query string. `param` names the filter, `known` are its values; unknown ones do not count. */
export function readListState(search: string, param: string, known: readonly string[]): ListState {
  const query = new URLSearchParams(search);
  const asked = (query.get(param) ?? '').split(',');
  return {
    facets: known.filter((value) => asked.includes(value)),
    words: (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    sort: isOrder(query.get('sort') ?? '') ? (query.get('sort') ?? '') : '',
  };
}

/** The query string after a value of the filter has been turned on or off. No value, or all of them, is no filter. */
export function toggleFacet(search: string, param: string, known: readonly string[], value: string): string {
  const { facets } = readListState(search, param, known);
  const next = known.filter((one) => (one === value ? !facets.includes(one) : facets.includes(one)));
  const none = value === '' || next.length === 0 || next.length === known.length;
  return plain(changeSettings(search, { [param]: none ? null : next.join(',') }));
}

/** The query string after a change of the search, the order, or the filter as a whole; an empty one is left out. */
export function changeList(search: string, name: string, value: string): string {
  return plain(changeSettings(search, { [name]: value.trim() === '' ? null : value.trim() }));
}

/** Whether an entry is one of those that were asked for. */
export function isListed({ facet, text }: Pick<ListEntry, 'facet' | 'text'>, { facets, words }: ListState): boolean {
  return (facets.length === 0 || facets.includes(facet)) && words.every((word) => text.includes(word));
}

/** How many are shown, in words. `named` is the entry that the address names although the filter does not. */
export function describeList(shown: number, all: number, noun: string, named: boolean): string {
  if (shown === 0 && !named) return `None of the ${all} ${noun}: nothing matches what is asked for`;
  const count = shown === all ? `All ${all} ${noun}` : `${shown} of ${all} ${noun}`;
  return named ? `${count}, and the one that the address names` : count;
}

/** A comma is plain text in a query; written as such, an address can be read. */
function plain(search: string): string {
  return search.replaceAll('%2C', ',');
}
