/* Every number of the registry is worked out again from the files, by other code, and out of its own receipt's words. */
import { expect, test } from '@playwright/test';
import { quantities } from '../../../../src/data/registry.ts';
import { loadTables } from '../../../../src/data/tables.ts';
import { chips } from './chips.ts';
import { costs } from './costs.ts';
import { workOut } from './formula.ts';
import { market } from './market.ts';
import { dayNumber, words, type Recomputed } from './raw.ts';
import { rest } from './rest.ts';

const registry = [...quantities(loadTables()).values()];
const subjects: Readonly<Record<string, Recomputed>> = { market, costs, chips, rest };
const known = new Map(Object.values(subjects).flatMap((table) => Object.entries(table)));

/** “models.csv, row v3-total, cost_usd_million × 1,000,000”: a single cell, and what it is multiplied by. */
const CELL = /^([a-z0-9-]+)\.csv, row ([a-z0-9-]+), ([a-z0-9_]+)(?: ([×÷]) ([\d,]+))?$/;
const inCells = registry.filter(({ formula }) => CELL.test(formula));

for (const [subject, table] of Object.entries(subjects)) {
  test(`${subject}: worked out from the files, each number is the registry’s`, () => {
    const values = new Map(registry.map(({ id, value }) => [id, value]));
    const wrong = Object.entries(table).filter(([id, value]) => !isNear(values.get(id), value));
    expect(wrong.map(([id, value]) => `${id}: ${value} from the files, ${values.get(id)} in the registry`)).toEqual([]);
  });
}

test('every number is either a cell, or worked out again here, and not twice', () => {
  const again = Object.values(subjects).flatMap((table) => Object.keys(table));
  expect(again.toSorted()).toEqual([...known.keys()].toSorted());
  const cells = inCells.map(({ id }) => id);
  expect([...cells, ...again].toSorted()).toEqual(registry.map(({ id }) => id).toSorted());
});

test('every number that names a cell is what stands there', () => {
  expect(inCells.length).toBeGreaterThan(100);
  const wrong = inCells.flatMap(({ id, value, unit, formula }) => {
    const [, table = '', row = '', column = '', sign, factor = '1'] = CELL.exec(formula) ?? [];
    const text = words(table, row, column);
    const scale = Number(factor.replaceAll(',', ''));
    const expected = unit === 'date' ? dayNumber(text) * 86_400_000 : sign === '÷' ? Number(text) / scale : Number(text) * scale;
    return isNear(value, expected) ? [] : [`${id}: ${value}, but ${formula} is ${expected}`];
  });
  expect(wrong).toEqual([]);
});

/** What one of a unit is in the smallest of its kind, so that billions can be divided by millions. A date counts days. */
const ONE: Readonly<Record<string, number>> = { 'usd-million': 1e6, 'usd-billion': 1e9, 'usd-trillion': 1e12, date: 1 / 86_400_000 };
/** Receipts that count or choose, and say so in words that are no arithmetic. */
const IN_WORDS = /^number of |^(smallest|largest|second largest) of |, in months of the calendar$/;

test('the words of every receipt, worked out with its inputs, give its number', () => {
  const byId = new Map(registry.map((one) => [one.id, one]));
  const derived = registry.filter(({ inputs, formula }) => inputs.length > 0 && !IN_WORDS.test(formula));
  expect(derived.length).toBeGreaterThan(80);
  const wrong = derived.flatMap(({ id, value, unit, formula, inputs }) => {
    const names = inputs.flatMap((input) => {
      const { label = '', value: amount = NaN, unit: one = '' } = byId.get(input) ?? {};
      const chip = /^chip\.(\w+)\.bf16$/.exec(input)?.[1];
      return [[label, amount * (ONE[one] ?? 1)], ...(chip ? [[`${chip.toUpperCase()} TFLOPS`, amount]] : [])] as [string, number][];
    });
    const whole = formula.endsWith(', in whole billions');
    const result = workOut(formula.replace(/, (in whole billions|dense BF16)$/, ''), names) / (whole ? 1e9 : (ONE[unit] ?? 1));
    return isNear(value, whole ? Math.round(result) : result) ? [] : [`${id}: ${value}, but “${formula}” is ${result}`];
  });
  expect(wrong).toEqual([]);
});

test('the reading of formulas keeps to the rules of school', () => {
  expect(
    workOut('1 − a b ÷ (a + 2) × 4', [
      ['a', 3],
      ['a b', 10],
    ]),
  ).toBe(-7);
  expect(() => workOut('a + unknown', [['a', 1]])).toThrow('unknown');
  expect(() => workOut('a 2', [['a', 1]])).toThrow('Expected the end');
});

function isNear(found: number | undefined, expected: number): boolean {
  return found !== undefined && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
