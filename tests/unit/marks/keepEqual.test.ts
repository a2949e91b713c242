import { expect, test } from '@playwright/test';
import { keepEqual } from '../../../src/marks/keepEqual.ts';
import { remember } from '../../../src/marks/remember.ts';

const marks = () => ({
  layers: [
    { key: 'a', x: 1, points: [1, 2] },
    { key: 'b', x: 2, points: [3] },
  ],
});

test('what is equal is the old value itself', () => {
  const before = marks();
  expect(keepEqual(before, marks())).toBe(before);
});

test('a change renews the way down to it, and leaves its neighbours as they were', () => {
  const before = marks();
  const after = marks();
  after.layers[1]!.x = 5;
  const kept = keepEqual(before, after);
  expect(kept).toEqual(after);
  expect(kept).not.toBe(before);
  expect(kept.layers[0]).toBe(before.layers[0]);
  expect(kept.layers[1]).not.toBe(before.layers[1]);
  expect(kept.layers[1]!.points).toBe(before.layers[1]!.points);
});

test('a mark that comes in first does not renew those behind it', () => {
  const before = marks();
  const after = { layers: [{ key: 'new', x: 0, points: [] }, ...marks().layers] };
  const kept = keepEqual(before, after);
  expect(kept).toEqual(after);
  expect(kept.layers[1]).toBe(before.layers[0]);
  expect(kept.layers[2]).toBe(before.layers[1]);
});

test('an attribute that has gone is gone', () => {
  expect(keepEqual<object>({ key: 'a', x: 1 }, { key: 'a' })).toEqual({ key: 'a' });
  expect(keepEqual<unknown>([1, 2, 3], [1, 2])).toEqual([1, 2]);
  expect(keepEqual<unknown>({ a: 1 }, [1])).toEqual([1]);
});

test('a remembered answer is given again for the same arguments only', () => {
  let asked = 0;
  const size = { width: 1 };
  const area = remember((value: number, { width }: { width: number }) => {
    asked += 1;
    return value * width;
  });
  expect([area(2, size), area(2, size), area(3, size), area(2, { width: 1 })]).toEqual([2, 2, 3, 2]);
  expect(asked).toBe(3);
});
