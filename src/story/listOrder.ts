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

/** Entries under a heading; the heading is empty where a list has none. */
export interface Group<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

interface Order {
  readonly compare: (a: ListEntry, b: ListEntry) => number;
  readonly heading: (entry: ListEntry) => string;
}

/** Those without a date come last, whichever way. */
const byDate = (way: 1 | -1) => (a: ListEntry, b: ListEntry) => {
  if (a.date === b.date) return 0;
  if (a.date === '' || b.date === '') return a.date === '' ? 1 : -1;
  return a.date < b.date ? -way : way;
};
const year = ({ date }: ListEntry) => date.slice(0, 4);

/**
 * The orders that a list may offer, by the name that an address gives them, each with the heading under which an entry then
 * stands. Sorting keeps the order of equals, and so the list's own within a group. Only values of one unit are compared.
 */
const ORDERS: Readonly<Record<string, Order>> = {
  name: { compare: (a, b) => a.name.localeCompare(b.name, 'en'), heading: () => 'By name' },
  value: { compare: (a, b) => a.unit.localeCompare(b.unit, 'en') || b.value - a.value, heading: ({ unit }) => unit },
  date: { compare: byDate(-1), heading: year },
  newest: { compare: byDate(-1), heading: year },
  oldest: { compare: byDate(1), heading: year },
  kind: { compare: (a, b) => a.facetRank - b.facetRank, heading: ({ facetName }) => facetName },
};

/** Whether an address that names this order means one. */
export function isOrder(name: string): boolean {
  return Object.hasOwn(ORDERS, name);
}

/** The entries in an order, under its headings; in their own order under their own headings when there is none of the name. */
export function arrange<Entry extends ListEntry>(entries: readonly Entry[], name: string): Group<Entry>[] {
  const order = isOrder(name) ? ORDERS[name] : undefined;
  const sorted = order ? entries.toSorted(order.compare) : entries;
  const groups = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const heading = order ? order.heading(entry) : entry.group;
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, own]) => ({ heading, entries: own }));
}
