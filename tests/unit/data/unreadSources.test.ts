import { expect, test } from '@playwright/test';
import { uncheckedOnly } from '../../../src/data/unreadSources.ts';
import { quantities } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';

const tables = loadTables();
const registry = quantities(tables);

test('every figure has a source that was read', () => {
  expect(uncheckedOnly(tables, registry)).toEqual([]);
});

test('names a row and a quantity that rest on unread sources only', () => {
  const unread = tables.sources.map((source) =>
    source.id === 'meta-llama31-card' || source.id === 'luk-thread' ? { ...source, checked: false } : source,
  );
  const lines = uncheckedOnly({ ...tables, sources: unread }, registry);
  expect(lines).toContain('spending, row semi-server-capex-corrected: expected at least one source that was read, found none');
  expect(lines).toContain('quantity semi.server-capex.corrected: expected at least one source that was read, found none');
});
