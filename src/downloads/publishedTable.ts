import type { Value } from '../data/cell.ts';
import type { DataPackage, Resource, TableSchema } from '../data/schema.ts';
import type { SourceRow } from '../data/rows.ts';

/** Where a resource comes from, as a data package says it. */
export interface ResourceSource {
  readonly title: string;
  readonly path?: string;
}

/** The description of a table that is published: that of the editors' table, where it comes from, and how large it is. */
interface PublishedResource extends Omit<Resource, 'schema'> {
  readonly bytes?: number;
  /** What a picture draws has no key. */
  readonly schema: Omit<TableSchema, 'primaryKey'> & Partial<Pick<TableSchema, 'primaryKey'>>;
  readonly sources?: readonly ResourceSource[];
}

/** A table as readers get it: its description, and its cells in the order of the fields. */
export interface PublishedTable {
  readonly resource: PublishedResource;
  /** Ids of the sources that it rests on, each once. */
  readonly sourceIds: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What every resource says of its file. The dialect is the usual one, said so that no reader has to guess: a “$” makes some guess wrong. */
export const FILE = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',' } } as const;

/** What every schema says of its table. */
export const SCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fieldsMatch: ['equal'],
  missingValues: [''],
} as const;

/** A data package as published. It describes published tables only. */
export interface PublishedPackage extends Omit<DataPackage, 'resources'> {
  readonly resources: readonly PublishedResource[];
}

/** The sources with these ids as a data package names them. Unknown ids are left out: the content check has named them. */
export function resourceSources(ids: readonly string[], sources: ReadonlyMap<string, SourceRow>): ResourceSource[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    return [{ title: `${source.credit}: ${source.title}`, ...(source.url && { path: source.url }) }];
  });
}
