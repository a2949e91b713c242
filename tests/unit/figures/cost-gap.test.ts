import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { accountSettings, bill, FIELDS, presets, readAccount } from '../../../src/figures/cost-gap/calculator.ts';
import { place, type Marks } from '../../../src/figures/cost-gap/place.ts';
import { scenes, VIEWS } from '../../../src/figures/cost-gap/scenes.ts';
import { series as makeSeries } from '../../../src/figures/cost-gap/series.ts';
import { treemap } from '../../../src/figures/cost-gap/treemap.ts';
import { caption, describe, rows } from '../../../src/figures/cost-gap/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import type { LabelMark } from '../../../src/marks/marks.ts';
import { textWidth } from '../../../src/marks/textWidth.ts';

const series = makeSeries(loadTables());
const all = scenes(series);
const steps = Object.keys(all);
const rest = Object.values(all).map(restingScene);
const sizes = [
  [320, 230],
  [358, 262],
  [400, 420],
  [700, 600],
  [1000, 800],
].map(([width = 0, height = 0]) => ({ width, height }));
const desktop = { width: 700, height: 600 };
const accounts = [
  {},
  ...presets(series).map(({ account }) => filled(account)),
  { research: '10', people: '20', hardware: '50' },
  { people: '10000', research: '100' },
];
const along = (step: number) => Array.from({ length: Math.round(steps.length / step) + 1 }, (_, index) => index * step);

function filled(account: Parameters<typeof accountSettings>[1]): Record<string, string> {
  const entries = Object.entries(accountSettings(series, account)).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(entries);
}

/** The four numbers of a rectangle's path. */
function rectOf(d: string) {
  const [x = 0, y = 0, width = 0, height = 0] = d
    .split(/[a-zM ]/)
    .filter(Boolean)
    .map(Number);
  return { x, y, width, height };
}

function shape(marks: Marks, group: string, key: string): string {
  const found = marks.groups.find((candidate) => candidate.key === group);
  return [...(found?.behind ?? []), ...(found?.shapes ?? [])].find((candidate) => candidate.key === key)?.d ?? '';
}

function boxOf({ x, y, text, size = 13, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight) * 0.96;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.12 };
}

test('the steps are those of the story, and each has one picture', () => {
  expect(steps).toEqual(['headline', 'what-it-is', 'like-for-like', 'left-out', 'three-orders', 'price-is-not-cost', 'your-own']);
  for (const scene of rest) expect(VIEWS.filter((view) => scene[view] > 0)).toHaveLength(1);
});

test('one run keeps its area to scale at every moment', () => {
  for (const t of along(0.05)) {
    const marks = place(series, sceneAt(all, t), desktop, {});
    const { width, height } = rectOf(marks.run.d);
    const usd = (width * height) / marks.scale;
    // A hundredth of a pixel of rounding on each side.
    expect(Math.abs(usd - series.run.usd), `t = ${t}`).toBeLessThan((0.02 * (width + height)) / marks.scale + 1e-9);
  }
});

test('squares of money stand to one run as their sums do', () => {
  const ratio = (marks: Marks, group: string, key: string) => {
    const [square, run] = [rectOf(shape(marks, group, key)), rectOf(marks.run.d)];
    return (square.width * square.height) / (run.width * run.height);
  };
  const close = (actual: number, wanted: number) => expect(Math.abs(actual / wanted - 1)).toBeLessThan(0.004);
  close(ratio(place(series, sceneAt(all, 0), desktop, {}), 'headline-remark', 'wash'), series.remark.usd / series.run.usd);
  close(ratio(place(series, sceneAt(all, 3), desktop, {}), 'left-spending', 'floor'), series.floor / series.run.usd);
  const far = place(series, { ...sceneAt(all, 4.1), jump: 0.5 }, desktop, {});
  close(ratio(far, 'orders-claim', 'wash'), series.claimed.usd / series.run.usd);
  for (const t of [3.9, 4, 4.2, 4.5, 4.9]) {
    close(ratio(place(series, sceneAt(all, t), { width: 3000, height: 3000 }, {}), 'orders-r1', 'r1'), series.r1.usd / series.run.usd);
  }
});

test('the jump goes out by exactly a thousand, and back', () => {
  const scale = (jump: number) => place(series, { ...rest[4]!, jump }, desktop, {}).scale;
  expect(scale(0) / scale(0.5)).toBeCloseTo(1000, 6);
  expect(scale(1)).toBe(scale(0));
});

test('no attribute is broken at any moment, and nothing leaves the drawing', () => {
  const wrong: string[] = [];
  for (const size of sizes) {
    for (const t of along(0.05)) {
      const marks = place(series, sceneAt(all, t), size, {});
      const where = `t = ${t}, ${size.width} wide`;
      if (/NaN|Infinity|null|undefined|e-\d/.test(JSON.stringify(marks))) wrong.push(where);
      for (const { behind = [], shapes = [] } of marks.groups) {
        for (const { d, key } of [...behind, ...shapes]) {
          for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
            if (outside(Number(x), size.width) || outside(Number(y), size.height)) wrong.push(`${key} at ${x} ${y}, ${where}`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

function outside(value: number, end: number): boolean {
  return value < -1 || value > end + 1;
}

test('labels at rest stay inside the drawing and clear of each other', () => {
  const wrong: string[] = [];
  for (const size of sizes) {
    for (const [index, scene] of rest.entries()) {
      for (const settings of index === 6 ? accounts : [{}]) {
        const labels = place(series, scene, size, settings)
          .groups.filter(({ opacity }) => opacity > 0.01)
          .flatMap(({ labels: own = [] }) => own);
        const boxes = labels.filter(({ opacity = 1, text }) => opacity > 0.01 && text !== '').map(boxOf);
        const where = `${steps[index]} at ${size.width}×${size.height} ${JSON.stringify(settings)}`;
        for (const [at, a] of boxes.entries()) {
          if (
            outside(a.left, size.width) ||
            outside(a.right, size.width) ||
            outside(a.top, size.height) ||
            outside(a.bottom, size.height)
          ) {
            wrong.push(`${where}: “${a.text}” leaves the drawing (${a.left} to ${a.right}, ${a.top} to ${a.bottom})`);
          }
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            if (!apart) wrong.push(`${where}: “${a.text}” over “${b.text}”`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('one run moves without jumps', () => {
  let most = 0;
  let last = rectOf(place(series, sceneAt(all, 0), desktop, {}).run.d);
  for (const t of along(0.002)) {
    const next = rectOf(place(series, sceneAt(all, t), desktop, {}).run.d);
    most = Math.max(most, ...(['x', 'y', 'width', 'height'] as const).map((key) => Math.abs(next[key] - last[key])));
    last = next;
  }
  expect(most).toBeLessThan(18);
});

test('the words hold the numbers that are drawn', () => {
  const expected: Record<string, string[]> = {
    headline: ['$5.576', '$100', '17.9'],
    'what-it-is': ['2.788', '$2', '2.664', '$5.328', '0.119', '$238,000', '$10,000'],
    'like-for-like': ['$81.4', '78.4–79', '$37.3', '14.6', '14.1', '6.7', '11.1', '30.84', 'a few $10M’s'],
    'left-out': ['$1.6', '$944', '$500', '$1.4', '10%', '287'],
    'three-orders': ['$5.6B', '$294,000', '$5.87'],
    'price-is-not-cost': ['$0.55', '$15', '$2.19', '$60', '96.3%', '96.4%', '$4.40', '$40', '$8', '$0.42'],
    'your-own': ['$5.576', '$81.4', '$100'],
  };
  for (const [index, scene] of rest.entries()) {
    const words = describe(series, scene, {});
    for (const number of expected[steps[index] ?? ''] ?? []) expect(words).toContain(number);
    const { title, subtitle, sources } = caption(series, scene, {});
    expect(title.length, title).toBeLessThanOrEqual(76);
    expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
    expect(sources.length).toBeGreaterThan(0);
    const table = rows(series, scene, {});
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});

test('the account adds up, and a link carries only what differs from the paper', () => {
  const [paper, rental, semi] = presets(series).map(({ account }) => account);
  expect(bill(paper!).total).toBe(series.run.usd);
  expect(bill(rental!).total).toBeCloseTo(series.rental.usd, 6);
  expect(bill(semi!).total).toBe(series.servers.usd + series.operating);
  expect(filled(paper!)).toEqual({});
  expect(filled(semi!)).toEqual({ hours: '0', hardware: '2544' });
  for (const { account } of presets(series)) expect(readAccount(series, filled(account))).toEqual(account);
  expect(bill(readAccount(series, { research: '10', people: '20', hardware: '50' })).total).toBeCloseTo(131.336, 6);
});

test('settings that are no numbers, or out of bounds, are put right', () => {
  for (const { entry, most } of FIELDS) {
    expect(readAccount(series, { [entry]: '1e99' })[entry]).toBe(most);
    expect(readAccount(series, { [entry]: '-3' })[entry]).toBe(0);
    for (const bad of ['', ' ', 'many', 'NaN', 'Infinity']) expect(readAccount(series, { [entry]: bad })).toEqual(readAccount(series, {}));
  }
  const odd: Record<string, string>[] = [{ hours: '0' }, { hours: '1000', rate: '100', research: '100' }, { hours: '0', people: '0.001' }];
  for (const settings of odd) {
    expect(JSON.stringify(place(series, rest[6]!, desktop, settings))).not.toMatch(/NaN|Infinity|null/);
  }
});

test('the cut-up square fills exactly', () => {
  const whole = { x: 10, y: 20, width: 90, height: 90 };
  const rects = treemap([50, 30, 0, 5.5, 14.5], whole);
  const area = rects.map(({ width, height }) => width * height);
  expect(area.reduce((sum, part) => sum + part, 0)).toBeCloseTo(8100, 6);
  expect(area[1]).toBeCloseTo(2430, 6);
  expect(rects.at(-1)?.x).toBeCloseTo(10, 6);
  expect(rects.at(-1)!.y + rects.at(-1)!.height).toBeCloseTo(110, 6);
});
