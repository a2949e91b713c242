import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import type { Size } from '../../../src/figures/figure.ts';
import { place } from '../../../src/figures/money-to-scale/place.ts';
import { scenes } from '../../../src/figures/money-to-scale/scenes.ts';
import { series as read, sumOf } from '../../../src/figures/money-to-scale/series.ts';
import { ground, SMALLEST, squares } from '../../../src/figures/money-to-scale/squares.ts';
import { caption, describe, rows } from '../../../src/figures/money-to-scale/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import type { Layer } from '../../../src/marks/layer.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const series = read(loadTables());
const frames = scenes(series);
const steps = Object.keys(frames);
const moments = Array.from({ length: 301 }, (_, index) => (index / 300) * (steps.length - 0.001));
/** The three sizes, and the largest that a desktop gives. */
const ALL: readonly Size[] = [...SIZES, { width: 900, height: 700 }];
const drawn = (t: number, size: Size) => place(series, sceneAt(frames, t), size, {});
const run = sumOf(series, 'run');

/** Width and height of the first rectangle of a layer, as it is drawn. */
function sides(layers: readonly Layer[], id: string): [width: number, height: number] | undefined {
  const d = layers.find(({ key }) => key === id)?.shapes[0]?.d;
  const match = d && /^M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)/.exec(d);
  return match ? [Number(match[3]), Number(match[4])] : undefined;
}

// Thousands of comparisons are collected and expected once: an expectation for each takes minutes.
test('areas are exact at every moment: what is drawn is one scale for all squares', () => {
  let compared = 0;
  const wrong: string[] = [];
  for (const size of ALL) {
    const { field } = ground(size);
    for (const t of moments) {
      const scene = sceneAt(frames, t);
      const scale = field / Math.sqrt(10 ** scene.zoom);
      const layers = place(series, scene, size, {});
      for (const { id, usd } of series.sums) {
        const shown = sides(layers, id);
        const side = Math.sqrt(usd) * scale;
        // A square that does not fit is cut to the frame, and the run's dot is never smaller than can be seen.
        if (!shown || side > field || side < SMALLEST) continue;
        compared += 1;
        if (Math.abs(shown[0] - side) > 0.011 || shown[1] !== shown[0])
          wrong.push(`${id} at ${t}, ${size.width}: ${shown.join(' × ')}, not ${side}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
});

test('sums are those of the tables', () => {
  const { models, measures, spending, capex, marketComparisons, marketDay } = loadTables();
  const usd = (id: string) => sumOf(series, id).usd;
  expect(usd('run')).toBe((models.find(({ id }) => id === 'v3-total')?.cost_usd_million ?? 0) * 1e6);
  expect(usd('day')).toBe((measures.find(({ id }) => id === 'serving-day-cost')?.value ?? 0) * 1e6);
  expect(usd('servers')).toBe((spending.find(({ id }) => id === 'semi-server-capex')?.value ?? 0) * 1e6);
  expect(usd('stargate')).toBe((marketComparisons.find(({ id }) => id === 'stargate')?.value_usd_bn ?? 0) * 1e9);
  expect(sumOf(series, 'firms-next').high).toBe((capex.find(({ id }) => id === 'four-2026-february')?.high_usd_bn ?? 0) * 1e9);
  const nvidia = marketDay.find(({ id }) => id === 'nvda')!;
  expect(usd('fall')).toBe(nvidia.shares * (nvidia.close_before_usd - nvidia.close_usd));
  const sorted = series.sums.map((sum) => sum.usd);
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
});

test('certainty is texture: estimates and plans are hatched, remarks and intentions dashed, the rest full', () => {
  const look = (step: string, id: string) => place(series, restingScene(frames[step]!), SIZES[2], {}).find(({ key }) => key === id)!.shapes;
  for (const id of ['wear', 'rent']) expect(look('other-runs', id).some(({ look: name }) => name.startsWith('hatched'))).toBe(true);
  expect(look('other-runs', 'remark').some(({ dash }) => dash)).toBe(true);
  expect(look('plans', 'firms-next').some(({ look: name }) => name.startsWith('hatched'))).toBe(true);
  for (const id of ['stargate', 'stargate-first']) expect(look('plans', id).some(({ dash }) => dash)).toBe(true);
  expect(look('plans', 'firms-spent')[0]!.look).toBe('solid tone-us-labs');
  expect(look('the-value', 'value')[0]!.look).toBe('solid tone-nvidia');
});

test('the camera never cuts and never goes back', () => {
  const zooms = Array.from({ length: 500 * steps.length }, (_, index) => sceneAt(frames, index / 500).zoom);
  const moved = zooms.slice(1).map((zoom, index) => zoom - (zooms[index] ?? zoom));
  expect(Math.min(...moved)).toBeGreaterThanOrEqual(-1e-9);
  expect(Math.max(...moved)).toBeLessThan(0.025);
});

test('the fall is about 106,000 runs, its square holds that many, and the grid counts them', () => {
  const runs = sumOf(series, 'fall').usd / run.usd;
  expect(Math.round(runs)).toBe(106_287);
  const scene = restingScene(frames['the-fall']!);
  expect(rows(series, scene, {}).rows.flat()).toContain('106,287');
  for (const size of ALL) {
    const all = squares(series, scene, size);
    const side = (id: string) => all.find(({ sum }) => sum.id === id)?.side ?? 0;
    expect((side('fall') / side('run')) ** 2).toBeCloseTo(runs, 6);
    const layers = place(series, scene, size, {});
    const grid = layers.find(({ key }) => key === 'fall')!.shapes.find(({ key }) => key === 'grid-100');
    expect(grid, `${size.width}`).toBeDefined();
    // One line up and one across for every ten runs of the side.
    expect(grid!.d.match(/M/g)).toHaveLength(2 * Math.floor(Math.sqrt(runs) / 10));
    expect(layers.flatMap(({ labels }) => labels).some(({ text }) => text.includes('106,287 runs'))).toBe(true);
  }
});

test('labels stay inside the picture and apart, while reading and on the way', () => {
  const wrong = ALL.flatMap((size) =>
    moments.flatMap((t) => {
      const marks = drawn(t, size);
      return [...outside(marks, size), ...overlaps(marks)].map((label) => `${label} at ${t}, ${size.width}`);
    }),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('marks stay inside the drawing, and labels slide from moment to moment', () => {
  const wrong: string[] = [];
  for (const size of ALL) {
    let before = new Map<string, number>();
    for (let t = 0; t < steps.length - 0.001; t += 0.004) {
      const marks = drawn(t, size);
      for (const { d, key } of marks.flatMap(({ shapes }) => shapes)) {
        if (/NaN|Infinity|undefined/.test(d)) wrong.push(`${key} at ${t}: ${d.slice(0, 60)}`);
        for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          if (Number(x) < -1 || Number(x) > size.width + 1 || Number(y) < -1 || Number(y) > size.height + 1)
            wrong.push(`${key} at ${t}: ${x} ${y}`);
        }
      }
      const now = new Map(
        marks
          .find(({ key }) => key === 'labels')!
          .labels.filter(({ opacity = 1 }) => opacity > 0.15)
          .map(({ key, y }) => [key, y]),
      );
      for (const [key, y] of now) {
        const jump = Math.abs(y - (before.get(key) ?? y));
        if (jump > size.height * 0.06) wrong.push(`${key} jumps by ${jump} at ${t}, ${size.width}`);
      }
      before = now;
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('the square of one run is there the whole way, and is said to be enlarged when it is', () => {
  const wrong: string[] = [];
  for (const size of ALL) {
    for (const t of moments) {
      const marks = drawn(t, size);
      const side = squares(series, sceneAt(frames, t), size).find(({ sum }) => sum === run)?.side ?? 0;
      if (!marks.some(({ key, shapes }) => key === 'run' && shapes.length > 0)) wrong.push(`no run at ${t}, ${size.width}`);
      const words = marks
        .find(({ key }) => key === 'labels')!
        .labels.filter(({ key }) => key.startsWith('run'))
        .map(({ text }) => text)
        .join(' ');
      if (words.includes('enlarged') !== side < SMALLEST) wrong.push(`“${words}” at ${t}, ${size.width}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every sum that a step is about is named in its picture, at every size', () => {
  const about: Readonly<Record<string, readonly string[]>> = {
    'one-run': ['day', 'r1', 'run'],
    'other-runs': ['run', 'wear', 'rent', 'remark'],
    machines: ['run', 'servers'],
    plans: ['run', 'stargate-first', 'firms-spent', 'firms-planned', 'stargate', 'firms-next'],
    'the-fall': ['run', 'fall'],
    'the-value': ['run', 'fall', 'value'],
  };
  expect(Object.keys(about)).toEqual(steps);
  for (const size of ALL) {
    for (const step of steps) {
      for (const scene of [frames[step]!.scene, restingScene(frames[step]!)]) {
        const names = place(series, scene, size, {})
          .find(({ key }) => key === 'labels')!
          .labels.filter(({ opacity = 1 }) => opacity > 0.95)
          .map(({ key }) => key);
        expect(names, `${step} at ${size.width}`).toEqual(expect.arrayContaining([...about[step]!]));
      }
    }
  }
});

test('a drawing is light enough to scrub', () => {
  for (const t of moments) {
    const shapes = drawn(t, { width: 900, height: 700 }).flatMap((layer) => layer.shapes);
    expect(shapes.length, `paths at ${t}`).toBeLessThan(70);
    expect(
      shapes.reduce((sum, { d }) => sum + d.length, 0),
      `characters at ${t}`,
    ).toBeLessThan(16_000);
  }
});

test('the words say what is drawn', () => {
  const known = new Set(loadTables().sources.map(({ id }) => id));
  const say = (step: string) => {
    const scene = restingScene(frames[step]!);
    const { title, subtitle, sources } = caption(series, scene, {});
    expect(title.length, title).toBeLessThanOrEqual(75);
    expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
    for (const source of sources) expect(known.has(source), source).toBe(true);
    return `${title} ${describe(series, scene, {})}`.replaceAll('\u00a0', ' ');
  };
  for (const part of ['5%', '$294,000', '$87,072', '$5.576 million']) expect(say('one-run')).toContain(part);
  for (const part of ['$37.3 million', '$81.4 million', 'more than $100 million']) expect(say('other-runs')).toContain(part);
  expect(say('machines')).toContain('$1.6 billion');
  for (const part of ['$223 billion', '$380 billion', '$500 billion', '$630–660 billion']) expect(say('plans')).toContain(part);
  for (const part of ['106,287', '$592.7 billion']) expect(say('the-fall')).toContain(part);
  for (const part of ['17%', '$3,492.8 billion']) expect(say('the-value')).toContain(part);
});
