import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { layout } from '../../../src/figures/claims/layout.ts';
import { VERDICT_IDS, VERDICT_NAMES } from '../../../src/data/verdicts.ts';
import { place } from '../../../src/figures/claims/place.ts';
import { scenes } from '../../../src/figures/claims/scenes.ts';
import { paragraphOf, series as read } from '../../../src/figures/claims/series.ts';
import { caption, rows } from '../../../src/figures/claims/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);

test('every claim is a cell, in the article’s order, and no cell lies on another', () => {
  expect(series.claims.map(({ verdict, quote }, index) => [paragraphOf(series, index), VERDICT_IDS[verdict], quote])).toEqual(
    tables.claims.map(({ paragraph, verdict, quote }) => [paragraph, verdict, quote]),
  );
  for (const size of SIZES) {
    for (const frame of Object.values(frames)) {
      const { cells } = layout(series, restingScene(frame), size);
      expect(cells).toHaveLength(tables.claims.length);
      const lies = cells.flatMap((a, i) =>
        cells
          .slice(i + 1)
          .filter(
            (b) => a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1 && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1,
          ),
      );
      expect(lies).toEqual([]);
    }
  }
});

test('the counts are those of the table', () => {
  const table = rows(series, restingScene(frames.totals!), {});
  expect(table.rows.map(([, count]) => Number(count))).toEqual(
    VERDICT_IDS.map((verdict) => tables.claims.filter((claim) => claim.verdict === verdict).length),
  );
  expect(table.rows.map(([name]) => name)).toEqual(VERDICT_NAMES);
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

test('the cells are the same paths all the way; where words come to stand on them they are not crossed out', () => {
  const keys = (t: number) =>
    place(series, sceneAt(frames, t), SIZES[0], {})
      .find(({ key }) => key === 'cells')
      ?.shapes.map(({ key }) => key);
  expect(keys(0)).toContain('wrong-cross');
  for (const t of [0.8, 1]) expect(keys(t)).toEqual(keys(0));
  for (const t of [1.8, 2]) expect(keys(t)).toEqual(keys(0)?.filter((key) => key !== 'wrong-cross'));
});

test('the wrong claims stand with their words and whole sentences of what is right, clear of their squares', () => {
  const wrong = tables.claims.filter(({ verdict }) => verdict === 'wrong');
  for (const size of SIZES) {
    const scene = restingScene(frames.wrong!);
    const labels = place(series, scene, size, {}).find(({ key }) => key === 'panels')?.labels ?? [];
    wrong.forEach(({ quote, correction, paragraph }, index) => {
      const said = labels.filter(({ key }) => key.startsWith(`w${index}-`));
      const words = said
        .filter(({ weight }) => weight === 600)
        .map(({ text }) => text)
        .join(' ');
      const right = said
        .filter(({ weight }) => weight !== 600)
        .map(({ text }) => text)
        .join(' ');
      expect(words).toBe(`“${quote}”`);
      expect(correction.startsWith(right)).toBe(true);
      expect(right).toMatch(/[.]$/);
      expect(labels.find(({ key }) => key === `p${index}`)?.text).toMatch(new RegExp(` ${paragraph}$`));
      const { cells, panel } = layout(series, scene, size);
      const square = cells[tables.claims.findIndex((row) => row.quote === quote)]!;
      expect(square.width).toBeCloseTo(panel.side, 6);
      for (const { x, y } of said) {
        expect(x).toBeGreaterThan(square.x + square.width);
        expect(y).toBeLessThan(panel.top + (index + 1) * panel.height);
      }
    });
  }
});

test('no cell jumps or leaves the picture on its way', () => {
  for (const size of SIZES) {
    let last = layout(series, sceneAt(frames, 0), size).cells;
    for (let t = 0; t <= 3; t += 0.005) {
      const { cells } = layout(series, sceneAt(frames, t), size);
      const far = cells.filter(({ x, y, width, height }, index) => {
        const before = last[index]!;
        const inside = x > -0.1 && y > -0.1 && x + width < size.width + 0.1 && y + height < size.height + 0.1;
        return !inside || Math.hypot(x - before.x, y - before.y) > size.width * 0.06;
      });
      expect(far, `t ${t.toFixed(3)} at ${size.width}`).toEqual([]);
      last = cells;
    }
  }
});

test('titles say the counts, sources are known, the series is short', () => {
  const known = new Set(tables.sources.map(({ id }) => id));
  const captions = Object.values(frames).map((frame) => caption(series, restingScene(frame), {}));
  for (const { title, subtitle, sources } of captions) {
    expect(title.length).toBeLessThanOrEqual(75);
    expect(subtitle.length).toBeLessThanOrEqual(112);
    expect(sources.filter((source) => !known.has(source))).toEqual([]);
  }
  expect(captions[0]?.title).toContain(
    `${tables.claims.length} claims, ${tables.claims.filter(({ verdict }) => verdict === 'wrong').length} are`,
  );
  expect(JSON.stringify(series).length).toBeLessThan(4000);
});
