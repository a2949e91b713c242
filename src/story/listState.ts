import { isOrder } from './listOrder.ts';
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

/** An entry as far as it is asked for. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** The words in which a search looks, in lower case. */
  readonly text: string;
  /** Its value of the filter: how the filter calls it, and its place among the values. */
  readonly facet: string;
  readonly facetName: string;
  readonly facetRank: number;
  /** ISO date, or the start of one; may be empty. */
  readonly date: string;
  /** Name of what is counted, and how many; only numbers have them. */
  readonly unit: string;
  readonly value: number;
  /** The heading under which it stands when nobody asks for an order; empty in a list without headings. */
  readonly group: string;
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
  const count = shown === all ? `All ${all} ${noun}` : `${shown} of ${all} ${noun}`;
  return named ? `${count}, and the one that the address names` : count;
}

/** A comma is plain text in a query; written as such, an address can be read. */
function plain(search: string): string {
  return search.replaceAll('%2C', ',');
}
