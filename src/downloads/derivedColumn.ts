import type { Value } from '../data/cell.ts';
import type { Field } from '../data/schema.ts';

type Row = Readonly<Record<string, Value>>;

/** A published column, computed from a row of the editors' table. */
export interface DerivedColumn {
  readonly field: Field;
  readonly value: (row: Row) => number | null;
}

/** A price as a change against another, in percent. Both are given as functions of the row; without a price there is no change. */
export function changeColumn(name: string, title: string, digits: number, from: (row: Row) => number, to: string): DerivedColumn {
  return {
    field: { name, type: 'number', title: `${title} (percent)`, 'shock:unit': 'percent' },
    value: (row) => (row[to] === null ? null : changeOf(from(row), numberIn(row, to), digits)),
  };
}

/** A price times a number of shares, in billions of dollars. */
export function valueColumn(
  name: string,
  title: string,
  digits: number,
  price: (row: Row) => number,
  shares: (row: Row) => number,
): DerivedColumn {
  return {
    field: { name, type: 'number', title: `${title} (billion US dollars)`, 'shock:unit': 'billion US dollars' },
    value: (row) => rounded((price(row) * shares(row)) / 1e9, digits),
  };
}

/** A change in percent, from one price to another. */
export function changeOf(from: number, to: number, digits: number): number {
  return rounded((to / from - 1) * 100, digits);
}

/** The number in a column of a row. Throws when there is none. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`Expected a number in the column "${column}", found ${String(value)}.`);
  return value;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
