import { loadSchema, type Tables } from '../data/tables.ts';
import type { DataPackage } from '../data/schema.ts';
import type { BuiltFigure } from '../figures/build.ts';
import type { PublishedPackage, PublishedTable } from './publishedTable.ts';
import { publishedSeries } from './series.ts';
import { publishedTables } from './tables.ts';

/** All data that readers can take away. */
export interface Downloads {
  /** The tables behind the story. */
  readonly tables: readonly PublishedTable[];
  /** What the figures draw: a table for each step, by figure. */
  readonly series: ReadonlyMap<string, readonly PublishedTable[]>;
  /** The description of them all. */
  readonly description: PublishedPackage;
}

/** What is published of the tables and figures. `homepage` is the address of the site, where it is known. */
export function downloads(
  tables: Tables,
  figures: ReadonlyMap<string, BuiltFigure>,
  homepage?: string,
  schema: DataPackage = loadSchema(),
): Downloads {
  const published = publishedTables(schema, tables);
  const series = new Map([...figures.values()].map((figure) => [figure.id, publishedSeries(figure, tables)]));
  const description =
    `${schema.description} The resources below figures/ are what the story’s pictures draw, a table for each step. ` +
    'Each table is also there as JSON, under the same name. Exchange prices are licensed and not included: market values and changes stand in their place.';
  return {
    tables: published,
    series,
    description: {
      ...schema,
      description,
      ...(homepage && { homepage }),
      resources: [...published, ...[...series.values()].flat()].map(({ resource }) => resource),
    },
  };
}
