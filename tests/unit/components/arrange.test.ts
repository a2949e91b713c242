import { expect, test } from '@playwright/test';
import { arrange, readWish, type Entry } from '../../../src/components/arrange.ts';

const entry = (id: string, rest: Partial<Entry>): Entry => ({ id, name: id, words: id, kind: 'reported', unit: 'GPUs', value: 0, date: '2025', subject: 'Chips', ...rest });
const ENTRIES = [
  entry('loss', { name: 'Loss', words: 'loss of nvidia $592.7 billion', kind: 'derived', unit: 'US dollars', value: 592.7e9, date: '2025-01-27', subject: 'Monday' }),
  entry('run', { name: 'Cost of the run', words: 'cost of the run $5.576 million deepseek', unit: 'US dollars', value: 5.576e6, date: '2024-12-26' }),
  entry('claim', { name: 'A claim', words: 'a claim of wang', kind: 'alleged', value: 50_000, date: '2025-01-23' }),
  entry('floor', { name: 'The floor', words: 'the floor of deepseek', kind: 'derived', value: 12_224, date: '2025-02-28' }),
];
const ask = (settings: Record<string, string>) => arrange(ENTRIES, readWish(settings)).map(({ title, ids }) => `${title}: ${ids.join(' ')}`);

test('without a wish all stand under their subjects, in their order', () => {
  expect(ask({})).toEqual(['Monday: loss', 'Chips: run claim floor']);
});

test('sorted by value only like is compared with like, the largest first', () => {
  expect(ask({ sort: 'value' })).toEqual(['GPUs: claim floor', 'US dollars: loss run']);
});

test('sorted by name, by date and by kind', () => {
  expect(ask({ sort: 'name' })).toEqual(['By name: claim run loss floor']);
  expect(ask({ sort: 'date' })).toEqual(['2025: floor loss claim', '2024: run']);
  expect(ask({ sort: 'kind' })).toEqual(['Reported: run', 'Derived: loss floor', 'Alleged: claim']);
});

test('a search needs all its words, in any case and order; a kind leaves out the others', () => {
  expect(ask({ q: 'DEEPSEEK  the' })).toEqual(['Chips: run floor']);
  expect(ask({ q: 'deepseek', kind: 'derived' })).toEqual(['Chips: floor']);
  expect(ask({ q: 'nothing like it' })).toEqual([]);
});

test('nonsense counts as not said', () => {
  expect(readWish({ sort: 'colour', kind: 'toString' })).toEqual({ search: '', kind: undefined, order: 'subject' });
});
