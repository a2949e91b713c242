import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { place } from '../../../src/figures/money-to-scale/place.ts';
import { scenes } from '../../../src/figures/money-to-scale/scenes.ts';
import { series as read, sumOf } from '../../../src/figures/money-to-scale/series.ts';
import { squares } from '../../../src/figures/money-to-scale/squares.ts';
import { rows } from '../../../src/figures/money-to-scale/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const series = read(loadTables());
const frames = scenes(series);
const moments = Array.from({ length: 301 }, (_, index) => (index / 300) * (Object.keys(frames).length - 0.001));

test('areas are exact at every moment: one scale for all squares', () => {
  for (const size of SIZES) {
    for (const t of moments) {
      const all = squares(series, sceneAt(frames, t), size);
      const perDollar = all.map(({ side, sum }) => side ** 2 / sum.usd);
      for (const scale of perDollar) expect(scale / (perDollar[0] ?? 1), `t ${t}`).toBeCloseTo(1, 9);
    }
  }
});

test('what is drawn is what was computed: the run is a square of its side', () => {
  for (const t of [0, 0.4, 1, 1.5, 2]) {
    const scene = sceneAt(frames, t);
    const side = squares(series, scene, SIZES[2]).find(({ sum }) => sum.id === 'run')?.side ?? 0;
    const d = place(series, scene, SIZES[2], {}).find(({ key }) => key === 'run')?.shapes[0]?.d ?? '';
    const [, , , width, height] = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)/.exec(d) ?? [];
    expect(Number(width), `t ${t}`).toBeCloseTo(Math.max(side, 1.5), 1);
    expect(Number(height)).toBeCloseTo(Number(width), 1);
  }
});

test('the camera never cuts: the scale changes by a little from moment to moment', () => {
  const side = (t: number) => squares(series, sceneAt(frames, t), SIZES[0]).find(({ sum }) => sum.id === 'run')?.side ?? 0;
  for (let t = 0; t < 5.99; t += 0.01) expect(Math.abs(Math.log10(side(t) / side(t + 0.01))), `t ${t}`).toBeLessThan(0.06);
});

test('the fall is about 106,000 runs, and its square holds that many', () => {
  const runs = sumOf(series, 'fall').usd / sumOf(series, 'run').usd;
  expect(Math.round(runs)).toBe(106_287);
  const all = squares(series, restingScene(frames['the-fall']!), SIZES[2]);
  const side = (id: string) => all.find(({ sum }) => sum.id === id)?.side ?? 0;
  expect((side('fall') / side('run')) ** 2).toBeCloseTo(runs, 6);
  expect(rows(series, restingScene(frames['the-fall']!), {}).rows.flat()).toContain('106,287');
});

test('labels stay inside the picture and apart, while reading and on the way', () => {
  for (const size of SIZES) {
    for (const t of moments.filter((_, index) => index % 5 === 0)) {
      const marks = place(series, sceneAt(frames, t), size, {});
      expect(outside(marks, size), `t ${t} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `t ${t} at ${size.width}`).toEqual([]);
    }
  }
});

test('the square of one run is there the whole way', () => {
  for (const t of moments) expect(place(series, sceneAt(frames, t), SIZES[0], {}).some(({ key, shapes }) => key === 'run' && shapes.length > 0), `t ${t}`).toBe(true);
});
