import { expect, test } from '@playwright/test';
import type { LabelMark } from '../../../src/marks/marks.ts';
import { MOST_STOPS, numberStops, stopKey } from '../../../src/marks/numberStops.ts';
import { pressArea } from '../../../src/marks/pressArea.ts';
import { textWidth } from '../../../src/marks/textWidth.ts';

const label = (key: string, rest: Partial<LabelMark> = {}): LabelMark => ({ key, x: 10, y: 50, text: '$593bn', ...rest });

test('the keyboard stops at the first few numbers that are seen, in drawing order', () => {
  const many = Array.from({ length: 19 }, (_, index) => label(`v${index}`, { number: 'a.b' }));
  const stops = numberStops([
    { key: 'gone', opacity: 0.1, labels: [label('x', { number: 'a.b' })] },
    { key: 'rows', opacity: 1, labels: [label('plain'), label('faint', { number: 'a.b', opacity: 0.2 }), ...many] },
  ]);
  expect(stops.match(/\|[^|]+\|/g)).toEqual(many.slice(0, MOST_STOPS).map((one) => stopKey('rows', one)));
  expect(numberStops([{ key: 'rows', opacity: 1, labels: [label('plain')] }])).toBe('');
});

test('a label can be pressed on all of its words, and on 24 pixels of height', () => {
  for (const anchor of ['start', 'middle', 'end'] as const) {
    const area = pressArea(label('a', { anchor, size: 12 }));
    const width = textWidth('$593bn', 12);
    const left = { start: 10, middle: 10 - width / 2, end: 10 - width }[anchor];
    expect(area.x).toBeLessThan(left);
    expect(area.x + area.width).toBeGreaterThan(left + width);
    expect(area.height).toBe(24);
    expect(area.y).toBeLessThan(50 - 12 * 0.72);
    expect(area.y + area.height).toBeGreaterThan(50);
  }
  expect(pressArea(label('a', { size: 40 })).height).toBe(52);
});
