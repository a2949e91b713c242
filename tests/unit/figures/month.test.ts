import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { place } from '../../../src/figures/month/place.ts';
import { scenes } from '../../../src/figures/month/scenes.ts';
import { series as read } from '../../../src/figures/month/series.ts';
import { caption, describe } from '../../../src/figures/month/words.ts';
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

test('the voices come one after the other, in the words of the table', () => {
  const heard = (count: number) => place(series, { ...resting('voices'), heard: count }, SIZES[2], {}).find(({ key }) => key === 'voices')?.labels.filter(({ opacity = 1 }) => opacity > 0.5) ?? [];
  series.voices.forEach(({ id }, index) => {
    expect(heard(index + 1).some(({ key }) => key.startsWith(`${id}-`)), id).toBe(true);
    expect(heard(index).some(({ key }) => key === id), id).toBe(false);
  });
  for (const { words } of series.voices.filter(({ words: own }) => own !== '')) {
    expect(tables.quotes.map(({ words: own }) => own)).toContain(words);
    expect(describe(series, resting('voices'), {})).toContain(words);
  }
  const days = series.voices.map(({ day }) => day);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test('labels stay inside the picture and apart', () => {
  for (const size of SIZES) {
    for (const t of [0, 1, 2, 3, 3.3, 3.45, 3.6, 4, 4.5]) {
      const marks = place(series, sceneAt(frames, t), size, {});
      expect(outside(marks, size), `t ${t} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `t ${t} at ${size.width}`).toEqual([]);
    }
  }
});
