import { expect, test } from '@playwright/test';
import { hatchPath } from '../../../src/marks/hatch.ts';
import { textWidth, wrap } from '../../../src/marks/textWidth.ts';

test('every stroke of a hatched rectangle lies inside it', () => {
  const box = { x: 13, y: 7, width: 41, height: 23 };
  const points = [...hatchPath(box).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(points.length).toBeGreaterThan(10);
  for (const [x, y] of points) {
    expect(x).toBeGreaterThanOrEqual(box.x - 0.01);
    expect(x).toBeLessThanOrEqual(box.x + box.width + 0.01);
    expect(y).toBeGreaterThanOrEqual(box.y - 0.01);
    expect(y).toBeLessThanOrEqual(box.y + box.height + 0.01);
  }
});

test('nothing is drawn for an empty rectangle', () => {
  expect(hatchPath({ x: 0, y: 0, width: 0, height: 10 })).toBe('');
});

test('lines are broken at spaces and keep to the width', () => {
  const lines = wrap('a longer text that has to be broken into lines', 120, 13);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('a longer text that has to be broken into lines');
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});
