/* Exchange prices are licensed: what is published in their place, and that they themselves are not. */
import { expect, test } from '@playwright/test';
import type { Value } from '../../../src/data/cell.ts';
import { loadSchema, loadTables } from '../../../src/data/tables.ts';
import { tableName } from '../../../src/data/schema.ts';
import { publishedTables } from '../../../src/downloads/tables.ts';
import type { PublishedTable } from '../../../src/downloads/publishedTable.ts';

const tables = loadTables();
const schema = loadSchema();
const published = new Map(publishedTables(schema, tables).map((table) => [table.resource.name, table]));

/** The published cell of a row and a column. */
function cell(name: string, key: Value, column: string): Value | undefined {
  const { resource, rows } = published.get(name) as PublishedTable;
  const at = (field: string) => resource.schema.fields.findIndex((candidate) => candidate.name === field);
  return rows.find((row) => row[0] === key)?.[at(column)];
}

test('tables that may not be given away as price tables have no column of prices', () => {
  const licensed = schema.resources.filter(({ licenses }) => licenses?.some(({ name }) => name === 'other-closed'));
  expect(licensed.length).toBeGreaterThan(4);
  for (const {
    name,
    schema: { fields },
  } of [...licensed, ...schema.resources.filter((resource) => resource.name === 'market-reports')]) {
    // A price is the only thing these tables count in plain dollars.
    const prices = fields.filter((field) => field['shock:unit'] === 'US dollars').map((field) => field.name);
    expect(prices.length, name).toBeGreaterThan(0);
    const table = published.get(name);
    const columns = table?.resource.schema.fields.map((field) => field.name) ?? [];
    expect(
      columns.filter((column) => prices.includes(column)),
      name,
    ).toEqual([]);
    expect(
      table?.resource.licenses?.map((licence) => licence.name),
      name,
    ).toEqual(['CC-BY-4.0']);
    // Nor under another name: no column repeats the prices of its table.
    const source = (tables as unknown as Record<string, readonly Record<string, Value>[]>)[tableName(name)] ?? [];
    const raw = new Set(source.flatMap((row) => prices.map((price) => row[price])).filter((value) => typeof value === 'number'));
    expect(
      table?.rows.flat().filter((value) => raw.has(value as number)),
      name,
    ).toEqual([]);
  }
});

test('the values in their place are those of the story', () => {
  expect(cell('market-day', 'nvda', 'market_value_before_usd_bn')).toBe(3492.8);
  expect(cell('market-day', 'nvda', 'close_change_pct')).toBe(-16.97);
  expect(cell('market-day', 'nvda', 'market_value_change_usd_bn')).toBe(-592.7);
  expect(cell('market-day', 'amzn', 'open_change_pct')).toBe(-3.68);
  expect(cell('market-intraday', '14:45', 'low_market_value_usd_bn')).toBe(2858);
  expect(cell('nvidia-closes', '2025-01-24', 'change_pct')).toBe(0);
  expect(cell('nvidia-closes', '2025-01-27', 'market_value_usd_bn')).toBe(2900);
  expect(cell('market-records', 'nvda-2025-01-27', 'market_value_change_usd_bn')).toBe(-592.7);
  expect(cell('market-reports', 'coindesk-cc-2025', 'close_change_pct')).toBe(-16.86);
  expect(cell('market-reports', 'bloomberg-2025', 'close_change_pct')).toBeNull();
});

test('tables of many prices are rounded so far that no price can be read back out of them', () => {
  const shares = tables.marketMilestones.find(({ id }) => id === 'friday')?.shares ?? 0;
  // Half of the last digit, as a price: more than a cent, which is what a price is counted in.
  expect((0.5 * 1e9) / shares).toBeGreaterThan(0.01);
  for (const name of ['market-intraday', 'nvidia-closes']) {
    const { resource, rows } = published.get(name) as PublishedTable;
    resource.schema.fields.forEach(({ name: column, 'shock:unit': unit }, index) => {
      for (const row of rows) {
        const digits = unit === 'percent' ? 1 : unit === 'billion US dollars' ? 0 : undefined;
        if (digits !== undefined) expect(row[index], `${name}, ${column}`).toBe(Number(Number(row[index]).toFixed(digits)));
      }
    });
  }
});

test('all other tables are published as they stand', () => {
  const models = published.get('models');
  expect(models?.resource.schema.fields.map(({ name }) => name)).toEqual(
    schema.resources.find(({ name }) => name === 'models')?.schema.fields.map(({ name }) => name),
  );
  expect(cell('models', 'v3-total', 'cost_usd_million')).toBe(5.576);
  expect(cell('models', 'v3-total', 'source_ids')).toEqual(['ds-v3-paper', 'ds-v3-readme']);
  expect([...published.keys()]).toEqual(schema.resources.map(({ name }) => name));
});

test('a price column that is renamed is not published by oversight', () => {
  const renamed = JSON.parse(JSON.stringify(schema).replaceAll('"close_usd"', '"last_usd"')) as typeof schema;
  expect(() => publishedTables(renamed, tables)).toThrow(/expected a column "close_usd" to publish something in place of/);
});
