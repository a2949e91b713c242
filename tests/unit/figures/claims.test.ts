import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { layout } from '../../../src/figures/claims/layout.ts';
import { NAMES, place } from '../../../src/figures/claims/place.ts';
import { scenes } from '../../../src/figures/claims/scenes.ts';
import { series as read, VERDICTS } from '../../../src/figures/claims/series.ts';
import { rows } from '../../../src/figures/claims/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);

test('every claim is a cell, in the article’s order, and no cell lies on another', () => {
  expect(series.claims.map(({ quote }) => quote)).toEqual(tables.claims.map(({ quote }) => quote));
  for (const size of SIZES) {
    for (const frame of Object.values(frames)) {
      const { cells } = layout(series, restingScene(frame), size);
      expect(cells).toHaveLength(tables.claims.length);
      const lies = cells.flatMap((a, i) => cells.slice(i + 1).filter((b) => a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1 && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1));
      expect(lies).toEqual([]);
    }
  }
});

test('the counts are those of the table', () => {
  const table = rows(series, restingScene(frames.totals!), {});
  expect(table.rows.map(([, count]) => Number(count))).toEqual(VERDICTS.map((verdict) => tables.claims.filter((claim) => claim.verdict === verdict).length));
  expect(table.rows.map(([name]) => name)).toEqual(NAMES);
});

test('labels stay inside the picture and apart from each other', () => {
  for (const size of SIZES) {
    for (const [step, frame] of Object.entries(frames)) {
      const marks = place(series, restingScene(frame), size, {});
      expect(outside(marks, size), step).toEqual([]);
      expect(overlaps(marks), step).toEqual([]);
    }
  }
});

test('the cells are the same paths all the way', () => {
  const keys = (t: number) => place(series, sceneAt(frames, t), SIZES[0], {}).find(({ key }) => key === 'cells')?.shapes.map(({ key }) => key);
  for (const t of [0.8, 1, 1.8, 2]) expect(keys(t)).toEqual(keys(0));
});
