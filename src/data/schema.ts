import { didYouMean } from './nearest.ts';

/** The parts of a Frictionless Data Package (version 2) that the tables of this site use. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version?: string;
  readonly licenses: readonly Licence[];
  readonly resources: readonly Resource[];
}

/** One table: its file, and what its columns mean. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Only where they differ from the package's own. */
  readonly licenses?: readonly Licence[];
  readonly schema: TableSchema;
}

export interface Licence {
  readonly name: string;
  readonly title?: string;
  readonly path?: string;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** The types of cells that the tables use, out of those that Frictionless knows. */
const FIELD_TYPES = ['string', 'number', 'integer', 'date', 'year', 'boolean', 'list'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description?: string;
  readonly constraints?: Constraints;
  /** Of a boolean field. */
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  /** Of a list field. */
  readonly delimiter?: string;
  /** Of a list field: a foreign key that is held for each item. Frictionless has none for lists. */
  readonly 'shock:itemForeignKey'?: { readonly reference: Reference };
  /** The unit of a number, in words. */
  readonly 'shock:unit'?: string;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
}

interface Reference {
  readonly resource: string;
  readonly fields: readonly string[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: Reference;
}

/** A foreign key of a single column, whether the cell holds one key or a list of them. */
export interface Link {
  readonly field: string;
  readonly resource: string;
  readonly key: string;
}

/** The foreign keys of a table, those of list items included. Keys of several columns are not used here. */
export function linksOf({ schema }: Resource): Link[] {
  const single = (schema.foreignKeys ?? []).map(({ fields, reference }) => toLink(fields[0], reference));
  const items = schema.fields.flatMap((field) => {
    const key = field['shock:itemForeignKey'];
    return key ? [toLink(field.name, key.reference)] : [];
  });
  return [...single, ...items];
}

/** The key of a table in `Tables`: `market-day` is `marketDay`. */
export function tableName(resource: string): string {
  return resource.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toLink(field = '', { resource, fields }: Reference): Link {
  return { field, resource, key: fields[0] ?? '' };
}

/**
 * Reads the text of `datapackage.json`. Throws one error that lists everything that the tables could not be read by: text
 * that is not JSON, a type that we do not read, a key that points at no table or column.
 */
export function readSchema(text: string, file = 'datapackage.json'): DataPackage {
  const schema = parseJson(text, file);
  const problems = faultsOf(schema);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return schema;
}

function parseJson(text: string, file: string): DataPackage {
  try {
    // The shape is the one that this module describes; faultsOf holds what a hand-made edit is likely to break.
    return JSON.parse(text) as DataPackage;
  } catch (error) {
    throw new Error(`${file}: expected JSON, found a fault: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function faultsOf({ resources }: DataPackage): string[] {
  if (!resources) return ['expected a list "resources", found none'];
  const columns = new Map(resources.map(({ name, schema }) => [name, new Set(schema?.fields?.map((field) => field.name))]));
  return resources.flatMap((resource) => faultsOfResource(resource, columns).map((fault) => `resource "${resource.name}": ${fault}`));
}

function faultsOfResource(resource: Resource, columns: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  if (!resource.schema?.fields) return ['expected "schema" with "fields", found none'];
  const own = columns.get(resource.name);
  const types = resource.schema.fields
    .filter(({ type }) => !FIELD_TYPES.includes(type))
    .map(({ name, type }) => `field "${name}": expected a type of ${FIELD_TYPES.join(', ')}, found "${type}"`);
  const patterns = resource.schema.fields
    .filter(({ constraints }) => !compiles(constraints?.pattern))
    .map(({ name, constraints }) => `field "${name}": expected a regular expression as pattern, found "${constraints?.pattern}"`);
  const keys = (resource.schema.primaryKey ?? [])
    .filter((key) => !own?.has(key))
    .map((key) => `primary key: expected a field, found "${key}"${didYouMean(key, own ?? [])}`);
  const places = [...columns].flatMap(([table, names]) => [...names].map((name) => `${table}.${name}`));
  const links = linksOf(resource).flatMap(({ field, resource: target, key }) => [
    ...(own?.has(field) ? [] : [`foreign key: expected a field, found "${field}"${didYouMean(field, own ?? [])}`]),
    ...(columns.get(target)?.has(key)
      ? []
      : [`foreign key of "${field}": expected a column of a table, found "${target}.${key}"${didYouMean(`${target}.${key}`, places)}`]),
  ]);
  return [...types, ...patterns, ...keys, ...links];
}

function compiles(pattern: string | undefined): boolean {
  try {
    new RegExp(pattern ?? '', 'u');
    return true;
  } catch {
    return false;
  }
}
