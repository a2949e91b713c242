import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import type { Size } from '../../../src/figures/figure.ts';
import { ground } from '../../../src/figures/market-cap/blocks.ts';
import type { Marks } from '../../../src/figures/market-cap/place.ts';
import type { Layer } from '../../../src/marks/layer.ts';
import { place } from '../../../src/figures/market-cap/place.ts';
import { scenes } from '../../../src/figures/market-cap/scenes.ts';
import { series as seriesOf } from '../../../src/figures/market-cap/series.ts';
import { fall, lowOf } from '../../../src/figures/market-cap/tape.ts';
import { caption, describe, rows } from '../../../src/figures/market-cap/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { textWidth } from '../../../src/marks/textWidth.ts';

const series = seriesOf(loadTables());
const frames = scenes(series);
const steps = Object.keys(frames);
const PHONE = { width: 358, height: 262 };
const STILL = { width: 400, height: 420 };
const DESK = { width: 700, height: 600 };
const SIZES = [{ width: 320, height: 230 }, PHONE, STILL, DESK, { width: 1000, height: 800 }];
const places = (step: number) => Array.from({ length: Math.round(steps.length / step) + 1 }, (_, index) => index * step);
const drawn = (t: number, size: Size): Marks => place(series, sceneAt(frames, t), size, {});
const resting = (step: string, size: Size): Marks => place(series, restingScene(frames[step]!), size, {});
const path = (marks: Marks, layer: string, key: string): string =>
  marks.find((entry) => entry.key === layer)?.shapes.find((entry) => entry.key === key)?.d ?? '';

/** The corners of each part of a path of straight lines; of an arc, its end. */
function corners(d: string): [number, number][][] {
  const parts: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', list = ''] of d.matchAll(/([MLHVhvlaz])([^MLHVhvlaz]*)/g)) {
    const n = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (letter === 'M') parts.push([]);
    if (letter === 'M' || letter === 'L') [x, y] = [n[0]!, n[1]!];
    if (letter === 'H') x = n[0]!;
    if (letter === 'V') y = n[0]!;
    if (letter === 'h') x += n[0]!;
    if (letter === 'v') y += n[0]!;
    if (letter === 'a') [x, y] = [x + n[5]!, y + n[6]!];
    if (letter === 'z') [x, y] = parts.at(-1)![0]!;
    parts.at(-1)!.push([x, y]);
  }
  return parts;
}

function area(d: string): number {
  return corners(d).reduce((sum, part) => {
    const twice = part.reduce((total, [x, y], index) => {
      const [nextX, nextY] = part[(index + 1) % part.length]!;
      return total + x * nextY - nextX * y;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);
}

test('the day has its known values', () => {
  expect(series.value).toBeCloseTo(3492.8, 1);
  expect(series.lost).toBeCloseTo(592.7, 1);
  expect(series.early.lost).toBeCloseTo(588.7, 1);
  expect(lowOf(series)).toMatchObject({ minute: 315, price: 116.7 });
  expect(lowOf(series).lost).toBeCloseTo(634.8, 1);
  expect(steps).toEqual(['friday', 'monday', 'which-number', 'how-much', 'who-else', 'record', 'since']);
  expect(series.records[0]?.lost).toBe(series.lost);
});

test('field, blocks in the air and heap add up to Friday’s value at every moment', () => {
  const wrong: string[] = [];
  for (const size of [PHONE, DESK]) {
    const { cell } = ground(series.value, size);
    for (let t = 0; t < 1.91; t += 0.0173) {
      const marks = drawn(t, size);
      const blocks = (
        [
          ['field', 'field'],
          ['field', 'flight'],
          ['fallen', 'fallen'],
        ] as const
      ).map(([layer, key]) => area(path(marks, layer, key)) / cell ** 2);
      const [left = 0, flying = 0, landed = 0] = blocks;
      const { gone } = fall(series, sceneAt(frames, t));
      // Paths are rounded to a hundredth of a pixel; that is all that may be missing.
      if (Math.abs((left + flying + landed) / series.value - 1) > 0.004) wrong.push(`t ${t.toFixed(3)} at ${size.width}: ${blocks}`);
      if (Math.abs(left - (series.value - gone)) > series.value * 0.004)
        wrong.push(`t ${t.toFixed(3)} at ${size.width}: ${left} left, ${gone} gone`);
    }
  }
  expect(wrong).toEqual([]);
});

test('nothing is in the air when the market rests', () => {
  for (const step of steps.slice(0, 2)) expect(path(resting(step, DESK), 'field', 'flight')).toBe('');
});

test('the square of one run is to scale on its block', () => {
  const marks = resting('friday', DESK);
  expect(area(path(marks, 'friday', 'run')) / area(path(marks, 'friday', 'block'))).toBeCloseTo(series.run, 4);
});

test('the squares of a step have one scale', () => {
  for (const size of SIZES) {
    const marks = resting('how-much', size);
    const block = area(path(marks, 'fallen', 'fallen')) / series.lost;
    const countries = area(path(marks, 'squares', 'countries'));
    expect(countries / block / series.countries.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 2);
    const outline = corners(path(marks, 'squares', 'plan-outline'))[0]!;
    expect((outline[2]![0] - outline[0]![0]) ** 2 / block / series.stargate.whole).toBeCloseTo(1, 2);
  }
});

test('the bars of the record and the figures of the count are to scale', () => {
  for (const size of SIZES) {
    const marks = resting('record', size);
    const block = area(path(marks, 'fallen', 'fallen')) / series.lost;
    const others = series.records.slice(1).reduce((sum, { lost }) => sum + lost, 0);
    expect(area(path(marks, 'records', 'bars')) / block / others).toBeCloseTo(1, 2);
    const count = resting('which-number', size);
    const whole = area(path(count, 'fallen', 'fallen'));
    expect(area(path(count, 'count', 'early')) / whole).toBeCloseTo(series.early.lost / series.lost, 3);
    // The blocks picked out are those between the two figures; the test would notice if they were in different rows.
    expect(area(path(count, 'count', 'extra')) / whole).toBeCloseTo(1 - series.early.lost / series.lost, 3);
  }
});

test('no broken number and nothing outside the drawing, anywhere', () => {
  const wrong: string[] = [];
  for (const size of SIZES) {
    for (const t of places(0.05)) {
      for (const layer of drawn(t, size)) {
        for (const { key, d } of layer.shapes) {
          const where = `${layer.key} ${key} at t ${t.toFixed(2)}, ${size.width}`;
          if (/NaN|Infinity|undefined/.test(d)) wrong.push(`${where}: ${d.slice(0, 80)}`);
          const outside = corners(d)
            .flat()
            .find(([x, y]) => !(x > -2 && x < size.width + 2 && y > -2 && y < size.height + 2));
          if (outside) wrong.push(`${where}: ${outside}`);
        }
        if (/null|NaN|undefined/.test(JSON.stringify(layer.labels))) wrong.push(`${layer.key} at ${t}: a label without a place`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxes(layer: Layer): Box[] {
  return layer.labels
    .filter(({ opacity = 1, text }) => opacity * layer.opacity > 0.05 && text !== '')
    .map(({ text, x, y, size = 13, anchor = 'start', weight = 400 }) => {
      // Estimated widths are rounded up; a no-break space is as narrow as a space.
      const width = textWidth(text.replaceAll('\u00a0', ' '), size, weight) * 0.94;
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.2 };
    });
}

test('labels at rest lie inside the drawing and clear of each other', () => {
  const wrong: string[] = [];
  for (const size of SIZES) {
    for (const step of steps) {
      const labels = resting(step, size).flatMap(boxes);
      labels.forEach((a, index) => {
        const where = `${step} at ${size.width}x${size.height}: “${a.text}”`;
        if (a.left < -3 || a.right > size.width + 3 || a.top < -2 || a.bottom > size.height + 3)
          wrong.push(`${where} ${JSON.stringify(a)}`);
        for (const b of labels.slice(index + 1)) {
          if (a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top) wrong.push(`${where} on “${b.text}”`);
        }
      });
    }
  }
  expect(wrong).toEqual([]);
});

test('type is never smaller than 11 pixels', () => {
  for (const step of steps) {
    for (const { size = 13 } of resting(step, SIZES[0]!).flatMap(({ labels }) => labels)) expect(size).toBeGreaterThanOrEqual(11);
  }
});

test('the fallen blocks are one object: they never jump', () => {
  const jumps: string[] = [];
  let last: number[] = [];
  for (let t = 0.9; t < steps.length; t += 0.002) {
    const all = corners(path(drawn(t, PHONE), 'fallen', 'fallen')).flat();
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const jump = Math.max(...box.map((value, index) => Math.abs(value - (last[index] ?? value))));
    // The trading day takes nine tenths of its step: the next step has to come in a tenth.
    if (jump > 36) jumps.push(`t ${t.toFixed(3)}: ${jump} px`);
    last = box;
  }
  expect(jumps).toEqual([]);
});

test('a drawing is light enough to ship and to scrub', () => {
  for (const t of places(0.05)) {
    const marks = drawn(t, DESK);
    const paths = marks.flatMap(({ shapes }) => shapes);
    const labels = marks.flatMap(({ labels }) => labels);
    expect(marks.length + paths.length + labels.length, `elements at ${t}`).toBeLessThan(150);
    expect(paths.reduce((sum, { d }) => sum + d.length, 0) + labels.length * 140, `characters at ${t}`).toBeLessThan(18_000);
  }
  // Marks of the trading day that change from one frame to the next.
  const [before, after] = [drawn(1.5, DESK), drawn(1.501, DESK)];
  const changed = (pick: (layer: Layer) => readonly object[]) =>
    before.flatMap((layer, index) => pick(layer).filter((mark, at) => JSON.stringify(mark) !== JSON.stringify(pick(after[index]!)[at])))
      .length;
  expect(changed(({ shapes }) => shapes) + changed(({ labels }) => labels)).toBeLessThan(12);
});

test('the words say what is drawn', () => {
  const say = (step: string) => {
    const scene = restingScene(frames[step]!);
    const { title, subtitle, sources } = caption(series, scene, {});
    expect(title.length, title).toBeLessThanOrEqual(75);
    expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
    const known = new Set(loadTables().sources.map(({ id }) => id));
    for (const source of sources) expect(known.has(source), source).toBe(true);
    expect(rows(series, scene, {}).rows.length).toBeGreaterThan(2);
    return `${title} ${describe(series, scene, {})}`.replaceAll('\u00a0', ' ');
  };
  expect(say('friday')).toContain('$3,492.8 billion');
  for (const part of ['$634.8 billion', '14:45', '$116.70', '$118.42', '16.97%']) expect(say('monday')).toContain(part);
  for (const part of ['$589 billion', '$593 billion', '16 cents']) expect(say('which-number')).toContain(part);
  for (const part of ['$500 billion', '$577.4 billion', '$610.1 billion']) expect(say('how-much')).toContain(part);
  for (const part of ['Amazon +0.24%', 'Tesla \u22122.32%', '\u22123.68%']) expect(say('who-else')).toContain(part);
  expect(say('record')).toContain('$398.0 billion');
  for (const part of ['8.9%', '9 Jun 2025', '$5.20 trillion']) expect(say('since')).toContain(part);
});
