import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { open, PER_DOT } from '../../../src/figures/aftermath/open.ts';
import { frame, timeline } from '../../../src/figures/aftermath/frame.ts';
import { place, type Marks } from '../../../src/figures/aftermath/place.ts';
import { begun, scenes, STEPS } from '../../../src/figures/aftermath/scenes.ts';
import { VERDICT_IDS } from '../../../src/data/verdicts.ts';
import { series as read } from '../../../src/figures/aftermath/series.ts';
import { caption, describe, rows } from '../../../src/figures/aftermath/words.ts';
import { restingScene, sceneAt } from '../../../src/figures/sceneAt.ts';
import { outside, overlaps, SIZES } from './labels.ts';

const tables = loadTables();
const series = read(tables);
const frames = scenes(series);
const DESK = SIZES[2];
const resting = (step: string) => restingScene(frames[step]!);
const drawn = (step: string, size = DESK as { width: number; height: number }) => place(series, resting(step), size, {});
const path = (marks: Marks, layer: string, shape: string) =>
  marks.find(({ key }) => key === layer)?.shapes.find(({ key }) => key === shape)?.d ?? '';
/** Left, top, width and height of each rectangle of a path. */
const rects = (d: string) =>
  [...d.matchAll(/M([-\d.]+) ([-\d.]+)h([\d.]+)v([\d.]+)h/g)].map(
    (match) => match.slice(1).map(Number) as [number, number, number, number],
  );

test('columns of spending are in proportion, from zero; a range of a plan stands open on its lower end', () => {
  const marks = drawn('spending');
  const [spent] = rects(path(marks, 'columns', 'spent'));
  const plans = rects(path(marks, 'columns', 'rims'));
  const ranges = rects(path(marks, 'columns', 'ranges'));
  const perBillion = spent![3] / tables.capex[0]!.low_usd_bn;
  plans.forEach(([, , , height], index) => expect(height / perBillion).toBeCloseTo(tables.capex[index + 1]!.low_usd_bn, 0));
  const open_ = tables.capex.filter(({ low_usd_bn, high_usd_bn }) => high_usd_bn > low_usd_bn);
  expect(ranges.map(([, , , height]) => Math.round(height / perBillion))).toEqual(
    open_.map(({ low_usd_bn, high_usd_bn }) => high_usd_bn - low_usd_bn),
  );
  const shock = Number(/M([\d.]+)/.exec(path(marks, 'shock', 'line'))?.[1]);
  expect(shock).toBeGreaterThan(spent![0] + spent![2]);
  expect(shock).toBeLessThan(plans[0]![0]);
});

test('the prices are those of the table, and stand on a logarithmic axis', () => {
  const listed = rows(series, resting('prices'), {}).rows.map((row) => row.at(-1));
  const texts = drawn('prices')
    .flatMap(({ labels }) => labels.map(({ text }) => text))
    .join(' | ');
  for (const { id, output_usd } of tables.apiPrices.filter(({ id: own }) => series.prices.some((price) => price.id === own))) {
    const said = `$${Number.isInteger(output_usd) ? output_usd : output_usd.toFixed(2)}`;
    expect(listed, id).toContain(said);
    expect(texts, id).toContain(said);
  }
  const heights = [...path(drawn('prices'), 'price-axis', 'log').matchAll(/M[\d.]+ ([\d.]+)H/g)].map(([, y]) => Number(y));
  const [, one = 0, three = 0, ten = 0] = heights;
  expect((one - three) / (three - ten)).toBeCloseTo(Math.log(3) / Math.log(10 / 3), 1);
});

test('nothing is drawn before its day, and a line is dashed where no source says how long it held', () => {
  const at = (now: number) => place(series, { ...resting('prices'), now }, DESK, {});
  const names = (now: number) => at(now).flatMap(({ labels }) => labels.map(({ key }) => key));
  const dayOf = (id: string) => series.prices.find((price) => price.id === id)?.from ?? Number.NaN;
  for (const id of ['v32', 'v4-pro-launch', 'v4-pro-peak', 'gpt55']) {
    expect(names(dayOf(id) - 1), id).not.toContain(id);
    expect(names(dayOf(id) + 30), id).toContain(id);
  }
  const { x } = timeline(series, resting('prices'), frame(DESK));
  const ends = (d: string) => [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const);
  // o1 is solid until o3; GPT-5.5 is dashed to the end; R1 gives way on a slope.
  expect(Math.abs(ends(path(at(series.end), 'openai', 'solid'))[0]![1] - x(dayOf('o3-launch')))).toBeLessThan(0.02);
  expect(
    ends(path(at(series.end), 'openai', 'dashed')).some(
      ([from, to]) => Math.abs(from - x(dayOf('gpt55'))) < 0.02 && Math.abs(to - x(series.end)) < 0.02,
    ),
  ).toBe(true);
  expect(path(at(series.end), 'deepseek', 'dashed')).toMatch(/^M[\d. ]+L[\d. ]+$/);
});

test('time begins where the small picture ends, and ends with the last reading of DeepSeek’s list', () => {
  expect(frames.prices!.scene.now).toBe(begun(series));
  expect(new Date(Date.parse(series.start) + series.end * 86_400_000).toISOString().slice(0, 7)).toBe(
    tables.sources.find(({ id }) => id === 'ds-pricing-2026')?.date,
  );
});

test('a dot is so many downloads', () => {
  for (const size of SIZES) {
    const at = frame(size);
    const layer = open(series, timeline(series, resting('open'), at), at);
    expect(layer.shapes[0]?.d.match(/h0/g)?.length).toBe(Math.round(series.downloads / PER_DOT));
  }
  expect(describe(series, resting('open'), {})).toContain('10.9\u00a0million');
});

test('columns of the lead start from zero; a cell is a month', () => {
  const marks = drawn('gap');
  const [first, second] = rects(path(marks, 'gap', 'lead-rims'));
  const [weak] = rects(path(marks, 'gap', 'weak'));
  const [lead, later, last] = series.leads.map(({ share }) => share);
  expect(first![3] / second![3]).toBeCloseTo(lead! / later!, 1);
  expect(weak![3] / second![3]).toBeCloseTo(last! / later!, 1);
  expect(rects(path(marks, 'gap', 'month-rims')).length).toBe(series.months);
});

test('areas of money are to one scale, the run among them', () => {
  for (const size of SIZES) {
    const marks = drawn('money-after-all', size);
    const area = (key: string) => {
      const [, , width, height] = rects(path(marks, 'money', key))[0]!;
      return width * height;
    };
    const perBillion = area('high') / series.valuation[1];
    expect(area('low') / perBillion).toBeCloseTo(series.valuation[0], 0);
    expect(area('round-edge') / perBillion).toBeCloseTo(series.round, 1);
    expect(area('run') / perBillion).toBeCloseTo(series.run / 1000, 3);
  }
});

test('each claim has its cell, in the order of the verdicts', () => {
  const marks = drawn('verdict');
  const counted = VERDICT_IDS.map((verdict) => {
    const key = ['accurate', 'wrong'].includes(verdict) ? verdict : `${verdict}-rim`;
    return rects(path(marks, 'verdict', key)).length;
  });
  expect(counted).toEqual(VERDICT_IDS.map((verdict) => tables.claims.filter((claim) => claim.verdict === verdict).length));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(tables.claims.length);
});

test('labels stay inside the picture and apart at rest, and while prices are scrubbed', () => {
  for (const size of SIZES) {
    for (const step of STEPS) {
      const marks = drawn(step, size);
      expect(outside(marks, size), `${step} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `${step} at ${size.width}`).toEqual([]);
      for (const { labels } of marks) for (const { size: type = 13, text } of labels) expect(type, text).toBeGreaterThanOrEqual(11);
    }
    for (let t = 2; t < 2.62; t += 0.02) {
      const marks = place(series, sceneAt(frames, t), size, {});
      expect(outside(marks, size), `t ${t} at ${size.width}`).toEqual([]);
      expect(overlaps(marks), `t ${t} at ${size.width}`).toEqual([]);
    }
  }
});

test('no moment is blank, and no line of prices jumps', () => {
  let last: number | undefined;
  for (let t = 0; t < STEPS.length; t += 0.005) {
    const marks = place(series, sceneAt(frames, t), DESK, {});
    expect(
      marks.some(({ opacity, shapes }) => opacity >= 0.25 && shapes.length > 0),
      `t ${t}`,
    ).toBe(true);
    const line = marks.find(({ key }) => key === 'openai')?.shapes.find(({ key }) => key === 'solid')?.d;
    const x = line === undefined ? undefined : Math.max(...[...line.matchAll(/H([\d.]+)/g)].map(([, at]) => Number(at)));
    if (x !== undefined && last !== undefined) expect(Math.abs(x - last), `t ${t}`).toBeLessThan(25);
    last = x;
  }
});

test('the words say what is drawn, in the length of a caption', () => {
  const known = new Set(tables.sources.map(({ id }) => id));
  for (const step of STEPS) {
    const { title, subtitle, sources } = caption(series, resting(step), {});
    expect(title.length, title).toBeLessThanOrEqual(75);
    expect(subtitle.length, subtitle).toBeLessThanOrEqual(112);
    for (const source of sources) expect(known.has(source), source).toBe(true);
    expect(rows(series, resting(step), {}).rows.length).toBeGreaterThan(2);
  }
  expect(describe(series, resting('spending'), {})).toContain('$630–660\u00a0billion');
  for (const part of ['$2.19', '$0.42', '$1.98', '$3.96', '$60', '$30']) expect(describe(series, resting('prices'), {})).toContain(part);
});

test('the figure is short to ship', () => {
  expect(JSON.stringify(series).length).toBeLessThan(3000);
});
