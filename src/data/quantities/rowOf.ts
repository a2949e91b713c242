import { didYouMean } from '../nearest.ts';

/** The row of a table with this id. Throws, with the nearest id, when it is gone: a quantity needs it. */
export function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], table: string, id: string): Row {
  const found = rows.find((row) => row.id === id);
  if (found) return found;
  const hint = didYouMean(
    id,
    rows.map((row) => row.id),
  );
  throw new Error(`content/data/${table}.csv: expected a row with the id "${id}", which quantities need, found none${hint}`);
}
