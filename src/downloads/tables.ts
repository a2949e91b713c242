import type { Value } from '../data/cell.ts';
import { tableName, type DataPackage, type Field, type Resource } from '../data/schema.ts';
import type { Tables } from '../data/tables.ts';
import { bytesOf, csvOf } from './encode.ts';
import { FILE, resourceSources, type PublishedTable } from './publishedTable.ts';
import { COMPUTED, derivations, type Derivation } from './withoutPrices.ts';

type Row = Readonly<Record<string, Value>>;

/** A column as it is published: out of the editors' table, or computed from it. */
interface PublishedColumn {
  readonly field: Field;
  readonly value: (row: Row) => Value;
}

/**
 * The editors' tables as they are published: all of them, with every column of exchange prices replaced by what may be
 * given away. Throws when a column that is to be replaced is not in the table any more.
 */
export function publishedTables(schema: DataPackage, tables: Tables): PublishedTable[] {
  const derived = derivations(tables);
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  return schema.resources.map((resource) => {
    // Every row has just been read by this resource's own schema.
    const rows = (tables as unknown as Readonly<Record<string, readonly Row[]>>)[tableName(resource.name)] ?? [];
    const derivation = derived[resource.name];
    const sourceIds = [
      ...new Set([...(derivation?.sources ?? []), ...rows.flatMap(({ source_ids }) => (Array.isArray(source_ids) ? source_ids : []))]),
    ];
    const table = derivation ? derive(resource, rows, derivation) : asItStands(resource, rows);
    const from = resourceSources(sourceIds, sources);
    return withSize({ ...table, sourceIds, resource: { ...table.resource, ...FILE, ...(from.length > 0 && { sources: from }) } });
  });
}

/** Notes in the description how large the file is. */
export function withSize(table: PublishedTable): PublishedTable {
  return { ...table, resource: { ...table.resource, bytes: bytesOf(csvOf(table)) } };
}

function asItStands(resource: Resource, rows: readonly Row[]): Omit<PublishedTable, 'sourceIds'> {
  return { resource, rows: rows.map((row) => resource.schema.fields.map(({ name }) => row[name] ?? null)) };
}

function derive(resource: Resource, rows: readonly Row[], { title, description, columns }: Derivation): Omit<PublishedTable, 'sourceIds'> {
  const { fields, foreignKeys, ...schema } = resource.schema;
  const gone = Object.keys(columns).filter((name) => !fields.some((field) => field.name === name));
  if (gone.length > 0) throw new Error(`${resource.path}: expected a column "${gone[0]}" to publish something in place of, found none.`);
  const published = fields.flatMap(
    (field): readonly PublishedColumn[] => columns[field.name] ?? [{ field, value: (row) => row[field.name] ?? null }],
  );
  return {
    resource: {
      ...resource,
      ...(title && { title }),
      ...(description && { description }),
      licenses: COMPUTED,
      schema: { ...schema, fields: published.map(({ field }) => field), ...(foreignKeys && { foreignKeys }) },
    },
    rows: rows.map((row) => published.map(({ value }) => value(row))),
  };
}
