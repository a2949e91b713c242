import type { Quantity } from './quantity.ts';
import type { Tables } from './rows.ts';

/**
 * Rows and quantities that rest only on sources that nobody has read (`checked` is no), one line each. Such a figure may not be
 * published.
 */
export function uncheckedOnly(tables: Tables, registry: ReadonlyMap<string, Quantity>): string[] {
  const read = new Set(tables.sources.filter(({ checked }) => checked).map(({ id }) => id));
  const weak = ({ sources }: { readonly sources: readonly string[] }) => sources.length > 0 && !sources.some((id) => read.has(id));
  return [
    ...citedIn(tables)
      .filter(weak)
      .map(({ where }) => where),
    ...[...registry.values()].filter(weak).map(({ id }) => `quantity ${id}`),
  ].map((where) => `${where}: expected at least one source that was read, found none`);
}

/** The sources of every row that names any. */
function citedIn(tables: Tables): { readonly where: string; readonly sources: readonly string[] }[] {
  return Object.entries(tables).flatMap(([table, rows]: [string, readonly object[]]) =>
    rows.flatMap((row) => {
      const cited = row as { readonly id?: string; readonly source_ids?: readonly string[] };
      return cited.source_ids ? [{ where: `${table}, row ${cited.id ?? '?'}`, sources: cited.source_ids }] : [];
    }),
  );
}
