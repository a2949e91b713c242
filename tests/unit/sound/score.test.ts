/* From values to notes: the ear must be able to trust pitch and time as the eye trusts the two axes. */
import { expect, test } from '@playwright/test';
import { HIGHEST, LOWEST, PAUSE, score, type Line, type Phrase } from '../../../src/sound/score.ts';

const line = (values: readonly number[], rest: Partial<Line> = {}): Line => ({
  timbre: 'sine',
  pan: 0,
  spans: values.map((value, index) => ({ from: index, to: index + 1, value })),
  ...rest,
});
const phrase = (lines: readonly Line[], rest: Partial<Phrase> = {}): Phrase => ({ seconds: 4, from: 0, to: 4, lines, ticks: [], ...rest });

test('equal ratios are equal intervals, over two octaves from the lowest value to the highest', () => {
  const { notes } = score([phrase([line([1, 2, 4, 16])])]);
  expect(LOWEST * 4).toBe(HIGHEST);
  [1, Math.SQRT2, 2, 4].forEach((times, index) => expect(notes[index]?.frequency).toBeCloseTo(LOWEST * times, 6));
});

test('one scale of pitch holds for all phrases and lines', () => {
  const { notes } = score([phrase([line([100])]), phrase([line([10]), line([1])])]);
  expect(notes.map(({ frequency }) => Math.round(frequency * 100) / 100)).toEqual(
    [HIGHEST, LOWEST * 2, LOWEST].map((hertz) => Math.round(hertz * 100) / 100),
  );
});

test('time is in proportion, phrases follow each other after a pause, and a line keeps its place and timbre', () => {
  const { notes, seconds } = score([
    phrase([line([1, 2], { pan: -0.5, timbre: 'triangle' })], { from: 0, to: 2, seconds: 3 }),
    phrase([{ timbre: 'sine', pan: 0, spans: [{ from: 15, to: 20, value: 1, end: 2, unsure: true }] }], { from: 10, to: 20, seconds: 5 }),
  ]);
  expect(notes.map(({ start, duration }) => [start, duration])).toEqual([
    [0, 1.5],
    [1.5, 1.5],
    [3 + PAUSE + 2.5, 2.5],
  ]);
  expect(seconds).toBeCloseTo(8 + PAUSE, 9);
  expect(notes[0]).toMatchObject({ pan: -0.5, timbre: 'triangle', level: 1 });
  // What slides ends elsewhere; what is not on record is softer.
  expect(notes[1]?.end).toBe(notes[1]?.frequency);
  expect(notes[2]?.end).toBeCloseTo(HIGHEST, 6);
  expect(notes[2]?.level).toBeLessThan(0.5);
});

test('ticks stand at their times and are taken for no value', () => {
  const { notes } = score([phrase([line([1, 2])], { ticks: [0, 1.5, 4] })]);
  const ticks = notes.filter(({ frequency }) => frequency > HIGHEST);
  expect(ticks.map(({ start }) => start)).toEqual([0, 1.5, 4]);
  ticks.forEach(({ duration, level }) => expect(duration * level).toBeLessThan(0.01));
});

test('a piece that cannot be told apart is refused', () => {
  expect(() => score([phrase([line([5, 5])])])).toThrow('Expected different values above 0, found 5 to 5.');
  expect(() => score([phrase([line([0, 5])])])).toThrow(RangeError);
});
