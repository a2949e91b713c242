import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { CONTENT, copyOfTables, lineOf, messageOf, smallPackage, spoil } from './fixture.ts';

test('reads the tables of the site, typed by the schema', () => {
  const { models, sources, exportControls, marketIntraday } = loadTables();
  const v3 = models.find(({ id }) => id === 'v3-total');
  expect(v3).toMatchObject({ gpu_hours_million: 2.788, low_usd_million: null, released: '2024-12-26', basis: 'rental' });
  expect(v3?.source_ids).toEqual(['ds-v3-paper', 'ds-v3-readme']);
  expect(sources.find(({ id }) => id === 'nature-r1')?.checked).toBe(false);
  expect(exportControls.find(({ id }) => id === 'no-listing-2026')?.gpu_models).toEqual([]);
  expect(marketIntraday).toHaveLength(78);
});

test('a word where a number belongs: file, line, field, row, expected, found', () => {
  const folder = copyOfTables();
  spoil(folder, 'models.csv', 'H800,2048,2.788,', 'H800,2048,nine,');
  const line = lineOf(folder, 'models.csv', 'v3-total');
  expect(messageOf(() => loadTables(folder))).toContain(
    `models.csv:${line}: field "gpu_hours_million", row v3-total: expected a number, found "nine"`,
  );
});

test('names the tables of the site as a reader of the repository would', () => {
  expect(messageOf(() => loadTables(join(process.cwd(), 'content/nowhere')))).toBe(
    'content/nowhere: expected a folder of tables, found none',
  );
});

test('reports everything that is wrong at once, in all tables', () => {
  const folder = copyOfTables();
  spoil(folder, 'models.csv', ',reported,2024-12-26,ds-v3-paper;ds-v3-readme', ',reprted,2024-12-26,ds-v3-paper;ds-v3-redme');
  spoil(folder, 'market-day.csv', 'nvda,Nvidia,NVDA,chips,142.62', 'nvda,Nvidia,NVDA,chips,-142.62');
  spoil(folder, 'claims.csv', 'gpt4-100-million,2', 'gpt4-100-million,12');
  spoil(folder, 'gpu-specs.csv', 'a800,A800', 'a100,A800');
  const message = messageOf(() => loadTables(folder));
  expect(message).toMatch(/^The tables have \d+ problems:\n/);
  for (const part of [
    'field "kind", row v3-total: expected one of "reported", "estimated", "derived", "alleged", found "reprted"; did you mean "reported"?',
    'field "source_ids", row v3-total: expected the id of a row of sources.csv, found "ds-v3-redme"; did you mean "ds-v3-readme"?',
    'field "close_before_usd", row nvda: expected at least 0, found -142.62',
    'field "paragraph", row gpt4-100-million: expected at most 7, found 12',
    'gpu-specs.csv:3: field "id", row a100: expected a value of its own, found "a100" again (first on line 2)',
  ]) {
    expect(message).toContain(part);
  }
});

test('holds foreign keys of single cells and of list items', () => {
  const folder = copyOfTables();
  spoil(folder, 'market-milestones.csv', 'tuesday,2025-01-28', 'tuesday,2025-02-02');
  spoil(folder, 'export-controls.csv', ',A100;H100,tradelaw', ',A100;H1000,tradelaw');
  const message = messageOf(() => loadTables(folder));
  expect(message).toContain('field "date", row tuesday: expected the date of a row of nvidia-closes.csv, found "2025-02-02"');
  expect(message).toContain(
    'field "gpu_models", row letter-2022: expected the gpu_model of a row of gpu-specs.csv, found "H1000"; did you mean "H100"?',
  );
});

test('reports columns that are missing, unknown or there twice', () => {
  const folder = copyOfTables();
  spoil(folder, 'claims.csv', 'id,paragraph,quote,verdict,correction', 'id,paragraph,quote,verdikt,quote');
  const message = messageOf(() => loadTables(folder));
  expect(message).toContain('claims.csv:1: expected a column "verdict", found none');
  expect(message).toContain('claims.csv:1: expected a column "correction", found none');
  expect(message).toContain('claims.csv:1: expected the columns of the schema, found "verdikt"; did you mean "verdict"?');
  expect(message).toContain('claims.csv:1: expected each column once, found "quote" again');
});

test('reports records of the wrong length', () => {
  const folder = copyOfTables();
  spoil(folder, 'market-intraday.csv', '09:30,123.64,128.4', '09:30,123.64');
  expect(messageOf(() => loadTables(folder))).toContain('market-intraday.csv:2: expected 3 cells, found 2');
});

test('reports files that are missing and files that the schema does not know', () => {
  const folder = copyOfTables();
  rmSync(join(folder, 'spending.csv'));
  writeFileSync(join(folder, 'notes.csv'), 'id\na\n');
  const message = messageOf(() => loadTables(folder));
  expect(message).toContain('spending.csv: expected a file, found none (datapackage.json lists it)');
  expect(message).toContain('notes.csv: expected a resource of that path in datapackage.json, found none');
});

test('a foreign key into a table that is itself broken is still held', () => {
  const resource = (name: string, more: object[], foreign: object[] = []) => ({
    name,
    path: `${name}.csv`,
    title: name,
    description: '',
    schema: {
      fields: [{ name: 'id', type: 'string', title: 'Id', constraints: { required: true } }, ...more],
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: foreign,
    },
  });
  const folder = smallPackage(
    [
      resource('parents', []),
      resource(
        'children',
        [{ name: 'parent', type: 'string', title: 'Parent' }],
        [{ fields: ['parent'], reference: { resource: 'parents', fields: ['id'] } }],
      ),
    ],
    { 'parents.csv': 'id\na\na\n', 'children.csv': 'id,parent\nx,a\ny,\nz,b\n' },
  );
  const message = messageOf(() => loadTables(folder));
  expect(message).toContain('parents.csv:3: field "id", row a: expected a value of its own, found "a" again (first on line 2)');
  expect(message).toContain('children.csv:4: field "parent", row z: expected the id of a row of parents.csv, found "b"; did you mean "a"?');
  expect(message).toContain('The tables have 2 problems:');
});

test('keeps what it read until a file changes', () => {
  const folder = copyOfTables();
  const first = loadTables(folder);
  expect(loadTables(folder)).toBe(first);
  spoil(folder, 'market-reports.csv', ',589,118.42,', ',590,118.42,');
  utimesSync(join(folder, 'market-reports.csv'), new Date(), new Date(Date.now() + 5000));
  const second = loadTables(folder);
  expect(second).not.toBe(first);
  expect(second.marketReports.find(({ id }) => id === 'longbridge-2025')?.loss_usd_bn).toBe(590);
  expect(loadTables(CONTENT).marketReports.find(({ id }) => id === 'longbridge-2025')?.loss_usd_bn).toBe(589);
});
