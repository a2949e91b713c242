import { expect, test } from '@playwright/test';
import { positionAt, positionOutside } from '../../../src/scroll/position.ts';

/** Three steps of 100 pixels, the first at `top`. */
const steps = (top: number) => [0, 100, 200].map((offset) => ({ top: top + offset, bottom: top + offset + 100 }));

test('the active step is the last one whose top is above the line', () => {
  expect(positionAt(steps(0), 50).index).toBe(0);
  expect(positionAt(steps(0), 100).index).toBe(0);
  expect(positionAt(steps(0), 101).index).toBe(1);
  expect(positionAt(steps(0), 250).index).toBe(2);
});

test('above the chapter it is the first step, below it the last, with nothing in between undefined', () => {
  expect(positionAt(steps(900), 500)).toEqual({ index: 0, t: 0 });
  expect(positionAt(steps(-900), 500).index).toBe(2);
  expect(positionAt(steps(-900), 500).t).toBeCloseTo(2.999);
});

test('t grows evenly with the scroll and never jumps back', () => {
  const places = Array.from({ length: 301 }, (_, scrolled) => positionAt(steps(300 - scrolled), 300).t);
  for (let at = 1; at < places.length; at += 1) {
    expect(places[at]! - places[at - 1]!).toBeGreaterThanOrEqual(0);
    expect(places[at]! - places[at - 1]!).toBeLessThan(0.012);
  }
  expect(places[50]).toBeCloseTo(0.5);
  expect(places[250]).toBeCloseTo(2.5);
});

test('rounding never lifts t into a step that is not active', () => {
  const { index, t } = positionAt(steps(0), 99.99);
  expect(index).toBe(0);
  expect(t).toBeLessThan(1);
});

test('gaps between steps belong to the step before', () => {
  const gapped = [
    { top: 0, bottom: 40 },
    { top: 100, bottom: 140 },
  ];
  expect(positionAt(gapped, 90)).toEqual({ index: 0, t: 0.9 });
});

test('a chapter far away is before its first step or after its last', () => {
  expect(positionOutside(3, 'before')).toEqual({ index: 0, t: 0 });
  expect(positionOutside(3, 'after')).toEqual(positionAt(steps(-9000), 500));
});

test('no steps is a mistake', () => {
  expect(() => positionAt([], 10)).toThrow(RangeError);
});
