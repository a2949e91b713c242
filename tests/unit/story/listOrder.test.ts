import { expect, test } from '@playwright/test';
import { arrange } from '../../../src/story/listOrder.ts';
import type { ListEntry } from '../../../src/story/listOrder.ts';

const KINDS = ['Reported', 'Estimated', 'Derived', 'Alleged'];
const entry = (id: string, facetName: string, date: string, rest: Partial<ListEntry>): ListEntry => ({
  id,
  name: id,
  text: id,
  facet: facetName,
  facetName,
  facetRank: KINDS.indexOf(facetName),
  unit: 'GPUs',
  value: 0,
  date,
  group: 'Chips',
  ...rest,
});
const ENTRIES = [
  entry('loss', 'Derived', '2025-01-27', { name: 'Loss', unit: 'US dollars', value: 592.7e9, group: 'Monday' }),
  entry('run', 'Reported', '2024-12-26', { name: 'Cost of the run', unit: 'US dollars', value: 5.576e6 }),
  entry('claim', 'Alleged', '2025-01-23', { name: 'A claim', value: 50_000 }),
  entry('floor', 'Derived', '2025-02-28', { name: 'The floor', value: 12_224 }),
];
const inOrder = (sort: string, entries = ENTRIES) =>
  arrange(entries, sort).map(({ heading, entries: own }) => `${heading}: ${own.map(({ id }) => id).join(' ')}`);

test('without an order, or with one that there is not, all stand under their own headings as they came', () => {
  expect(inOrder('')).toEqual(['Monday: loss', 'Chips: run claim floor']);
  expect(inOrder('toString')).toEqual(inOrder(''));
});

test('sorted by value only like is compared with like, the largest first', () => {
  expect(inOrder('value')).toEqual(['GPUs: claim floor', 'US dollars: loss run']);
});

test('sorted by name, by date and by kind', () => {
  expect(inOrder('name')).toEqual(['By name: claim run loss floor']);
  expect(inOrder('date')).toEqual(['2025: floor loss claim', '2024: run']);
  expect(inOrder('kind')).toEqual(['Reported: run', 'Derived: loss floor', 'Alleged: claim']);
});

test('sorted by date those without one come last either way, those of one day as they stand', () => {
  const dated = Object.entries({ a: '2025', b: '', c: '2025-01-27', d: '2024-12', e: '2025' }).map(([id, date]) =>
    entry(id, 'Reported', date, {}),
  );
  const ids = (sort: string) =>
    arrange(dated, sort)
      .flatMap(({ entries }) => entries.map(({ id }) => id))
      .join('');
  expect([ids('newest'), ids('oldest')]).toEqual(['caedb', 'daecb']);
});
