import { round, type LabelMark, type Rect } from './marks.ts';
import { textWidth } from './textWidth.ts';

/** The least height of something to press, in pixels. */
const LEAST = 24;
const MARGIN = 3;

/** The rectangle in which a label can be pressed: a little more than its words. */
export function pressArea({ x, y, text, size = 13, weight, anchor = 'start' }: LabelMark): Rect {
  const width = textWidth(text, size, weight) + 2 * MARGIN;
  const height = Math.max(LEAST, size * 1.3);
  const left = anchor === 'start' ? x - MARGIN : anchor === 'end' ? x + MARGIN - width : x - width / 2;
  // Letters stand on the baseline: their middle is about a third of their size above it.
  return { x: round(left), y: round(y - size * 0.35 - height / 2), width: round(width), height: round(height) };
}
