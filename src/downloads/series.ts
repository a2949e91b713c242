import { formatQuantity } from '../data/format.ts';
import type { Tables } from '../data/tables.ts';
import type { BuiltFigure } from '../figures/build.ts';
import type { Table } from '../figures/figure.ts';
import { readAmount } from './amount.ts';
import { columnsOf } from './columns.ts';
import { changeOf } from './derivedColumn.ts';
import { FILE, resourceSources, SCHEMA, type PublishedTable } from './publishedTable.ts';
import { withSize } from './tables.ts';
import { baseOf, COMPUTED } from './withoutPrices.ts';

/**
 * Columns of licensed prices in the tables of steps, by figure and step. A price is published as a change against a named
 * close; a market value beside it only to the billion, so that the price cannot be read back out of it.
 */
const LICENSED: Readonly<Record<string, { readonly prices: readonly string[]; readonly values: readonly string[] }>> = {
  'market-cap.monday': { prices: ['Low', 'High'], values: ['Market value lost at the low'] },
};

/**
 * What the steps of a figure draw, a table a step: its columns are those of the picture's table in the story, so they
 * differ from step to step, and a file for each opens in a spreadsheet as it should. Amounts are numbers in ones.
 */
export function publishedSeries(figure: BuiltFigure, tables: Tables): PublishedTable[] {
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  return figure.steps.map((step) => {
    const name = `${figure.id}.${step}`;
    const { title, subtitle, sources: cited } = figure.caption(step);
    const sourceIds = [...new Set(cited)];
    const { columns, rows } = withoutPrices(name, figure.rows(step), tables);
    const read = columns.flatMap((column, index) =>
      columnsOf(
        column,
        rows.map((row) => row[index] ?? ''),
      ),
    );
    return withSize({
      sourceIds,
      resource: {
        name,
        path: `figures/${name}.csv`,
        title,
        description: `What the figure “${figure.id}” draws in its step “${step}”. ${subtitle}`,
        ...FILE,
        ...(LICENSED[name] && { licenses: COMPUTED }),
        sources: resourceSources(sourceIds, sources),
        schema: { ...SCHEMA, fields: read.map(({ field }) => field) },
      },
      rows: rows.map((_, row) => read.map(({ cells }) => cells[row] ?? null)),
    });
  });
}

function withoutPrices(name: string, { columns, rows }: Table, tables: Tables): Table {
  const licensed = LICENSED[name];
  if (!licensed) return { columns, rows };
  const lost = [...licensed.prices, ...licensed.values].find((column) => !columns.includes(column));
  if (lost !== undefined) throw new Error(`The table of ${name}: expected a column "${lost}" of licensed prices, found none.`);
  const base = baseOf(tables);
  const change = (cell: string) =>
    formatQuantity(changeOf(base.price, readAmount(cell)?.low ?? Number.NaN, 1) / 100, 'percent', { sign: true, digits: 1 });
  const coarse = (cell: string) => formatQuantity((readAmount(cell)?.low ?? Number.NaN) / 1e9, 'usd-billion', { digits: 0 });
  return {
    columns: columns.map((column) => (licensed.prices.includes(column) ? `${column}, ${base.words}` : column)),
    rows: rows.map((row) =>
      row.map((cell, index) =>
        licensed.prices.includes(columns[index] ?? '')
          ? change(cell)
          : licensed.values.includes(columns[index] ?? '')
            ? coarse(cell)
            : cell,
      ),
    ),
  };
}
