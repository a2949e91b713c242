import { expect, test } from '@playwright/test';
import { STILL } from '../../../src/figures/still.ts';
import { HEIGHTS, neighbourOf, readView, SIZES, WIDTHS, writeView } from '../../../src/workbench/view.ts';

const said = (changes: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null));

test('an address says a view, and a plain one says nothing', () => {
  const view = { t: 2.375, size: { width: 714, height: 520 }, colours: 'forced', moves: false } as const;
  expect(readView(said(writeView(view)), 5)).toEqual(view);
  const first = readView({}, 5);
  expect(first).toEqual({ t: 0, size: STILL, colours: 'system', moves: true });
  expect(said(writeView(first))).toEqual({});
});

test('what no picture can be is cut to what one can', () => {
  expect(readView({ t: '99', width: '9', height: '9999', colours: 'mauve' }, 3)).toEqual({
    t: 3,
    size: { width: WIDTHS.least, height: HEIGHTS.most },
    colours: 'system',
    moves: true,
  });
  expect(readView({ t: 'x', width: '' }, 3)).toMatchObject({ t: 0, size: STILL });
  for (const { name, ...size } of SIZES)
    expect(readView({ width: String(size.width), height: String(size.height) }, 1).size, name).toEqual(size);
});

test('keys go from step to step, to where each picture rests, and stop at the ends', () => {
  const rests = [0, 1.62, 2];
  expect(neighbourOf(0.4, rests, 1)).toBe(1.62);
  expect(neighbourOf(1.9, rests, 1)).toBe(2);
  expect(neighbourOf(1.9, rests, -1)).toBe(0);
  expect(neighbourOf(3, rests, 1)).toBe(2);
  expect(neighbourOf(0, rests, -1)).toBe(0);
});
