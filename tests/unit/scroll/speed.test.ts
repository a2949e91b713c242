/* How fast the page is scrolled. */
import { expect, test } from '@playwright/test';
import { Speed } from '../../../src/scroll/speed.ts';

const HEIGHT = 800;
const FRAME = 1000 / 60;

/** The speeds of a page that is at these places, frame by frame. */
function speeds(places: readonly number[]): number[] {
  const speed = new Speed();
  return places.map((y, frame) => speed.note(y, HEIGHT, 5000 + frame * FRAME));
}

test('a steady scroll has its own speed, up and down', () => {
  const down = speeds([0, 20, 40, 60]);
  expect(down[0]).toBe(0);
  for (const speed of down.slice(1)) expect(speed).toBeCloseTo(1.5);
  expect(speeds([600, 580, 560]).at(-1)).toBeCloseTo(1.5);
});

test('a frame without a movement is no rest, a few are', () => {
  const [, moved = 0, first = 0, ...later] = speeds([0, 40, 40, 40, 40, 40, 40, 40, 40]);
  expect(moved).toBeCloseTo(3);
  expect(first).toBeGreaterThan(2);
  expect(later.at(-1)).toBeLessThan(0.5);
});

test('a jump is no speed: its picture is wanted at once', () => {
  expect(speeds([0, 40, 9000]).at(-1)).toBe(0);
});
