import { expect, test } from '@playwright/test';
import { placeSlip, roomFor, type Box } from '../../../../src/components/slip/slipPlace.ts';

const VIEWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
];

/** A number of a usual size at a place of the window. */
const numberAt = (left: number, top: number): Box => ({ left, top, right: left + 110, bottom: top + 24 });

test('a slip never lies on its number and never leaves the window', () => {
  let places = 0;
  const wrong: string[] = [];
  for (const view of VIEWS) {
    for (const height of [90, 260, 420, 1200]) {
      for (let left = 0; left <= view.width - 60; left += 37) {
        for (let top = 0; top <= view.height - 24; top += 11) {
          const number = numberAt(left, top);
          const width = Math.min(368, view.width - 16);
          const place = placeSlip(number, { width, height }, view);
          const own = { top: place.top, bottom: place.top + Math.min(height, place.maxHeight) };
          const at = `${left}, ${top} in ${view.width} by ${view.height}`;
          if (!(own.bottom <= number.top || own.top >= number.bottom)) wrong.push(`it lies on the number at ${at}`);
          if (!(Math.min(own.top, place.left) >= 8 && own.bottom <= view.height - 8 && place.left + width <= view.width - 8))
            wrong.push(`it leaves the window at ${at}`);
          places += 1;
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(places).toBeGreaterThan(10_000);
});

test('it stands below where it fits, else where there is more room', () => {
  const view = { width: 390, height: 844 };
  const slip = { width: 368, height: 300 };
  expect(placeSlip(numberAt(20, 100), slip, view)).toMatchObject({ side: 'below', top: 132 });
  expect(placeSlip(numberAt(20, 700), slip, view)).toMatchObject({ side: 'above', top: 392 });
  expect(placeSlip(numberAt(20, 500), { ...slip, height: 2000 }, view)).toMatchObject({ side: 'above', top: 8, maxHeight: 484 });
});

test('it keeps its side while it can be read there', () => {
  const view = { width: 390, height: 844 };
  const slip = { width: 368, height: 300 };
  // Scrolled up the page, the number comes nearer to the lower edge: the slip stays below it as long as there is some room.
  expect(placeSlip(numberAt(20, 600), slip, view, 'below')).toMatchObject({ side: 'below', maxHeight: 204 });
  expect(placeSlip(numberAt(20, 700), slip, view, 'below').side).toBe('above');
});

test('the room beside a number is that of its better side', () => {
  expect(roomFor(numberAt(20, 100), { height: 256 })).toBe(116);
});
