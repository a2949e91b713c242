import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { place } from '../../../src/figures/month/place.ts';
import { scenes } from '../../../src/figures/month/scenes.ts';
import { series as read } from '../../../src/figures/month/series.ts';
import { caption, describe } from '../../../src/figures/month/words.ts';
import type { Size } from '../../../src/figures/figure.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);
const resting = (step: string) => restingScene(frames[step]!);

test('35 days; weekends and holidays are closed, and R1 came on one of them', () => {
  expect(series.days).toBe(35);
  // Christmas, New Year, the day of mourning, the inauguration; the first weekend.
  for (const day of [0, 3, 4, 7, 15, 26]) expect(series.closed, `day ${day}`).toContain(day);
  expect(series.closed).toContain(series.r1.day);
  expect(series.closed).not.toContain(series.fall.day);
});

test('the lags are days of the calendar, and their spans as long', () => {
  expect([series.fall.day - series.v3.day, series.fall.day - series.r1.day]).toEqual([32, 7]);
  expect(caption(series, resting('lag'), {}).title.replaceAll('\u00a0', ' ')).toBe('The news was 32 days old, or 7');
  const spans = place(series, resting('lag'), SIZES[2], {}).find(({ key }) => key === 'lags')?.shapes ?? [];
  const length = (index: number) => {
    const [, start, end] = /^M([\d.]+) .*?H([\d.]+)/.exec(spans[index]?.d ?? '') ?? [];
    return Number(end) - Number(start);
  };
  expect(length(0) / length(1)).toBeCloseTo(32 / 7, 1);
});

const layer = (step: string, key: string, size: Size = SIZES[2]) =>
  place(series, resting(step), size, {}).find((found) => found.key === key);
const textsOf = (step: string, key: string) => layer(step, key)?.labels.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? [];

test('the sums and days are those of the tables', () => {
  expect(series.run).toBe(tables.models.find(({ id }) => id === 'v3-total')?.cost_usd_million);
  expect(textsOf('v3', 'paper')).toContain('$5.576 million');
  const after = tables.events
    .filter(({ kind, date }) => kind !== 'closed' && date > '2024-12-26')
    .map(({ date }) => date)
    .toSorted()[0];
  expect(after).toBe('2025-01-20');
  expect(textsOf('v3', 'paper')).toContain('no event in our data for 24 days');
  expect(textsOf('r1', 'second')).toContain('25 days');
  expect(textsOf('stargate', 'stargate')).toEqual(expect.arrayContaining(['$500 billion', '$100 billion of it at once']));
  expect(textsOf('lag', 'flags')).toContain('Nvidia: \u2212$593 billion');
});

test('Stargate is an outline, and what was to be spent at once its hatched fifth', () => {
  const bar = layer('stargate', 'stargate')?.shapes.find(({ key }) => key === 'intended');
  expect(bar?.look).toContain('outline');
  const [, left, whole, part] = /^M([\d.]+) [\d.]+h([\d.]+)v.*M([\d.]+) [\d.]+v[\d.]+$/.exec(bar?.d ?? '') ?? [];
  expect((Number(part) - Number(left)) / Number(whole)).toBeCloseTo(series.atOnce / series.intended, 2);
  expect(layer('stargate', 'flags')?.shapes.find(({ key }) => key === 'stargate')?.look).toContain('outline');
});

test('R1 keeps its flag and its hollow cell between the steps; the fall alone is red', () => {
  for (let t = 1; t <= 2; t += 0.05) {
    const flag = place(series, sceneAt(frames, t), SIZES[2], {})
      .find(({ key }) => key === 'flags')
      ?.shapes.find(({ key }) => key === 'r1');
    expect(flag?.opacity, `t ${t.toFixed(2)}`).toBe(1);
  }
  expect(layer('r1', 'days')?.shapes.find(({ key }) => key === `accent${series.r1.day}`)?.look).toBe('outline tone-deepseek');
  for (const step of Object.keys(frames)) {
    const red = place(series, resting(step), SIZES[2], {})
      .flatMap(({ shapes }) => shapes)
      .filter(({ look }) => look.includes('lost'))
      .map(({ key }) => key);
    for (const key of red) expect(['fall', 'fall-pole', `accent${series.fall.day}`]).toContain(key);
    expect(red.length > 0, step).toBe(step === 'voices' || step === 'lag');
  }
});

test('nothing jumps between steps or in the scrubbed one', () => {
  const step = 0.00125;
  const labelsAt = (t: number) =>
    new Map(
      place(series, sceneAt(frames, t), SIZES[2], {}).flatMap(({ key, opacity, labels }) =>
        labels.map((label) => [`${key}/${label.key}`, { ...label, seen: opacity * (label.opacity ?? 1) }] as const),
      ),
    );
  const jumps: string[] = [];
  let before = labelsAt(0);
  for (let t = step; t < 5; t += step) {
    const after = labelsAt(t);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [a, b] = [before.get(key), after.get(key)];
      // Dates come and go at the edges as fast as the camera passes over them.
      const flicker = !/^days\/d\d/.test(key) && Math.abs((a?.seen ?? 0) - (b?.seen ?? 0)) > 0.5;
      const leap = a && b && a.anchor === b.anchor && Math.min(a.seen, b.seen) > 0.3 && Math.hypot(a.x - b.x, a.y - b.y) > 15;
      if (flicker || leap) jumps.push(`${key} at ${t.toFixed(4)}`);
    }
    before = after;
  }
  expect(jumps).toEqual([]);
});

test('the voices come one after the other, in the words of the table', () => {
  const heard = (count: number) =>
    place(series, { ...resting('voices'), heard: count }, SIZES[2], {})
      .find(({ key }) => key === 'voices')
      ?.labels.filter(({ opacity = 1 }) => opacity > 0.5) ?? [];
  series.voices.forEach(({ id }, index) => {
    expect(
      heard(index + 1).some(({ key }) => key.startsWith(`${id}-`)),
      id,
    ).toBe(true);
    expect(
      heard(index).some(({ key }) => key === id),
      id,
    ).toBe(false);
  });
  for (const { words } of series.voices.filter(({ words: own }) => own !== '')) {
    expect(tables.quotes.map(({ words: own }) => own)).toContain(words);
    expect(describe(series, resting('voices'), {})).toContain(words);
  }
  const days = series.voices.map(({ day }) => day);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test('labels stay inside the picture and apart', () => {
  for (const size of [...SIZES, { width: 900, height: 700 }]) {
    // Every two hundredths of the story: at rest, scrubbed and in between.
    const wrong: string[] = [];
    for (let t = 0; t <= 5; t += 0.02) {
      const marks = place(series, sceneAt(frames, t), size, {});
      wrong.push(...[...outside(marks, size), ...overlaps(marks)].map((words) => `${words} at ${t.toFixed(2)}`));
    }
    expect(wrong, `at ${size.width}`).toEqual([]);
  }
});
