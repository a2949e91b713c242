import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { amounts } from '../../../src/figures/gpu-timeline/amounts.ts';
import { frame } from '../../../src/figures/gpu-timeline/frame.ts';
import { place as placeLayers } from '../../../src/figures/gpu-timeline/place.ts';
import { estimateColumn, slices } from '../../../src/figures/gpu-timeline/placeEstimate.ts';
import { ownSquares } from '../../../src/figures/gpu-timeline/placeOthers.ts';
import { scenes as scenesOf } from '../../../src/figures/gpu-timeline/scenes.ts';
import { series as seriesOf } from '../../../src/figures/gpu-timeline/series.ts';
import { caption, describe, rows } from '../../../src/figures/gpu-timeline/words.ts';
import type { Settings } from '../../../src/figures/figure.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import type { LabelMark } from '../../../src/marks/marks.ts';
import { textWidth } from '../../../src/marks/textWidth.ts';

const tables = loadTables();
const series = seriesOf(tables);
const scenes = scenesOf(series);
const steps = Object.keys(scenes);
const SIZES = [
  [320, 230],
  [358, 262],
  [400, 420],
  [700, 600],
  [1000, 800],
].map(([width = 0, height = 0]) => ({ width, height }));
const AT_REST = SIZES.filter(({ width }) => width > 320);
const CHOICES: readonly Settings[] = [{}, { count: 'h100' }];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label’s letters stand; widths are estimates on the safe side, so three pixels are taken off. */
function boxOf({ text, x, y, size = 13, weight, anchor = 'start' }: LabelMark): Box {
  const width = textWidth(text, size, weight) - 3;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.12 };
}

/** All marks of a picture, whatever layer they are in. */
function place(...picture: Parameters<typeof placeLayers>) {
  const layers = placeLayers(...picture);
  return { shapes: layers.flatMap(({ shapes }) => shapes), labels: layers.flatMap(({ labels }) => labels) };
}

function resting(step: string) {
  const found = scenes[step];
  if (!found) throw new Error(step);
  return restingScene(found);
}

test('there is a scene for each step of the chapter, in order', () => {
  expect(steps).toEqual(['one-card', 'fire-flyer', 'the-letter', 'the-gap-in-the-fence', 'on-record', 'how-many', 'others', 'since']);
});

for (const size of AT_REST) {
  test(`labels keep apart and inside at ${size.width}×${size.height}`, () => {
    const problems: string[] = [];
    for (const step of steps) {
      for (const settings of CHOICES) {
        const boxes = place(series, resting(step), size, settings).labels.map(boxOf);
        for (const [index, a] of boxes.entries()) {
          if (a.left < 0 || a.right > size.width || a.top < -1 || a.bottom > size.height)
            problems.push(`${step}: “${a.text}” leaves the drawing`);
          for (const b of boxes.slice(index + 1)) {
            if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              problems.push(`${step}: “${a.text}” and “${b.text}” overlap`);
          }
        }
      }
    }
    expect(problems).toEqual([]);
  });
}

test('at every place of the story marks are finite, few, and inside the drawing', () => {
  const problems: string[] = [];
  for (const size of SIZES) {
    for (let t = 0; t <= steps.length; t += 0.05) {
      const { shapes, labels } = place(series, sceneAt(scenes, t), size, {});
      const where = `at t = ${t.toFixed(2)}, ${size.width} wide`;
      const keys = [...shapes, ...labels].length;
      if (keys > 120) problems.push(`${keys} marks ${where}`);
      if (new Set(shapes.map(({ key }) => key)).size + new Set(labels.map(({ key }) => key)).size < keys)
        problems.push(`a key twice ${where}`);
      if (/NaN|Infinity|null|undefined/.test(JSON.stringify([shapes, labels]))) problems.push(`not a number ${where}`);
      for (const { key, d } of shapes) {
        for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          if (Number(x) < -2 || Number(x) > size.width + 2 || Number(y) < -2 || Number(y) > size.height + 2)
            problems.push(`${key} at ${x} ${y} ${where}`);
        }
      }
    }
  }
  expect(problems).toEqual([]);
});

test('no label jumps while the reader scrolls', () => {
  const size = { width: 700, height: 600 };
  const problems: string[] = [];
  for (let t = 0; t < steps.length; t += 0.01) {
    const before = new Map(place(series, sceneAt(scenes, t), size, {}).labels.map((label) => [label.key, label]));
    for (const label of place(series, sceneAt(scenes, t + 0.002), size, {}).labels) {
      const old = before.get(label.key);
      if (old && Math.hypot(label.x - old.x, label.y - old.y) > 12) problems.push(`“${label.text}” at t = ${t.toFixed(2)}`);
    }
  }
  expect(problems).toEqual([]);
});

test('the estimate is to scale: parts in proportion, column by the axis, squares by area', () => {
  for (const share of [0, 0.5, 1]) {
    const counted = amounts(series, share);
    const size = { width: 700, height: 600 };
    const axes = frame(resting('how-many'), size);
    const column = estimateColumn(series, axes, counted);
    const heights = slices(column, counted.parts).map(({ height }) => height);
    heights.forEach((height, index) => expect(height / column.height).toBeCloseTo((counted.parts[index] ?? 0) / counted.estimate, 6));
    expect(column.height / (axes.bottom - axes.y(counted.floor))).toBeCloseTo(counted.estimate / counted.floor, 6);
  }
  for (const size of SIZES) {
    const { floor, estimate } = ownSquares(series, size);
    const counted = amounts(series, 0);
    expect((floor.width * floor.height) / (estimate.width * estimate.height)).toBeCloseTo(counted.floor / counted.estimate, 6);
  }
});

test('the floor is the A100s and the peak of the H800s, never the uses added up', () => {
  const { floor, parts, estimate } = amounts(series, 0);
  expect(floor).toBe(12224);
  expect(parts).toEqual([10000, 10000, 10000, 30000]);
  expect(estimate).toBe(60000);
});

test('in H100-equivalents the estimate is less than half', () => {
  const { floor, estimate } = amounts(series, 1);
  expect(Math.round(estimate / 100)).toBe(276);
  expect(Math.round(floor / 100)).toBe(54);
});

test('claims have a place in time and no height', () => {
  const flags = (high: number) =>
    place(series, { ...resting('how-many'), top: high }, { width: 700, height: 600 }, {}).shapes.find(({ key }) => key === 'flags')?.d;
  expect(flags(70000)).toBe(flags(140000));
});

test('words fit, carry the numbers drawn, and rest on sources that exist', () => {
  const known = new Set(tables.sources.map(({ id }) => id));
  for (const step of steps) {
    for (const settings of CHOICES) {
      const { title, subtitle, sources } = caption(series, resting(step), settings);
      expect(title.length, title).toBeLessThanOrEqual(78);
      expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
      expect(
        sources.filter((id) => !known.has(id)),
        step,
      ).toEqual([]);
      const table = rows(series, resting(step), settings);
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    }
  }
  expect(describe(series, resting('on-record'), {})).toContain('12,224');
  expect(describe(series, resting('how-many'), {})).toContain('60,000');
  expect(describe(series, resting('how-many'), { count: 'h100' })).toContain('27,600');
  expect(describe(series, resting('others'), { count: 'h100' })).toContain('350,000');
  expect(describe(series, resting('the-gap-in-the-fence'), {})).toContain('400\u00a0GB/s');
});
