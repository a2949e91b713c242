import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { place } from '../../../src/figures/aftermath/place.ts';
import { PER_DOT } from '../../../src/figures/aftermath/rest.ts';
import { scenes } from '../../../src/figures/aftermath/scenes.ts';
import { series as read } from '../../../src/figures/aftermath/series.ts';
import { describe, rows } from '../../../src/figures/aftermath/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);
const resting = (step: string) => restingScene(frames[step]!);

test('columns of spending are in proportion, from zero', () => {
  const shapes = place(series, resting('spending'), SIZES[2], {})[0]?.shapes ?? [];
  const height = (key: string) => Number(/v([\d.]+)/.exec(shapes.find((shape) => shape.key === key)?.d ?? '')?.[1]);
  expect(height('c0') / height('e2')).toBeCloseTo(223 / 380, 2);
});

test('the prices are those of the table, and stand on a logarithmic axis', () => {
  const table = rows(series, resting('prices'), {});
  for (const { id, output_usd } of tables.apiPrices.filter(({ id: own }) => ['o1', 'r1-launch', 'v32', 'v4-pro-peak', 'gpt55'].includes(own)))
    expect(table.rows.map((row) => row.at(-1)), id).toContain(`$${Number.isInteger(output_usd) ? output_usd : output_usd.toFixed(2)}`);
  const grid = place(series, resting('prices'), SIZES[2], {})[0]?.shapes.find(({ key }) => key === 'grid')?.d ?? '';
  const [first = 0, second = 0, third = 0] = [...grid.matchAll(/M[\d.]+ ([\d.]+)H/g)].slice(1, 4).map(([, y]) => Number(y));
  // 1, 3, 10: the distances are those of their logarithms.
  expect((first - second) / (second - third)).toBeCloseTo(Math.log(3) / Math.log(10 / 3), 1);
});

test('time moves the prices on and nothing is drawn before its day', () => {
  const drawn = (now: number) => place(series, { ...resting('prices'), now }, SIZES[2], {})[0]?.labels.map(({ key }) => key) ?? [];
  expect(drawn(140)).not.toContain('v32');
  expect(drawn(300)).toContain('v32');
  expect(drawn(300)).not.toContain('v4-pro-peak');
  expect(drawn(series.end)).toContain('v4-pro-peak');
});

test('a dot is so many downloads', () => {
  const dots = place(series, resting('open'), SIZES[2], {})[0]?.shapes.find(({ key }) => key === 'dots')?.d.match(/h0/g)?.length;
  expect(dots).toBe(Math.round(series.downloads / PER_DOT));
  expect(describe(series, resting('open'), {})).toContain('10.9 million'.replace(' ', '\u00a0'));
});

test('the verdicts add up to all claims', () => {
  expect(series.verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(tables.claims.length);
});

test('labels stay inside the picture and apart; no moment is blank', () => {
  for (const size of SIZES) {
    for (const step of Object.keys(frames)) {
      const marks = place(series, resting(step), size, {});
      expect(outside(marks, size), `${step} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `${step} at ${size.width}`).toEqual([]);
    }
    for (let t = 0; t < 7; t += 0.02) expect(place(series, sceneAt(frames, t), size, {}).some(({ opacity }) => opacity >= 0.25), `t ${t}`).toBe(true);
  }
});
