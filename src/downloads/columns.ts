import type { Value } from '../data/cell.ts';
import { MONTHS } from '../data/format.ts';
import type { Field } from '../data/schema.ts';
import { plainSpaces, readAmount, type Amount } from './amount.ts';

/** A column of a published table: its description, and a cell for each row. */
export interface Column {
  readonly field: Field;
  readonly cells: readonly Value[];
}

/** How the tables of the story write that there is nothing. */
const NOTHING = new Set(['', '–']);

/**
 * A column of a step's table as data. Where every cell is one number, or every cell a date, it is a column of numbers or of
 * dates. Where only some are, or some are a range or “over” something, the words stay, and beside them stand the lower and
 * the upper end, the unit where it differs from cell to cell, and the date. Otherwise it is a column of words.
 */
export function columnsOf(title: string, texts: readonly string[]): Column[] {
  const words = texts.map((text) => (NOTHING.has(text) ? null : plainSpaces(text)));
  const said = words.filter((word) => word !== null).length;
  const name = fieldName(title);
  const dates = words.map((word) => (word === null ? undefined : readDate(word)));
  const amounts = words.map((word) => (word === null ? undefined : readAmount(word)));
  const dated = dates.filter((date) => date !== undefined).length;
  const read = amounts.filter((amount) => amount !== undefined);
  const units = [...new Set(read.map(({ unit }) => unit))];
  if (said > 0 && dated === said) return [dateColumn(name, title, dates)];
  if (said > 0 && read.length === said && units.length === 1 && read.every(({ exact }) => exact))
    return [numberColumn(name, title, units[0], amounts, 'low')];
  const columns: Column[] = [{ field: { name, type: 'string', title }, cells: words }];
  if (read.length > 0) {
    const unit = units.length === 1 ? units[0] : undefined;
    columns.push(numberColumn(`${name}_low`, `${title}: the number, or its lower end`, unit, amounts, 'low'));
    columns.push(numberColumn(`${name}_high`, `${title}: the number, or its upper end`, unit, amounts, 'high'));
  }
  if (units.length > 1)
    columns.push({
      field: { name: `${name}_unit`, type: 'string', title: `${title}: what the number counts` },
      cells: amounts.map((amount) => amount?.unit || null),
    });
  if (dated > 0) columns.push(dateColumn(`${name}_date`, `${title}: the date`, dates));
  return columns;
}

/** The name of a column out of its title: lower case, words joined with “_”. */
export function fieldName(title: string): string {
  return plainSpaces(title)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replaceAll('$', 'usd ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Full days are dates; months are what the other tables write for them, the start of an ISO date. */
function dateColumn(name: string, title: string, dates: readonly (string | undefined)[]): Column {
  const days = dates.every((date) => date === undefined || date.length === 'YYYY-MM-DD'.length);
  const field: Field = days
    ? { name, type: 'date', title }
    : { name, type: 'string', title, description: 'ISO date, to the day or the month.' };
  return { field, cells: dates.map((date) => date ?? null) };
}

function numberColumn(
  name: string,
  title: string,
  unit: string | undefined,
  amounts: readonly (Amount | undefined)[],
  end: 'low' | 'high',
): Column {
  return {
    field: { name, type: 'number', title, ...(unit && { 'shock:unit': unit }) },
    cells: amounts.map((amount) => amount?.[end] ?? null),
  };
}

/** A day or a month, “24 Jan 2025”, “January 2025”, as an ISO date. */
function readDate(words: string): string | undefined {
  const [, day = '', month = '', year] = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(words) ?? [];
  const index = MONTHS.findIndex((name) => name === month || name.slice(0, 3) === month);
  return index < 0 ? undefined : [year, String(index + 1).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
