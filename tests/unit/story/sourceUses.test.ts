import { expect, test } from '@playwright/test';
import { quantities } from '../../../src/data/registry.ts';
import { loadSchema, loadTables } from '../../../src/data/tables.ts';
import { catalogue } from '../../../src/figures/catalogue.ts';
import { readChapters, readPages } from '../../../src/story/chapters.ts';
import { placedReferences } from '../../../src/story/places.ts';
import { drawnSteps, sourceUses, USE_KINDS, type Content } from '../../../src/story/sourceUses.ts';

const tables = loadTables();
const nothing: Content = {
  tables: Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as typeof tables,
  schema: loadSchema(),
  quantities: new Map(),
  references: [],
  steps: [],
};
const source = tables.sources[0]!.id;
const used = (content: Partial<Content>) => [...(sourceUses({ ...nothing, ...content }).get(source) ?? [])];
const rows = (name: keyof typeof tables, ids: readonly string[] = [source]) => ({
  tables: { ...nothing.tables, [name]: tables[name].slice(0, 1).map((row) => ({ ...row, source_ids: ids })) },
});

test('nothing rests on a source that nothing names', () => {
  expect(used({})).toEqual([]);
  expect(used(rows('claims', ['another']))).toEqual([]);
});

test('each kind of use counts by itself, with its address', () => {
  const quantity = [...quantities(tables).values()][0]!;
  expect(used({ quantities: new Map([['a.b', { ...quantity, id: 'a.b', label: 'A', sources: [source] }]]) })).toEqual([
    { kind: 'number', label: 'A', address: '/numbers/#number.a.b' },
  ]);
  expect(used(rows('claims'))).toMatchObject([{ kind: 'claim', address: `/receipts/#claim.${tables.claims[0]!.id}` }]);
  expect(used(rows('quotes'))).toMatchObject([{ kind: 'quotation' }]);
  expect(used(rows('events'))).toMatchObject([{ kind: 'event' }]);
  expect(used(rows('models'))).toMatchObject([{ kind: 'row', label: expect.stringMatching(/ \(1 row\)$/) }]);
  expect(used({ steps: [{ address: '/#a.b', title: 'A: B', sources: [source] }] })).toEqual([
    { kind: 'figure', label: 'A: B', address: '/#a.b' },
  ]);
  const cite = { component: 'Cite', id: source, line: 1, address: '/method/', place: 'Method' } as const;
  expect(used({ references: [cite, cite] })).toEqual([{ kind: 'text', label: 'Method', address: '/method/' }]);
});

test('a quotation in the text leans on the source of its words, and is found there', () => {
  const quote = tables.quotes[0]!;
  const reference = { component: 'Quote', id: quote.id, line: 1, address: '/#a.b', place: 'A: B' } as const;
  expect(used({ ...rows('quotes'), references: [reference] })).toMatchObject([
    { kind: 'text', address: '/#a.b' },
    { kind: 'quotation', address: '/#a.b' },
  ]);
});

test('every source of the site has a use, and every kind of use occurs', () => {
  const chapters = readChapters();
  const uses = sourceUses({
    tables,
    schema: loadSchema(),
    quantities: quantities(tables),
    references: placedReferences(chapters, readPages()),
    steps: drawnSteps(chapters, catalogue(tables)),
  });
  expect(tables.sources.filter(({ id }) => !uses.has(id)).map(({ id }) => id)).toEqual([]);
  expect([...new Set([...uses.values()].flat().map(({ kind }) => kind))].toSorted()).toEqual(Object.keys(USE_KINDS).toSorted());
});
