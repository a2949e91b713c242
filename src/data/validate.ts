import { readCell, type Value } from './cell.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedCsv } from './parse.ts';
import type { Problem } from './problem.ts';
import { linksOf, type Field, type Resource } from './schema.ts';

/** A row read by the schema, by the names of the columns. */
type Row = Readonly<Record<string, Value>>;

/** A table read by its schema, with everything that was wrong with it. */
export interface ValidTable {
  readonly resource: Resource;
  readonly rows: readonly { readonly line: number; readonly row: Row }[];
  readonly problems: readonly Problem[];
}

/** Reads the cells of a table by its schema. Throws nothing: all problems of the one table are in the answer. */
export function validateTable(resource: Resource, csv: ParsedCsv): ValidTable {
  const columns = new Map(csv.header.map((name, index) => [name, index]));
  const problems: Problem[] = [...headerProblems(resource, csv.header), ...csv.problems];
  const fields = resource.schema.fields.filter(({ name }) => columns.has(name));
  const rows = csv.records.map(({ line, cells }) => {
    const text = (field: string) => cells[columns.get(field) ?? -1] ?? '';
    const key = resource.schema.primaryKey.map(text).join(' ');
    const read = fields.map((field) => {
      const { value, faults } = readCell(text(field.name), field);
      problems.push(...faults.map((message) => ({ line, field: field.name, row: key, message })));
      return [field.name, value] as const;
    });
    return { line, row: Object.fromEntries(read) };
  });
  for (const field of uniqueFields(resource)) problems.push(...repeated(rows, field, resource.schema.primaryKey));
  return { resource, rows, problems };
}

/** Holds the foreign keys of all tables against each other: problems by the name of the table that holds the key. */
export function validateLinks(tables: readonly ValidTable[]): Map<string, Problem[]> {
  const byName = new Map(tables.map((table) => [table.resource.name, table]));
  return new Map(tables.map((table) => [table.resource.name, linkProblems(table, byName)]));
}

function headerProblems({ schema }: Resource, header: readonly string[]): Problem[] {
  const known = schema.fields.map(({ name }) => name);
  const missing = known
    .filter((name) => !header.includes(name))
    .map((name) => ({ line: 1, message: `expected a column "${name}", found none` }));
  const unknown = header
    .filter((name) => !known.includes(name))
    .map((name) => ({ line: 1, message: `expected the columns of the schema, found "${name}"${didYouMean(name, known)}` }));
  const twice = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ line: 1, message: `expected each column once, found "${name}" again` }));
  return [...missing, ...unknown, ...twice];
}

function uniqueFields({ schema }: Resource): Field[] {
  return schema.fields.filter(
    ({ name, constraints }) => constraints?.unique || (schema.primaryKey.length === 1 && schema.primaryKey[0] === name),
  );
}

function repeated(rows: ValidTable['rows'], { name }: Field, primaryKey: readonly string[]): Problem[] {
  const first = new Map<Value, number>();
  return rows.flatMap(({ line, row }) => {
    const value = row[name] ?? null;
    if (value === null) return [];
    const seen = first.get(value);
    if (seen === undefined) {
      first.set(value, line);
      return [];
    }
    const message = `expected a value of its own, found "${String(value)}" again (first on line ${seen})`;
    return [{ line, field: name, row: keyOf(row, primaryKey), message }];
  });
}

function linkProblems({ resource, rows }: ValidTable, byName: ReadonlyMap<string, ValidTable>): Problem[] {
  return linksOf(resource).flatMap(({ field, resource: target, key }) => {
    const known = new Set(
      byName
        .get(target)
        ?.rows.map(({ row }) => row[key])
        .filter((value) => typeof value === 'string'),
    );
    return rows.flatMap(({ line, row }) =>
      itemsOf(row[field])
        .filter((item) => !known.has(item))
        .map((item) => ({
          line,
          field,
          row: keyOf(row, resource.schema.primaryKey),
          message: `expected the ${key} of a row of ${target}.csv, found "${item}"${didYouMean(item, known)}`,
        })),
    );
  });
}

function itemsOf(value: Value | undefined): readonly string[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [String(value)];
}

function keyOf(row: Row, primaryKey: readonly string[]): string {
  return primaryKey.map((key) => String(row[key] ?? '')).join(' ');
}
