import type { VerdictId } from '../data/verdicts.ts';
import { hatchPath } from './hatch.ts';
import type { Shape } from './layer.ts';
import { rectPath, round, type Rect } from './marks.ts';

/** Half the width of a rim, in pixels: it is drawn within its cell. */
const EDGE = 0.65;

/**
 * Cells in the look of their verdict: solid holds, mostly filled mostly holds, hatched is imprecise, dashed has been passed by time,
 * red and crossed out is wrong, hollow is an opinion. No two are told apart by colour alone. `rects` are in pixels.
 */
export function verdictShapes(verdict: VerdictId, rects: readonly Rect[]): Shape[] {
  const path = (of: (rect: Rect) => string) => rects.map(of).join('');
  const rim: Shape = { key: `${verdict}-rim`, look: `outline tone-${verdict === 'opinion' ? 'neutral' : 'ink'}`, d: path(rimPath) };
  const filled = (look: string, d: string): Shape => ({ key: verdict, look, d });
  switch (verdict) {
    case 'accurate':
      return [filled('solid tone-ink', path(rectPath))];
    case 'mostly-accurate':
      return [filled('solid tone-ink', path(lowerPart)), rim];
    case 'imprecise':
      return [
        filled(
          'hatched tone-ink',
          path((rect) => hatchPath(rect, 4)),
        ),
        rim,
      ];
    case 'outdated':
      return [{ ...rim, dash: '3 3' }];
    case 'wrong':
      return [
        filled('solid tone-lost', path(rectPath)),
        { key: `${verdict}-cross`, look: 'gap', width: crossWidth(rects), d: path(crossPath) },
      ];
    case 'opinion':
      return [rim];
  }
}

/** The outline of a cell, drawn within it so that neighbours do not touch. */
export function rimPath({ x, y, width, height }: Rect): string {
  return rectPath({ x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE });
}

/** Six tenths: more of the cell is filled than not. */
function lowerPart(rect: Rect): string {
  return rectPath({ ...rect, y: rect.y + rect.height * 0.4, height: rect.height * 0.6 });
}

/** Two strokes across each other in the middle of a cell, half as wide as the cell. */
function crossPath({ x, y, width, height }: Rect): string {
  const arm = Math.min(width, height) / 4;
  const [left, right, top, foot] = [x + width / 2 - arm, x + width / 2 + arm, y + height / 2 - arm, y + height / 2 + arm].map(round);
  return `M${left} ${top}L${right} ${foot}M${right} ${top}L${left} ${foot}`;
}

function crossWidth([first]: readonly Rect[]): number {
  return first ? round(Math.min(2.5, Math.min(first.width, first.height) / 10 + 0.5)) : 0;
}
