/* The tables as anybody could read them: text in files. Shares no code with src/data, whose results are recomputed here. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';

/** Values by the id of the quantity, in the unit of the quantity. */
export type Recomputed = Readonly<Record<string, number>>;

type Row = Readonly<Record<string, string | undefined>>;

const read = new Map<string, readonly Row[]>();

/** All rows of a table, as text. Throws when there is no such file. */
export function rows(table: string): readonly Row[] {
  const known = read.get(table) ?? csvParse(readFileSync(`content/data/${table}.csv`, 'utf8'));
  read.set(table, known);
  return known;
}

/** One cell, as text. Throws when the row or its content is not there. */
export function words(table: string, id: string, column: string): string {
  const found = rows(table).find((row) => row.id === id)?.[column];
  if (!found) throw new Error(`${table}.csv has nothing in row ${id}, ${column}.`);
  return found;
}

/** One cell, as a number. Throws when it is none. */
export function cell(table: string, id: string, column: string): number {
  return numberOf(words(table, id, column));
}

/** A text as a number. Throws when it is none. */
export function numberOf(text: string | undefined): number {
  if (text === undefined || !/^-?[\d.]+$/.test(text)) throw new Error(`Expected a number, found "${text}".`);
  return Number.parseFloat(text);
}

/** Days from 1970 to an ISO date; a month is its first day. */
export function dayNumber(date: string): number {
  return Date.parse(date.length === 7 ? `${date}-01` : date) / 86_400_000;
}

/** Months of the calendar from one ISO date to another. */
export function monthsFrom(earlier: string, later: string): number {
  const [a, b] = [earlier, later].map((date) => date.split('-').map(Number));
  return 12 * ((b?.[0] ?? NaN) - (a?.[0] ?? NaN)) + (b?.[1] ?? NaN) - (a?.[1] ?? NaN);
}

/** One entry for each row of a table. */
export function forEachRow(table: string, entries: (id: string) => Recomputed): Recomputed {
  return Object.assign({}, ...rows(table).map(({ id }) => entries(id ?? ''))) as Recomputed;
}
