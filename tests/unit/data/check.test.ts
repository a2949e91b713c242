import { expect, test } from '@playwright/test';
import { uncheckedOnly, unusedSources } from '../../../src/data/check.ts';
import { quantities } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';

const tables = loadTables();
const registry = quantities(tables);

test('every source of the site supports something, and every figure has a source that was read', () => {
  expect(unusedSources(tables, registry)).toEqual([]);
  expect(uncheckedOnly(tables, registry)).toEqual([]);
});

test('names a source that nothing rests on', () => {
  const idle = { ...tables.sources[0]!, id: 'idle-source' };
  expect(unusedSources({ ...tables, sources: [...tables.sources, idle] }, registry)).toEqual(['idle-source']);
});

test('names a row and a quantity that rest on unread sources only', () => {
  const unread = tables.sources.map((source) =>
    source.id === 'meta-llama31-card' || source.id === 'luk-thread' ? { ...source, checked: false } : source,
  );
  const lines = uncheckedOnly({ ...tables, sources: unread }, registry);
  expect(lines).toContain('spending, row semi-server-capex-corrected: expected at least one source that was read, found none');
  expect(lines).toContain('quantity semi.server-capex.corrected: expected at least one source that was read, found none');
});
