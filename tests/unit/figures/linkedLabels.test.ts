/* Labels that open a receipt print the number that the receipt is of, in every step of every figure. */
import { expect, test } from '@playwright/test';
import { formatDate, formatQuantity } from '../../../src/data/format.ts';
import type { Quantity } from '../../../src/data/quantity.ts';
import { quantities } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';
import type { BuiltFigure } from '../../../src/figures/build.ts';
import { catalogue } from '../../../src/figures/catalogue.ts';
import type { Settings } from '../../../src/figures/figure.ts';
import { labelsOf } from '../../../src/figures/numbersOf.ts';
import { SIZES } from './labels.ts';

const tables = loadTables();
const registry = quantities(tables);
const figures = [...catalogue(tables).values()];

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, B: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };
/** What one of a unit is, where a label may count it in smaller ones. */
const UNITS: Readonly<Record<string, number>> = {
  'usd-million': 1e6,
  'usd-billion': 1e9,
  'usd-trillion': 1e12,
  'cny-billion': 1e9,
  percent: 100,
};

/** Whether a text prints a quantity: its date, or its value to as many digits as the text gives. */
function prints(text: string, { value, unit }: Quantity): boolean {
  if (unit === 'date') {
    const iso = new Date(value).toISOString();
    return (['long', 'short', 'day', 'month'] as const).some((style) => text.includes(formatDate(iso, style)));
  }
  if (unit === 'time') return text.includes(formatQuantity(value, unit));
  const whole = Math.abs(value) * (UNITS[unit] ?? 1);
  // The word of the scale stands after the number, or once for several (“$630–660bn”), or in the heading (“$bn”).
  const words = [...text.matchAll(/(?<![a-z])(k|million|m|billion|bn|B|trillion|tn)(?![a-z])/g)].map(([word]) => SCALES[word] ?? 1);
  const factors = [1, ...(words.length > 0 ? words : [UNITS[unit] ?? 1])];
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].some(([digits]) => {
    const plain = digits.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    // “27,600” has three digits that mean something, and is half a hundred off at most.
    const zeros = decimals === 0 ? (/0+$/.exec(plain)?.[0].length ?? 0) : -decimals;
    return Number(plain) > 0 && factors.some((factor) => Math.abs(whole - Number(plain) * factor) <= (0.5 * 10 ** zeros + 1e-9) * factor);
  });
}

interface Case {
  readonly figure: BuiltFigure;
  readonly step: string;
  readonly settings: Settings;
}

/** Every step as the page has it, and the one that can be counted in another unit in that unit too. */
const CASES = figures.flatMap((figure) =>
  figure.steps.flatMap((step): Case[] => {
    const own: Case = { figure, step, settings: {} };
    return step === 'how-many' ? [own, { ...own, settings: { count: 'h100' } }] : [own];
  }),
);

test('another number is told apart', () => {
  const of = (id: string): Quantity => {
    const found = registry.get(id);
    if (!found) throw new Error(`There is no quantity "${id}".`);
    return found;
  };
  expect(prints('$592.7bn', of('nvidia.loss.close'))).toBe(true);
  expect(prints('$592.8bn', of('nvidia.loss.close'))).toBe(false);
  expect(prints('$592.7m', of('nvidia.loss.close'))).toBe(false);
  expect(prints('about 27,600', of('gpu.estimate.h100-equivalents'))).toBe(true);
  expect(prints('27 Jan 2025', of('control.rule-2022.date'))).toBe(false);
});

test('a linked label prints its quantity', () => {
  let linked = 0;
  const wrong = CASES.flatMap(({ figure, step, settings }) =>
    SIZES.flatMap((size) =>
      labelsOf(figure, step, size, settings).flatMap(({ text, number }) => {
        if (number === undefined) return [];
        linked += 1;
        const quantity = registry.get(number);
        const where = `${figure.id}.${step} at ${size.width}: “${text}”`;
        if (!quantity) return [`${where}: there is no quantity "${number}"`];
        return prints(text, quantity)
          ? []
          : [`${where} is not ${number}, ${formatQuantity(quantity.value, quantity.unit, quantity.style)}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
  expect(linked).toBeGreaterThan(400);
});

/** Steps whose labels print no number of the registry; where there is little room, the voices have none either. */
const WITHOUT = ['how.lineage', 'claims.wrong'];

test('every step that prints numbers of the registry has one that can be opened', () => {
  for (const size of SIZES) {
    const without = figures.flatMap((figure) =>
      figure.steps
        .filter((step) => !labelsOf(figure, step, size).some(({ number }) => number !== undefined))
        .map((step) => `${figure.id}.${step}`),
    );
    expect(without, `at ${size.width}`).toEqual(size === SIZES[0] ? ['month.voices', ...WITHOUT] : WITHOUT);
  }
});

test('the reader’s own account has no receipt', () => {
  const costs = figures.find(({ id }) => id === 'cost-gap');
  if (!costs) throw new Error('There is no figure "cost-gap".');
  const total = (settings: Settings) => labelsOf(costs, 'your-own', SIZES[2], settings).find(({ key }) => key === 'total')?.number;
  expect(total({})).toBe('v3.final-run.cost');
  expect(total({ hours: '5' })).toBeUndefined();
});
