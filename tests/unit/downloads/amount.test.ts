import { expect, test } from '@playwright/test';
import { formatQuantity, type FormatStyle, type Unit } from '../../../src/data/format.ts';
import { readAmount } from '../../../src/downloads/amount.ts';

/** What the formatter writes is read back: the number in ones, and what it counts. */
const WRITTEN: readonly (readonly [value: number, unit: Unit, style: FormatStyle, ones: number, counts: string])[] = [
  [592.664, 'usd-billion', {}, 592_700_000_000, 'US dollars'],
  [3.4928, 'usd-trillion', { digits: 2, length: 'short' }, 3_490_000_000_000, 'US dollars'],
  [5.576, 'usd-million', {}, 5_576_000, 'US dollars'],
  [0.294, 'usd-million', {}, 294_000, 'US dollars'],
  [-592.7, 'usd-billion', { sign: true }, -592_700_000_000, 'US dollars'],
  [118.42, 'usd-per-share', {}, 118.42, 'US dollars'],
  [-0.1697, 'percent', { digits: 2 }, -16.97, 'percent'],
  [0.0318, 'percent', { digits: 2, sign: true }, 3.18, 'percent'],
  [18, 'ratio', {}, 18, 'to 1'],
  [14.6, 'ratio', { digits: 1 }, 14.6, 'to 1'],
  [2_788_000, 'gpu-hours', {}, 2_788_000, ''],
  [12_224, 'gpus', {}, 12_224, ''],
  [12_224, 'gpus', { noun: true }, 12_224, 'GPUs'],
  [989, 'tflops', {}, 989, 'TFLOPS'],
  [900, 'gbps', {}, 900, 'GB/s'],
  [32, 'days', {}, 32, 'days'],
  [1, 'months', {}, 1, 'months'],
  [5, 'hours', {}, 5, 'hours'],
  [11.1, 'multiple', {}, 11.1, 'times'],
  [50, 'cny-billion', {}, 50e9, 'yuan'],
  [2, 'usd-per-hour', { noun: true }, 2, 'US dollars an hour'],
  [2.19, 'usd-per-million-tokens', { noun: true }, 2.19, 'US dollars per million tokens'],
  [2.788e6, 'gpu-hours', { noun: true }, 2_788_000, 'GPU-hours'],
];

test('an amount is read as it was written', () => {
  for (const [value, unit, style, ones, counts] of WRITTEN) {
    const words = formatQuantity(value, unit, style);
    expect(readAmount(words), words).toEqual({ low: ones, high: ones, unit: counts, exact: true });
  }
});

test('ranges have two ends, “over” and “up to” have one', () => {
  expect(readAmount('$78.4–79\u00a0million')).toEqual({ low: 78_400_000, high: 79_000_000, unit: 'US dollars', exact: false });
  expect(readAmount('$320–325bn')).toMatchObject({ low: 320e9, high: 325e9 });
  expect(readAmount('5,000 to 10,000')).toMatchObject({ low: 5000, high: 10_000, unit: '', exact: false });
  expect(readAmount('more than $100\u00a0million')).toEqual({ low: 100_000_000, high: null, unit: 'US dollars', exact: false });
  expect(readAmount('up to 50,000')).toMatchObject({ low: null, high: 50_000 });
  expect(readAmount('about 15')).toMatchObject({ low: 15, high: 15, exact: false });
});

test('years, names and sentences are no amounts', () => {
  for (const words of ['2015', '2020–2021', 'A100', '20 Jan 2025', '$0.55 against $15', 'one run', 'H100, 2024', '09:30', 'no count'])
    expect(readAmount(words), words).toBeUndefined();
});
