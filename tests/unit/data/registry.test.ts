import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatQuantity } from '../../../src/data/format.ts';
import type { Quantity } from '../../../src/data/quantity.ts';
import { quantities, register } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { CONTENT, messageOf } from './fixture.ts';

const tables = loadTables();
const registry = quantities(tables);

function value(id: string): number {
  return registry.get(id)?.value ?? Number.NaN;
}

function shown(id: string): string {
  const found = registry.get(id);
  if (!found) throw new Error(`no quantity ${id}`);
  return formatQuantity(found.value, found.unit, found.style).replaceAll('\u00A0', ' ');
}

/** The lines of a table, cut into cells by hand and not by the reader under test. */
function lines(file: string): string[][] {
  const cut = (line: string) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, text = '']) => text);
  return readFileSync(join(CONTENT, file), 'utf8').split('\n').map(cut);
}

/** One number of a table by row and column. */
function cell(file: string, id: string, column: string): number {
  const [header = [], ...rows] = lines(file);
  return Number(rows.find(([first]) => first === id)?.[header.indexOf(column)]);
}

test('the fall, worked out again from the text of the table', () => {
  const shares = cell('market-day.csv', 'nvda', 'shares');
  const friday = cell('market-day.csv', 'nvda', 'close_before_usd');
  const lost = (column: string) => (shares * (friday - cell('market-day.csv', 'nvda', column))) / 1e9;
  expect(value('nvidia.loss.close')).toBeCloseTo(lost('close_usd'), 6);
  expect(value('nvidia.loss.low')).toBeCloseTo(lost('low_usd'), 6);
  expect(shown('nvidia.loss.close')).toBe('$592.7 billion');
  expect(shown('nvidia.loss.low')).toBe('$634.8 billion');
  expect(shown('nvidia.loss.early-close')).toBe('$588.7 billion');
  expect(shown('nvidia.cap.friday')).toBe('$3,492.8 billion');
  expect(shown('nvidia.fall.close.percent')).toBe('16.97%');
  expect([shown('nvidia.rank.friday'), shown('nvidia.rank.monday')]).toEqual(['1', '3']);
  expect(shown('nvidia.low.time')).toBe('14:45');
});

test('the article’s four companies: three fell', () => {
  const move = (id: string) => cell('market-day.csv', id, 'close_usd') / cell('market-day.csv', id, 'close_before_usd') - 1;
  for (const id of ['tsla', 'googl', 'amzn', 'msft']) expect(value(`move.${id}.close`)).toBeCloseTo(move(id), 12);
  expect(shown('article.four.fallen')).toBe('3');
  expect([shown('move.amzn.open'), shown('move.amzn.close')]).toEqual(['−3.7%', '+0.24%']);
});

test('the bill of V3, worked out again', () => {
  const hours = cell('models.csv', 'v3-total', 'gpu_hours_million');
  expect(value('v3.final-run.cost')).toBeCloseTo(hours * cell('models.csv', 'v3-total', 'usd_per_gpu_hour'), 9);
  expect(value('v3.gpu-hours.pretraining') + value('v3.gpu-hours.context') + value('v3.gpu-hours.post-training')).toBe(
    value('v3.gpu-hours'),
  );
  expect(value('v3.cost.pretraining') + value('v3.cost.context') + value('v3.cost.post-training')).toBeCloseTo(
    value('v3.final-run.cost'),
    9,
  );
  expect(shown('v3.final-run.cost')).toBe('$5.576 million');
  expect(shown('v3-r1.cost')).toBe('$5.87 million');
  expect(shown('r1.cost')).toBe('$294,000');
});

test('the ratios, worked out again', () => {
  const run = cell('models.csv', 'v3-total', 'cost_usd_million');
  expect(value('ratio.headline')).toBeCloseTo(cell('models.csv', 'gpt4-altman', 'low_usd_million') / run, 9);
  expect(value('ratio.gpt4.rental')).toBeCloseTo(cell('models.csv', 'gpt4-epoch-cloud', 'cost_usd_million') / run, 9);
  expect([shown('ratio.headline'), shown('ratio.gpt4.rental'), shown('ratio.llama.gpu-hours')]).toEqual([
    '18 to 1',
    '14.6 to 1',
    '11.1 to 1',
  ]);
  expect(shown('article.r1.factor')).toBe('1,000 times');
});

test('the prices, worked out again', () => {
  const gap = (column: string) => 1 - cell('api-prices.csv', 'r1-launch', column) / cell('api-prices.csv', 'o1', column);
  expect(value('price.gap.input.percent')).toBeCloseTo(gap('input_usd'), 12);
  expect(value('price.gap.output.percent')).toBeCloseTo(gap('output_usd'), 12);
  expect([shown('price.gap.input.percent'), shown('price.gap.output.percent')]).toEqual(['96.3%', '96.4%']);
  expect(registry.has('price.v3-promo.cached')).toBe(false);
});

test('the chips, worked out again', () => {
  const speed = (id: string) => cell('gpu-specs.csv', id, 'bf16_dense_tflops') / cell('gpu-specs.csv', 'h100', 'bf16_dense_tflops');
  expect(value('gpu.floor')).toBe(12_224);
  expect(value('gpu.estimate.total')).toBe(60_000);
  expect(value('gpu.estimate.h100-equivalents')).toBeCloseTo(
    10_000 * speed('a100') + 10_000 * speed('h800') + 10_000 + 30_000 * speed('h20'),
    6,
  );
  expect(Math.abs(value('gpu.estimate.h100-equivalents') - 27_640)).toBeLessThan(10);
  expect(Math.abs(value('gpu.estimate.hoppers.h100-equivalents') - 24_500)).toBeLessThan(20);
});

test('days are days of the calendar', () => {
  expect([shown('days.v3-to-fall'), shown('days.r1-to-fall'), shown('nvidia.days.to-recover')]).toEqual(['32 days', '7 days', '133 days']);
  expect(shown('milestone.back-above-close.date')).toBe('9 June 2025');
});

test('a derived number has the sources of its inputs, the latest date and the least confidence', () => {
  const ratio = registry.get('ratio.gpt4.rental');
  expect(ratio).toMatchObject({
    kind: 'derived',
    confidence: 'medium',
    asOf: '2026-07',
    inputs: ['gpt4.rental.cost', 'v3.final-run.cost'],
  });
  expect(ratio?.sources).toEqual(['epoch-notable-2026', 'ds-v3-paper', 'ds-v3-readme']);
  expect(registry.get('gpu.alleged.wang')?.kind).toBe('alleged');
  expect(registry.get('gpu.estimate.total')?.kind).toBe('estimated');
});

test('every quantity can be written, and has a receipt', () => {
  for (const quantity of registry.values()) {
    expect(shown(quantity.id), quantity.id).not.toBe('');
    expect(quantity.formula, quantity.id).not.toBe('');
    expect(quantity.label, quantity.id).not.toMatch(/undefined|null/);
  }
});

test('lists every fault at once', () => {
  const good: Quantity = {
    id: 'a.good',
    label: 'Good',
    value: 1,
    unit: 'count',
    kind: 'reported',
    formula: 'table',
    inputs: [],
    sources: ['ds-v3-paper'],
    asOf: '2025',
    confidence: 'high',
  };
  const message = messageOf(() =>
    register(
      [
        good,
        good,
        { ...good, id: 'Bad' },
        { ...good, id: 'a.nan', value: Number.NaN },
        { ...good, id: 'a.sourceless', sources: [] },
        { ...good, id: 'a.stranger', sources: ['ds-v3-papr'] },
        { ...good, id: 'a.derived', inputs: ['a.god'] },
        { ...good, id: 'a.undated', asOf: '' },
      ],
      tables,
    ),
  );
  for (const part of [
    'The quantities have 7 problems:',
    'quantity a.good: expected an id of its own, found it again',
    'quantity Bad: expected an id in dotted kebab-case, like nvidia.loss.close',
    'quantity a.nan: expected a number, found NaN',
    'quantity a.sourceless: expected at least one source, found none',
    'quantity a.stranger: expected the id of a source, found "ds-v3-papr"; did you mean "ds-v3-paper"?',
    'quantity a.derived: expected the id of a quantity as input, found "a.god"; did you mean "a.good"?',
    'quantity a.undated: expected a date "as of", found ""',
  ]) {
    expect(message).toContain(part);
  }
});

test('says which row is gone when a quantity needs it, for each group', () => {
  const message = messageOf(() =>
    quantities({
      ...tables,
      models: tables.models.filter(({ id }) => id !== 'v3-total'),
      gpuPurchases: tables.gpuPurchases.filter(({ id }) => id !== 'v3-run'),
    }),
  );
  expect(message).toContain(
    'content/data/models.csv: expected a row with the id "v3-total", which quantities need, found none; did you mean "r1-total"?',
  );
  expect(message).toContain('content/data/gpu-purchases.csv: expected a row with the id "v3-run"');
});

test('an emptied cell is reported, not taken for zero', () => {
  const models = tables.models.map((row) => (row.id === 'v3-total' ? { ...row, cost_usd_million: null } : row));
  const message = messageOf(() => quantities({ ...tables, models }));
  expect(message).toContain('quantity v3.final-run.cost: expected a number, found NaN (models.csv, row v3-total, cost_usd_million');
  expect(message).toContain('quantity ratio.headline: expected a number, found');
});

test('how it was done, worked out again', () => {
  const share = cell('techniques.csv', 'active', 'value') / cell('techniques.csv', 'parameters', 'value');
  expect(value('v3.parameters.active.percent')).toBeCloseTo(share, 12);
  expect([shown('v3.parameters'), shown('v3.parameters.active'), shown('v3.parameters.active.percent')]).toEqual([
    '671 billion',
    '37 billion',
    '5.5%',
  ]);
  expect([shown('precision.usual.bits'), shown('v3.precision.bits'), shown('v3.precision.error.percent')]).toEqual([
    '16 bits',
    '8 bits',
    '0.25%',
  ]);
});

test('the scores of both models, counted again', () => {
  const [header = [], ...rows] = lines('benchmarks.csv').filter(([id]) => id);
  const score = (row: string[], model: string) => Number(row[header.indexOf(model)]);
  const ahead = rows.filter((row) => score(row, 'r1') > score(row, 'o1')).length;
  expect([value('tests.r1-ahead'), value('tests.o1-ahead'), value('tests.all')]).toEqual([ahead, rows.length - ahead, rows.length]);
  expect([ahead, rows.length]).toEqual([5, 11]);
});

test('sums of money in runs, worked out again', () => {
  const run = cell('models.csv', 'v3-total', 'cost_usd_million');
  expect(value('capex.2026.runs')).toBeCloseTo((cell('capex.csv', 'four-2026-february', 'low_usd_bn') * 1e3) / run, 6);
  expect(value('stargate.headline.runs')).toBeCloseTo((value('stargate.headline') * 1e3) / run, 6);
  expect([shown('nvidia.loss.runs'), shown('capex.2025.multiple'), shown('capex.2026.multiple')]).toEqual([
    '106,287',
    '1.7 times',
    '2.8 times',
  ]);
});

test('what came after, as the table has it', () => {
  expect([shown('round.yuan'), shown('round.usd'), shown('caisi.v4.months'), shown('r1.downloads'), shown('lead.2025-02')]).toEqual([
    '50 billion yuan',
    '$7.4 billion',
    '8 months',
    '10.9 million',
    '1.7%',
  ]);
  expect(shown('serving.day.cost')).toBe('$87,072');
  expect([shown('days.v3-to-r1'), shown('days.o1-preview-to-r1')]).toEqual(['25 days', '130 days']);
});

test('the verdicts add up to the claims', () => {
  const verdicts = lines('claims.csv')
    .slice(1)
    .filter(([id]) => id)
    .map((row) => row[3]);
  for (const verdict of new Set(verdicts))
    expect(value(`claims.${verdict}`), verdict).toBe(verdicts.filter((other) => other === verdict).length);
  expect(value('claims.all')).toBe(verdicts.length);
  expect(verdicts).toHaveLength(37);
});
