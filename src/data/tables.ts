import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { parseCsv } from './parse.ts';
import { describeProblem } from './problem.ts';
import type { Tables } from './rows.ts';
import { readSchema, tableName, type DataPackage, type Resource } from './schema.ts';
import { validateLinks, validateTable, type ValidTable } from './validate.ts';

export type { Tables } from './rows.ts';

/**
 * Reads all tables of a folder by its `datapackage.json`. Throws one error that lists every problem of every table, each
 * with file, line, field, what was expected and what was found. The answer is kept until a file of the folder changes, so
 * that the editor's server sees each change and a build reads once.
 */
export function loadTables(directory: string = join(process.cwd(), 'content/data')): Tables {
  const stamp = stampOf(directory);
  const kept = cache.get(directory);
  if (kept?.stamp === stamp) return kept.tables;
  const tables = readTables(directory);
  cache.set(directory, { stamp, tables });
  return tables;
}

/** Reads the schema of a folder of tables. Throws when the file is missing or is no schema. */
export function loadSchema(directory: string = join(process.cwd(), 'content/data')): DataPackage {
  const file = join(directory, 'datapackage.json');
  if (!existsSync(file)) throw new Error(`${named(file)}: expected a file, found none`);
  return readSchema(readFileSync(file, 'utf8'), named(file));
}

const cache = new Map<string, { readonly stamp: string; readonly tables: Tables }>();

function readTables(directory: string): Tables {
  const { resources } = loadSchema(directory);
  const missing = resources.filter(({ path }) => !existsSync(join(directory, path)));
  const read = resources.filter((resource) => !missing.includes(resource)).map((resource) => readTable(directory, resource));
  const problems = [
    ...missing.map(({ path }) => `${named(join(directory, path))}: expected a file, found none (datapackage.json lists it)`),
    ...strangers(directory, resources),
    ...problemsOf(directory, read),
  ];
  if (problems.length > 0)
    throw new Error(`The tables have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.join('\n')}`);
  // Every cell has just been read by the schema from which the types of the rows are generated.
  return Object.fromEntries(
    read.map(({ resource, rows }) => [tableName(resource.name), rows.map(({ row }) => withLists(row, resource))]),
  ) as unknown as Tables;
}

function readTable(directory: string, resource: Resource): ValidTable {
  return validateTable(resource, parseCsv(readFileSync(join(directory, resource.path), 'utf8')));
}

/** An empty list cell is an empty list, so that nobody has to ask. */
function withLists(row: ValidTable['rows'][number]['row'], { schema }: Resource) {
  const empty = schema.fields.filter(({ name, type }) => type === 'list' && row[name] === null).map(({ name }) => [name, []]);
  return { ...row, ...Object.fromEntries(empty) };
}

function problemsOf(directory: string, tables: readonly ValidTable[]): string[] {
  const links = validateLinks(tables);
  return tables.flatMap(({ resource, problems }) => {
    const file = named(join(directory, resource.path));
    return [...problems, ...(links.get(resource.name) ?? [])]
      .sort((a, b) => a.line - b.line)
      .map((problem) => describeProblem(file, problem));
  });
}

/** A table that the schema does not know would be published unread. */
function strangers(directory: string, resources: readonly Resource[]): string[] {
  const known = new Set(resources.map(({ path }) => path));
  return readdirSync(directory)
    .filter((name) => name.endsWith('.csv') && !known.has(name))
    .map((name) => `${named(join(directory, name))}: expected a resource of that path in datapackage.json, found none`);
}

function stampOf(directory: string): string {
  if (!existsSync(directory)) throw new Error(`${named(directory)}: expected a folder of tables, found none`);
  return readdirSync(directory)
    .map((name) => {
      const { mtimeMs, size } = statSync(join(directory, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/** A file as a reader of the repository would name it. */
function named(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith('..') || isAbsolute(path) ? file : path).replaceAll('\\', '/');
}
