import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';

/** What the tables say twice must be the same both times. */
const tables = loadTables();

test('GPU-hours times rent is the cost, wherever a row has all three', () => {
  for (const { id, gpu_hours_million: hours, usd_per_gpu_hour: rate, cost_usd_million: cost } of tables.models) {
    if (hours !== null && rate !== null && cost !== null) expect(hours * rate, id).toBeCloseTo(cost, 6);
  }
});

test('the five-minute bars hold the low of the day', () => {
  const nvidia = tables.marketDay.find(({ id }) => id === 'nvda');
  expect(Math.min(...tables.marketIntraday.map((bar) => bar.low_usd))).toBe(nvidia?.low_usd);
});

test('prices of one day agree in all tables', () => {
  const closes = new Map(tables.nvidiaCloses.map(({ date, close_usd }) => [date, close_usd]));
  const nvidia = tables.marketDay.find(({ id }) => id === 'nvda');
  expect([closes.get('2025-01-24'), closes.get('2025-01-27')]).toEqual([nvidia?.close_before_usd, nvidia?.close_usd]);
  for (const { id, date, basis, price_usd } of tables.marketMilestones) if (basis === 'close') expect(closes.get(date), id).toBe(price_usd);
  for (const { id, ticker, date, close_usd } of tables.marketRecords) {
    if (ticker === 'NVDA' && closes.has(date)) expect(closes.get(date), id).toBe(close_usd);
  }
});

test('milestones use the share count in force', () => {
  for (const { id, date, shares } of tables.marketMilestones) {
    const inForce = tables.nvidiaShares.filter(({ from }) => from <= date).at(-1);
    expect(shares, id).toBe(inForce?.shares);
  }
});

test('closes and share counts are in the order of time', () => {
  const inOrder = (dates: readonly string[]) => dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') < date);
  expect(inOrder(tables.nvidiaCloses.map(({ date }) => date))).toBe(true);
  expect(inOrder(tables.nvidiaShares.map(({ from }) => from))).toBe(true);
  expect(inOrder(tables.marketIntraday.map(({ time }) => time))).toBe(true);
});

test('the records are the largest losses first, and the fall is the largest', () => {
  const losses = tables.marketRecords.map((row) => row.shares * (row.close_before_usd - row.close_usd));
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(tables.marketRecords[0]?.id).toBe('nvda-2025-01-27');
});

test('a number in a label of the chips is a number of its row', () => {
  for (const { id, label, quantity_low, quantity, quantity_high } of tables.gpuPurchases) {
    const numbers = [...label.matchAll(/(?<![A-Z\d])\d[\d,]*\d{2}/g)]
      .map(([text]) => Number(text.replaceAll(',', '')))
      .filter((number) => number < 2020 || number > 2030);
    if (quantity_low ?? quantity ?? quantity_high)
      for (const number of numbers) expect([quantity_low, quantity, quantity_high], id).toContain(number);
  }
});

test('layers of the chips: the estimate is its four parts, a flag has a claim, the floor has a number', () => {
  const rows = tables.gpuPurchases;
  expect(rows.filter(({ layer }) => layer === 'estimate').map(({ id }) => id)).toEqual(['semi-a100', 'semi-h800', 'semi-h100', 'semi-h20']);
  for (const row of rows.filter(({ layer }) => layer === 'floor')) {
    expect(row.quantity, row.id).not.toBeNull();
    expect(row.kind, row.id).not.toBe('allegation');
  }
  for (const row of rows.filter(({ kind }) => kind === 'allegation')) expect(row.layer, row.id).toBe('flag');
});

test('a date is there exactly when its precision is known', () => {
  for (const { id, date, date_precision } of tables.gpuPurchases) expect(date === null, id).toBe(date_precision === 'unknown');
});

test('the table of the day is not a price list: no more points than a figure draws', () => {
  expect(tables.marketDay).toHaveLength(19);
  expect(tables.nvidiaCloses.length).toBeLessThan(170);
});
