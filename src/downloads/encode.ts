import { csvFormatRows } from 'd3';
import type { Value } from '../data/cell.ts';
import { formatQuantity } from '../data/format.ts';
import type { Field } from '../data/schema.ts';
import type { PublishedTable } from './publishedTable.ts';

/** A table as CSV: the names of the columns, then a line a row. Written as its schema says, so that it reads back the same. */
export function csvOf({ resource, rows }: PublishedTable): string {
  const { fields } = resource.schema;
  const cells = rows.map((row) => fields.map((field, index) => textOf(row[index] ?? null, field)));
  return `${csvFormatRows([fields.map(({ name }) => name), ...cells])}\n`;
}

/** A table as JSON: a list of rows, each an object by the names of the columns. Numbers are numbers, lists lists, nothing is null. */
export function jsonOf({ resource, rows }: PublishedTable): string {
  const names = resource.schema.fields.map(({ name }) => name);
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Bytes of a text as it is sent and saved. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A size of a file in words: “4.1 kB”, “60 kB”. */
export function sizeInWords(bytes: number): string {
  return `${formatQuantity(bytes / 1000, 'count', { digits: bytes < 10_000 ? 1 : 0 })}\u00a0kB`;
}

function textOf(value: Value, { delimiter = ',', trueValues = ['true'], falseValues = ['false'] }: Field): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(delimiter);
  if (typeof value === 'boolean') return (value ? trueValues[0] : falseValues[0]) ?? '';
  return String(value);
}
