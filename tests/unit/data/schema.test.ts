import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generateRows } from '../../../src/data/generateRows.ts';
import { linksOf, readSchema } from '../../../src/data/schema.ts';
import { loadSchema } from '../../../src/data/tables.ts';
import { messageOf } from './fixture.ts';

test('rows.ts is what the schema generates', () => {
  const rows = readFileSync(join(process.cwd(), 'src/data/rows.ts'), 'utf8');
  expect(rows, 'run: npm run rows').toBe(generateRows(loadSchema()));
});

test('every table says what it is, and every field that counts has a unit', () => {
  for (const { name, title, description, schema } of loadSchema().resources) {
    expect(title, name).not.toBe('');
    expect(description, name).not.toBe('');
    for (const field of schema.fields.filter(({ name: column }) => /usd|gpu_count|quantity|shares|hours|_gbps|_tflops/.test(column))) {
      expect(field['shock:unit'] ?? field.constraints?.enum, `${name}.${field.name}`).toBeTruthy();
    }
  }
});

test('every list of sources points at the sources', () => {
  for (const resource of loadSchema().resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source_ids'))) {
    expect(linksOf(resource)).toContainEqual({ field: 'source_ids', resource: 'sources', key: 'id' });
  }
});

test('lists every fault of a schema at once', () => {
  const schema = {
    resources: [
      {
        name: 'a',
        schema: {
          fields: [
            { name: 'id', type: 'text' },
            {
              name: 'other',
              type: 'list',
              constraints: { pattern: '(' },
              'shock:itemForeignKey': { reference: { resource: 'b', fields: ['id'] } },
            },
          ],
          primaryKey: ['key'],
        },
      },
    ],
  };
  const message = messageOf(() => readSchema(JSON.stringify(schema)));
  expect(message).toContain('datapackage.json: resource "a": field "id": expected a type of string, number');
  expect(message).toContain('field "other": expected a regular expression as pattern, found "("');
  expect(message).toContain('primary key: expected a field, found "key"');
  expect(message).toContain('foreign key of "other": expected a column of a table, found "b.id"; did you mean "a.id"?');
});

test('says that text is not JSON', () => {
  expect(messageOf(() => readSchema('{', 'content/data/datapackage.json'))).toContain(
    'content/data/datapackage.json: expected JSON, found a fault',
  );
});
