/** The published data, read by somebody else's reader: the Frictionless library, by the published description alone. */
import { Package, type DataError } from 'datapackage';
import type { PublishedPackage } from '../../src/downloads/publishedTable.ts';

/** A table as the library reads it, or all that it finds wrong with it. */
export interface ReadTable {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly faults: readonly string[];
}

/**
 * Reads every table of a published package: description, header, types, constraints, keys and foreign keys. The library
 * knows version 1 of the standard, which has no lists: a list is read as the text that stands in the cell.
 * @returns the faults of the description, and each table by name
 */
export async function readPackage(
  description: PublishedPackage,
  folder: string,
): Promise<{ faults: string[]; tables: Map<string, ReadTable> }> {
  const resources = description.resources.map((resource) => ({
    ...resource,
    schema: {
      ...resource.schema,
      fields: resource.schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
    },
  }));
  const copy = { ...description, resources };
  const read = await Package.load(copy, { basePath: folder, strict: false });
  const tables = new Map<string, ReadTable>();
  for (const resource of read.resources) tables.set(resource.name, await readTable(resource));
  return { faults: read.errors.map(({ message }) => message), tables };
}

async function readTable(resource: Package['resources'][number]): Promise<ReadTable> {
  try {
    await resource.checkRelations();
    return { rows: await resource.read({ keyed: true }), faults: [] };
  } catch (problem) {
    const { message, errors = [] } = problem as DataError;
    return { rows: [], faults: [message, ...errors.map((error) => error.message)] };
  }
}
