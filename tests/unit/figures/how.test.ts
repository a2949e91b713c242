import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import type { Size } from '../../../src/figures/figure.ts';
import { litBy } from '../../../src/figures/how/experts.ts';
import { place, type Marks } from '../../../src/figures/how/place.ts';
import { scenes } from '../../../src/figures/how/scenes.ts';
import { series as read } from '../../../src/figures/how/series.ts';
import { caption, describe, rows } from '../../../src/figures/how/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);
const steps = Object.keys(frames);
const resting = (step: string) => restingScene(frames[step]!);
const at = (t: number, size: Size): Marks => place(series, sceneAt(frames, t), size, {});
const still = (step: string, size: Size): Marks => place(series, resting(step), size, {});
const shape = (marks: Marks, key: string, layer?: string) =>
  marks
    .filter((entry) => layer === undefined || entry.key === layer)
    .flatMap(({ shapes }) => shapes)
    .find((entry) => entry.key === key);
const path = (marks: Marks, key: string, layer?: string): string => shape(marks, key, layer)?.d ?? '';
const texts = (marks: Marks): string[] => marks.flatMap(({ labels }) => labels.map(({ text }) => text.replaceAll('\u00a0', ' ')));

/** The rectangles of a path of rectangles. */
function rects(d: string): { x: number; y: number; width: number; height: number }[] {
  return [...d.matchAll(/M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)/g)].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

/** The middles of a path of dots. */
function dots(d: string): { x: number; y: number }[] {
  return [...d.matchAll(/M([-\d.]+) ([-\d.]+)a([-\d.]+)/g)].map(([, x, y, radius]) => ({ x: Number(x) + Number(radius), y: Number(y) }));
}

test('671 dots, 37 of them lit, another set for each token, the same set for the same token', () => {
  const sets = Array.from({ length: 9 }, (_, token) => litBy(token, series.parameters, series.active));
  for (const set of sets) {
    expect(new Set(set).size).toBe(37);
    expect(set.every((dot) => dot >= 0 && dot < 671)).toBe(true);
  }
  expect(new Set(sets.map((set) => set.toSorted((a, b) => a - b).join())).size).toBe(sets.length);
  expect(litBy(3, series.parameters, series.active)).toEqual(sets[3]);
  for (const size of SIZES) {
    for (let token = 0; token <= 8; token += 1) {
      const marks = place(series, { ...resting('experts'), token }, size, {});
      const count = (key: string) => path(marks, key).match(/h0/g)?.length;
      expect([count('all'), count('now'), count('next')]).toEqual([671, 37, undefined]);
      expect(shape(marks, 'now')?.opacity).toBe(1);
    }
  }
});

test('what is left of the cache is drawn to scale, also while the field draws together', () => {
  for (const size of SIZES) {
    for (const t of [0.78, 0.8, 0.85, 1, 1.5]) {
      const [whole, left] = [rects(path(at(t, size), 'outline'))[0]!, rects(path(at(t, size), 'after'))[0]!];
      expect((left.width * left.height) / (whole.width * whole.height), `t ${t}`).toBeCloseTo(1 - series.cut, 3);
    }
  }
});

test('a number has 16 cells or 8, all of one size', () => {
  for (const size of SIZES) {
    const cells = ['before', 'after'].map((key) => rects(path(still('precision', size), key)));
    expect(cells.map(({ length }) => length)).toEqual([16, 8]);
    const all = cells.flat();
    for (const { width, height } of all) expect(Math.abs(width - all[0]!.width) + Math.abs(height - all[0]!.height)).toBeLessThan(0.03);
    expect(texts(still('precision', size))).toContain('< 0.25%');
  }
});

test('the bars of the links are in proportion, those of arithmetic equal', () => {
  for (const size of SIZES) {
    const marks = still('links', size);
    const length = (key: string) => rects(path(marks, key))[0]!.width;
    expect(length('after') / length('before')).toBeCloseTo(400 / 900, 3);
    expect(length('H800')).toBe(length('H100'));
    for (const part of ['900 GB/s', '400 GB/s']) expect(texts(marks)).toContain(part);
  }
});

test('the source of a link’s speed gives that speed', () => {
  const { sources } = caption(series, resting('links'), {});
  const quotes = tables.sources
    .filter(({ id }) => sources.includes(id))
    .map(({ quote }) => quote ?? '')
    .join();
  expect(quotes).toContain('400GB/s');
});

test('R1-Zero’s three marks stand at their shares of the scale, solid: they are on record', () => {
  for (const size of SIZES) {
    const marks = still('rewards', size);
    const grid = [...path(marks, 'grid').matchAll(/M[-\d.]+ ([-\d.]+)H/g)].map(([, y]) => Number(y));
    const [zero, all] = [grid[0]!, grid.at(-1)!];
    ['before', 'after', 'majority'].forEach((key, index) => {
      expect((zero - dots(path(marks, key))[0]!.y) / (zero - all)).toBeCloseTo(series.rewards[index]!, 3);
      expect(shape(marks, key)?.look).toMatch(/^solid/);
    });
    for (const part of ['15.6%', '71.0%', '86.7%']) expect(texts(marks)).toContain(part);
  }
});

test('the tests are those of the table, R1’s leads first, each dot at its value', () => {
  expect(series.tests).toHaveLength(tables.benchmarks.length);
  const ahead = series.tests.filter(({ r1, o1 }) => r1 > o1);
  expect(series.tests.slice(0, ahead.length)).toEqual(ahead);
  expect(new Set(series.tests.map(({ name }) => name)).size).toBe(11);
  expect(caption(series, resting('level'), {}).title).toBe(`R1 is ahead of o1 in ${ahead.length} scores of 11`);
  expect(rows(series, resting('level'), {}).rows.filter((row) => row.at(-1) === 'R1')).toHaveLength(ahead.length);
  for (const size of SIZES) {
    const marks = still('level', size);
    const grid = [...path(marks, 'grid').matchAll(/M([-\d.]+) /g)].map(([, x]) => Number(x));
    const share = (x: number) => (x - grid[0]!) / (grid.at(-1)! - grid[0]!);
    const [r1, o1] = [dots(path(marks, 'r1')), dots(path(marks, 'o1'))];
    series.tests.forEach((score, row) => {
      if (score.rating) expect(share(r1[row]!.x) / share(o1[row]!.x)).toBeCloseTo(score.r1 / score.o1, 3);
      else
        expect([share(r1[row]!.x), share(o1[row]!.x)].map((value) => value.toFixed(2))).toEqual([score.r1.toFixed(2), score.o1.toFixed(2)]);
      // Neither dot of a pair hides the other, however close they are.
      expect(Math.hypot(r1[row]!.x - o1[row]!.x, r1[row]!.y - o1[row]!.y)).toBeGreaterThan(5);
    });
    expect(texts(marks).find((text) => text.includes('2,029') && text.includes('2,061'))).toContain('own scale');
    for (const part of ['R1 ahead in 5', 'o1 ahead in 6']) expect(texts(marks)).toContain(part);
  }
});

test('every model of the table is in the graph, at a place of its own, and each kind of line carries its word once', () => {
  for (const size of SIZES) {
    const labels = still('lineage', size).flatMap((layer) => layer.labels);
    const places = tables.lineage.map(({ id }) => labels.find(({ key }) => key === id)).map((mark) => `${mark?.x} ${mark?.y}`);
    expect(new Set(places).size).toBe(tables.lineage.length);
    for (const kind of ['weights', 'design', 'answers'] as const) {
      expect(labels.filter(({ text }) => text === kind)).toHaveLength(1);
      expect(path(still('lineage', size), kind).match(/M/g)).toHaveLength(series.lineage.flatMap((node) => node[kind]).length);
    }
  }
});

test('labels stay inside the picture and apart, 11 pixels or more; no moment is blank', () => {
  for (const size of [...SIZES, { width: 900, height: 700 }]) {
    for (const step of steps) {
      const marks = still(step, size);
      expect(outside(marks, size), `${step} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `${step} at ${size.width}`).toEqual([]);
      for (const { size: type = 13 } of marks.flatMap(({ labels }) => labels)) expect(type).toBeGreaterThanOrEqual(11);
      expect(JSON.stringify(marks)).not.toMatch(/NaN|undefined|null/);
    }
    for (let t = 0; t < steps.length; t += 0.02) {
      const marked = at(t, size).filter(({ shapes }) => shapes.some(({ d }) => d !== ''));
      expect(Math.max(...marked.map(({ opacity }) => opacity)), `t ${t}`).toBeGreaterThanOrEqual(0.5);
    }
  }
});

test('the two marks of memory, precision and links never jump', () => {
  for (const key of ['outline', 'before', 'after']) {
    let last: { t: number; box: number[] } | undefined;
    for (let t = 0.7; t < 4; t += 0.002) {
      const all = rects(path(at(t, SIZES[0]), key, 'pair'));
      if (all.length === 0) {
        last = undefined;
        continue;
      }
      const end = all.at(-1)!;
      const box = [all[0]!.x, all[0]!.y, end.x + end.width, end.y + end.height];
      const jump = Math.max(...box.map((value, index) => Math.abs(value - (last?.box[index] ?? value))));
      expect(jump, `${key} at t ${t.toFixed(3)}`).toBeLessThan(6);
      last = { t, box };
    }
  }
});

test('the words fit, and name sources that exist', () => {
  const known = new Set(tables.sources.map(({ id }) => id));
  for (const step of steps) {
    const { title, subtitle, sources } = caption(series, resting(step), {});
    expect(title.length, title).toBeLessThanOrEqual(75);
    expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
    for (const source of sources) expect(known.has(source), source).toBe(true);
    expect(rows(series, resting(step), {}).rows.length).toBeGreaterThan(1);
  }
  for (const part of ['15.6%', '71.0%', '86.7%']) expect(describe(series, resting('rewards'), {})).toContain(part);
});
