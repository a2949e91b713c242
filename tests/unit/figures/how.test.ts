import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { litBy } from '../../../src/figures/how/experts.ts';
import { place } from '../../../src/figures/how/place.ts';
import { scenes } from '../../../src/figures/how/scenes.ts';
import { series as read } from '../../../src/figures/how/series.ts';
import { caption, rows } from '../../../src/figures/how/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);
const resting = (step: string) => restingScene(frames[step]!);

test('671 dots, 37 of them lit, another set for each token, the same set for the same token', () => {
  const sets = Array.from({ length: 9 }, (_, token) => litBy(token, series.parameters, series.active));
  for (const set of sets) {
    expect(new Set(set).size).toBe(37);
    expect(set.every((dot) => dot >= 0 && dot < 671)).toBe(true);
  }
  expect(new Set(sets.map((set) => set.toSorted((a, b) => a - b).join())).size).toBe(sets.length);
  expect(litBy(3, series.parameters, series.active)).toEqual(sets[3]);
  const shapes = place(series, resting('experts'), SIZES[2], {})[0]?.shapes ?? [];
  const dots = (key: string) => shapes.find((shape) => shape.key === key)?.d.match(/h0/g)?.length;
  expect([dots('all'), dots('now')]).toEqual([671, 37]);
});

test('what is left of the cache is drawn to scale', () => {
  const shapes = place(series, resting('memory'), SIZES[2], {})[0]?.shapes ?? [];
  const area = (key: string, rim: number) => {
    const [, width = '', height = ''] = /h([\d.]+)v([\d.]+)/.exec(shapes.find((shape) => shape.key === key)?.d ?? '') ?? [];
    return (Number(width) + rim) * Number(height);
  };
  expect(area('after', 0) / area('before', 1.2)).toBeCloseTo(1 - series.cut, 3);
});

test('the bars of the links are in proportion, those of arithmetic equal', () => {
  const shapes = place(series, resting('links'), SIZES[2], {})[0]?.shapes ?? [];
  const length = (key: string) => Number(/h([\d.]+)/.exec(shapes.find((shape) => shape.key === key)?.d ?? '')?.[1]);
  expect(length('link-H800') / length('link-H100')).toBeCloseTo(400 / 900, 2);
  expect(length('arithmetic-H800')).toBe(length('arithmetic-H100'));
});

test('the tests are those of the table, R1’s leads first, and the counts agree', () => {
  expect(series.tests).toHaveLength(tables.benchmarks.length);
  const ahead = series.tests.filter(({ r1, o1 }) => r1 > o1);
  expect(series.tests.slice(0, ahead.length)).toEqual(ahead);
  expect(caption(series, resting('level'), {}).title).toBe(`R1 is ahead of o1 in ${ahead.length} tests of 10`);
  expect(rows(series, resting('level'), {}).rows.filter((row) => row.at(-1) === 'R1')).toHaveLength(ahead.length);
});

test('every model of the table is in the graph, at a place of its own', () => {
  const labels = place(series, resting('lineage'), SIZES[2], {})[0]?.labels ?? [];
  for (const { id, x, y } of tables.lineage.map(({ id: own }) => ({ id: own, ...labels.find(({ key }) => key === own) }))) {
    expect([x, y], id).not.toEqual([0, 14]);
    expect(x, id).toBeDefined();
  }
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
