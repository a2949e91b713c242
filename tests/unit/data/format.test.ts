import { expect, test } from '@playwright/test';
import { formatDate, formatQuantity, type FormatStyle, type Unit } from '../../../src/data/format.ts';

/** In the cases a low line stands for a no-break space. */
const cases: readonly (readonly [value: number, unit: Unit, expected: string, style?: FormatStyle])[] = [
  [592.658, 'usd-billion', '$592.7_billion'],
  [634.7808, 'usd-billion', '$634.8_billion'],
  [500, 'usd-billion', '$500_billion'],
  [2858, 'usd-billion', '$2,858.0_billion', { digits: 1 }],
  [592.658, 'usd-billion', '$592.7bn', { length: 'short' }],
  [-592.658, 'usd-billion', '−$592.7_billion'],
  [107, 'usd-billion', '+$107_billion', { sign: true }],
  [5.576, 'usd-million', '$5.576_million'],
  [5.576, 'usd-million', '$5.6m', { length: 'short', digits: 1 }],
  [0.294, 'usd-million', '$294,000'],
  [0.01, 'usd-million', '$10,000'],
  [0.294, 'usd-million', '$0.294m', { length: 'short' }],
  [1, 'usd-million', '$1_million'],
  [5.031, 'usd-trillion', '$5.03_trillion'],
  [87072, 'usd', '$87,072'],
  [0.5, 'usd', '$0.50'],
  [118.4, 'usd-per-share', '$118.40'],
  [142.62, 'usd-per-share', '$142.62_a_share', { noun: true }],
  [0.55, 'usd-per-million-tokens', '$0.55'],
  [1.1, 'usd-per-million-tokens', '$1.10'],
  [60, 'usd-per-million-tokens', '$60'],
  [0.028, 'usd-per-million-tokens', '$0.028'],
  [2, 'usd-per-hour', '$2'],
  [2, 'usd-per-hour', '$2_an_hour', { noun: true }],
  [-0.169682, 'percent', '−16.97%', { digits: 2 }],
  [0.00243, 'percent', '+0.24%', { digits: 2, sign: true }],
  [0.9635, 'percent', '96.4%', { digits: 1 }],
  [0.1, 'percent', '10%'],
  [0.8, 'percent', '80.0%', { digits: 1 }],
  [-0.00001, 'percent', '0%'],
  [17.93, 'ratio', '18_to_1'],
  [14.598, 'ratio', '14.6_to_1', { digits: 1 }],
  [11.06, 'multiple', '11.1_times'],
  [3493, 'count', '3,493'],
  [106287.3, 'count', '106,287', { digits: 0 }],
  [24_490_000_000, 'count', '24.49_billion'],
  [12224, 'gpus', '12,224'],
  [12224, 'gpus', '12,224_GPUs', { noun: true }],
  [1, 'gpus', '1_GPU', { noun: true }],
  [2_788_000, 'gpu-hours', '2.788_million'],
  [2_788_000, 'gpu-hours', '2.788_million_GPU-hours', { noun: true }],
  [147_000, 'gpu-hours', '147,000'],
  [989, 'tflops', '989_TFLOPS'],
  [400, 'gbps', '400_GB/s'],
  [133, 'days', '133_days'],
  [133, 'days', '133', { noun: false }],
  [1, 'days', '1_day'],
  [56.7, 'days', '57_days'],
  [11, 'months', '11_months'],
  [Date.UTC(2025, 0, 27), 'date', '27_January_2025'],
  [Date.UTC(2023, 9, 1), 'date', 'October_2023', { date: 'month' }],
  [14 * 60 + 45, 'time', '14:45'],
  [9 * 60 + 30, 'time', '09:30'],
];

for (const [value, unit, expected, style] of cases) {
  test(`${value} ${unit}${style ? ` ${JSON.stringify(style)}` : ''} is ${expected}`, () => {
    expect(formatQuantity(value, unit, style)).toBe(
      expected.replaceAll('_', '\u00A0').replaceAll('a\u00A0share', 'a share').replaceAll('an\u00A0hour', 'an hour'),
    );
  });
}

test('refuses what is no number', () => {
  expect(() => formatQuantity(Number.NaN, 'usd')).toThrow('expected a finite number of usd, found NaN');
});

test('writes dates as coarse as they are, whatever the time zone', () => {
  expect(formatDate('2025-01-27')).toBe('27\u00A0January\u00A02025');
  expect(formatDate('2025-01-27', 'short')).toBe('27\u00A0Jan\u00A02025');
  expect(formatDate('2025-01-27', 'day')).toBe('27\u00A0January');
  expect(formatDate('2025-01-27', 'month')).toBe('January\u00A02025');
  expect(formatDate('2025-01-27', 'year')).toBe('2025');
  expect(formatDate('2025-04')).toBe('April\u00A02025');
  expect(formatDate('2024')).toBe('2024');
});

test('refuses what is no date', () => {
  expect(() => formatDate('soon')).toThrow('expected an ISO date, found "soon"');
  expect(() => formatDate('2025-13-01')).toThrow('expected an ISO date, found "2025-13-01"');
});
