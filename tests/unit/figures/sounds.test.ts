/* What is heard of a figure is what it draws. */
import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { catalogue } from '../../../src/figures/catalogue.ts';
import { sound as aftermathSound } from '../../../src/figures/aftermath/sound.ts';
import { series as aftermathSeries } from '../../../src/figures/aftermath/series.ts';
import { sound as marketSound } from '../../../src/figures/market-cap/sound.ts';
import { series as marketSeries } from '../../../src/figures/market-cap/series.ts';
import { sounds } from '../../../src/figures/sounds.ts';
import { HIGHEST, LOWEST, score } from '../../../src/sound/score.ts';

const tables = loadTables();
const figures = catalogue(tables);

test('whatever can be heard is also said in words, and the other way round', () => {
  const said = [...figures.values()].filter(({ soundWords }) => soundWords !== undefined).map(({ id }) => id);
  expect(said.toSorted()).toEqual(Object.keys(sounds).toSorted());
});

test('each sound is whole, within two octaves, and never loud', () => {
  for (const [id, sound] of Object.entries(sounds)) {
    const { notes, seconds } = score(sound(figures.get(id)?.series));
    const tones = notes.filter(({ frequency }) => frequency <= HIGHEST * 1.001);
    expect(
      tones.every(
        ({ frequency, end, duration }) => Math.min(frequency, end) >= LOWEST * 0.999 && end <= HIGHEST * 1.001 && duration > 0.05,
      ),
      id,
    ).toBe(true);
    expect(Math.max(...tones.map(({ start, duration }) => start + duration)), id).toBeCloseTo(seconds, 6);
    expect(seconds, id).toBeLessThan(25);
    // With the player's volume of a fifth, four full tones at once stay below full scale.
    for (const { start } of tones) {
      const together = tones.filter((tone) => tone.start <= start && tone.start + tone.duration > start + 1e-6);
      expect(
        together.reduce((sum, { level }) => sum + level, 0),
        `${id} at ${start}`,
      ).toBeLessThanOrEqual(4);
    }
  }
});

test('Monday is the table of five-minute lows between the two official closes, an hour between ticks', () => {
  const [friday, day, close, ...more] = marketSound(marketSeries(tables));
  const values = (phrase: typeof day) => phrase!.lines[0]!.spans.map(({ value }) => value);
  const { close_before_usd: before, close_usd: after } = tables.marketDay.find(({ id }) => id === 'nvda')!;
  expect([values(friday), values(close), more]).toEqual([[before], [after], []]);
  expect(values(day)).toEqual(tables.marketIntraday.map(({ low_usd }) => low_usd));
  expect(values(day)).toHaveLength(78);
  expect([day!.from, day!.to, day!.seconds]).toEqual([0, 390, 12]);
  expect(day!.lines[0]!.spans.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: 78 }, (_, bar) => [bar * 5, bar * 5 + 5]));
  // 10:00 to 16:00.
  expect(day!.ticks).toEqual([30, 90, 150, 210, 270, 330, 390]);
  expect(figures.get('market-cap')?.soundWords?.name).toBe('Nvidia’s day in 12 seconds');
});

test('the price lines are the list prices of the table, OpenAI’s on the left, DeepSeek’s on the right, then both', () => {
  const series = aftermathSeries(tables);
  const [first, second, both] = aftermathSound(series);
  const [openAi, deepSeek] = [first!.lines[0]!, second!.lines[0]!];
  expect(both!.lines).toEqual([openAi, deepSeek]);
  expect(openAi.pan).toBeLessThan(0);
  expect(deepSeek.pan).toBeGreaterThan(0);
  expect(openAi.timbre).not.toBe(deepSeek.timbre);
  const day = (date: string) => (Date.parse(date) - Date.parse(series.start)) / 86_400_000;
  const known = (side: typeof openAi) => side.spans.filter(({ unsure }) => !unsure);
  for (const id of ['o1-mini-before', 'o3-launch', 'v32', 'v4-pro-launch', 'v4-pro-cut']) {
    const { output_usd, from, to, provider } = tables.apiPrices.find((row) => row.id === id)!;
    const side = provider === 'OpenAI' ? openAi : deepSeek;
    expect(known(side), id).toContainEqual({ from: Math.max(0, day(from!)), to: day(to!), value: output_usd, unsure: false });
  }
  // In the end DeepSeek has two prices at once.
  expect(deepSeek.spans.filter(({ to }) => to === series.end)).toHaveLength(2);
  expect(first!.ticks.map((tick) => new Date(Date.parse(series.start) + tick * 86_400_000).toISOString().slice(0, 10))).toEqual([
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
    '2026-07-01',
  ]);
  // As the words say: at any time, the dearest of DeepSeek's prices is below the cheapest of OpenAI's.
  for (const low of deepSeek.spans)
    for (const high of openAi.spans) if (low.from < high.to && high.from < low.to) expect(low.value).toBeLessThan(high.value);
});
