import { expect, test } from '@playwright/test';
import { columnsOf, fieldName } from '../../../src/downloads/columns.ts';

const shape = (title: string, texts: readonly string[]) =>
  columnsOf(title, texts).map(({ field: { name, type, 'shock:unit': unit }, cells }) => [name, type, unit, cells]);

test('a column of single amounts is a column of numbers, with its unit', () => {
  expect(shape('Market value', ['$3.49tn', '$2.90tn', ''])).toEqual([['market_value', 'number', 'US dollars', [3.49e12, 2.9e12, null]]]);
});

test('a column of days is a column of dates; one with months keeps them as they are known', () => {
  expect(shape('Day', ['24\u00a0Jan\u00a02025', '–', '9 June 2025'])).toEqual([
    ['day', 'date', undefined, ['2025-01-24', null, '2025-06-09']],
  ]);
  expect(shape('When', ['Feb 2024', '31 May 2025'])).toEqual([['when', 'string', undefined, ['2024-02', '2025-05-31']]]);
});

test('where some cells say more than a number, the words stay and the ends stand beside them', () => {
  expect(shape('Amount', ['$5.576\u00a0million', 'over $100\u00a0million', 'not known'])).toEqual([
    ['amount', 'string', undefined, ['$5.576 million', 'over $100 million', 'not known']],
    ['amount_low', 'number', 'US dollars', [5_576_000, 100_000_000, null]],
    ['amount_high', 'number', 'US dollars', [5_576_000, null, null]],
  ]);
});

test('where the units differ, each number says what it counts', () => {
  expect(shape('Gap', ['9.3%', 'about 8\u00a0months']).map(([name, , , cells]) => [name, cells])).toEqual([
    ['gap', ['9.3%', 'about 8 months']],
    ['gap_low', [9.3, 8]],
    ['gap_high', [9.3, 8]],
    ['gap_unit', ['percent', 'months']],
  ]);
});

test('words are words, with ordinary spaces', () => {
  expect(shape('What', ['GPT-4', 'First close above $4\u00a0trillion'])).toEqual([
    ['what', 'string', undefined, ['GPT-4', 'First close above $4 trillion']],
  ]);
});

test('names of columns are made of their titles', () => {
  expect(fieldName('Link, GB/s')).toBe('link_gb_s');
  expect(fieldName('At $2 an hour')).toBe('at_usd_2_an_hour');
});
