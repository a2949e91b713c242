import { KINDS } from './kinds.ts';
import type { Kind } from '../data/quantity.ts';

/** An entry of the list of numbers, as far as it is searched and sorted. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** All words of it in which a search looks, in small letters. */
  readonly words: string;
  readonly kind: Kind;
  /** Name of what is counted; only values of one unit are compared. */
  readonly unit: string;
  readonly value: number;
  /** ISO date, or the start of one. */
  readonly date: string;
  readonly subject: string;
}

export const ORDERS = ['subject', 'name', 'value', 'date', 'kind'] as const;
export type Order = (typeof ORDERS)[number];

/** What the reader asks of the list. */
export interface Wish {
  readonly search: string;
  readonly kind: Kind | undefined;
  readonly order: Order;
}

/** Entries under a heading. */
export interface Group {
  readonly title: string;
  readonly ids: readonly string[];
}

/** Reads a wish out of settings, as the query string carries them. What is not known counts as not said. */
export function readWish({ q = '', kind = '', sort = '' }: Readonly<Record<string, string>>): Wish {
  return {
    search: q,
    kind: Object.hasOwn(KINDS, kind) ? (kind as Kind) : undefined,
    order: ORDERS.find((order) => order === sort) ?? 'subject',
  };
}

/**
 * The entries that a wish asks for, in its order, under headings: subjects of the story as given, units with the largest
 * value first, years with the latest first, kinds, or one heading for all names. Words of a search must all be there.
 */
export function arrange(entries: readonly Entry[], { search, kind, order }: Wish): Group[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => (kind === undefined || entry.kind === kind) && words.every((word) => entry.words.includes(word)));
  const groups = new Map<string, Entry[]>();
  for (const entry of found.toSorted(COMPARE[order])) {
    const title = titleOf(entry, order);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups].map(([title, items]) => ({ title, ids: items.map(({ id }) => id) }));
}

function titleOf({ subject, unit, date, kind }: Entry, order: Order): string {
  return { subject, name: 'By name', value: unit, date: date.slice(0, 4), kind: KINDS[kind].name }[order];
}

const KIND_ORDER = Object.keys(KINDS);
const byName = (a: Entry, b: Entry) => a.name.localeCompare(b.name, 'en');

/** Sorting keeps the order of equals, and so the order of the story within a subject or a kind. */
const COMPARE: Readonly<Record<Order, (a: Entry, b: Entry) => number>> = {
  subject: () => 0,
  name: byName,
  value: (a, b) => a.unit.localeCompare(b.unit, 'en') || b.value - a.value,
  date: (a, b) => b.date.localeCompare(a.date),
  kind: (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
};
