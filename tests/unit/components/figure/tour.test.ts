import { expect, test } from '@playwright/test';
import { placeOn, wayBetween } from '../../../../src/components/figure/tour.ts';

/** Three steps; the second is scrubbed, and at rest only at the end of that. */
const rests = [
  { from: 0, to: 0.62 },
  { from: 1.8, to: 1.8 },
  { from: 2, to: 2.62 },
];

test('forward: from the end of one rest to the beginning of the next', () => {
  const way = wayBetween(rests, 0, 1);
  expect(placeOn(way, 0)).toBe(0.62);
  expect(placeOn(way, way.duration / 2)).toBeCloseTo(1.21);
  expect(placeOn(way, way.duration)).toBe(1.8);
});

test('backward: the same picture the other way, and at rest where the step rests', () => {
  const way = wayBetween(rests, 1, 0);
  expect(placeOn(way, 0)).toBe(1.8);
  expect(placeOn(way, way.duration - 0.001)).toBeCloseTo(0.62);
  expect(placeOn(way, way.duration)).toBe(0);
});

test('more than a step away it goes there at once', () => {
  expect(placeOn(wayBetween(rests, 0, 2), 0)).toBe(2);
});

test('a step that is not there is a mistake', () => {
  expect(() => wayBetween(rests, 0, 3)).toThrow(RangeError);
});
