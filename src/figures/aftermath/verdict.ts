import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark, type Rect } from '../../marks/marks.ts';
import { label, type Frame } from './frame.ts';
import { VERDICTS, type Series } from './series.ts';

/** Claims in a row: four rows, the last of them the opinions. */
const ROW = 9;
const GAP = 3;

/** How a verdict is said under its cells. */
export function nameOf(verdict: number): string {
  return (VERDICTS[verdict] ?? '').replace('-', ' ');
}

/**
 * All claims as one run of cells from right to wrong, opinions last, in rows; each verdict is named where it begins.
 * `grown` is the share of them that has come, 0 to 1.
 */
export function verdict({ verdicts }: Series, at: Frame, grown = 1): Layer {
  const all = verdicts.reduce((sum, count) => sum + count, 0);
  const pitch = at.height / Math.ceil(all / ROW);
  const width = (at.width + GAP) / ROW - GAP;
  // As high as the row allows, but still a cell.
  const cell = Math.min(width * 1.4, pitch - at.line - 10);
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  let first = 0;
  const come = Math.ceil(all * grown);
  verdicts.forEach((count, index) => {
    const rects = Array.from({ length: Math.max(0, Math.min(count, come - first)) }, (_, own): Rect => {
      const place = first + own;
      return { x: (place % ROW) * (width + GAP), y: Math.floor(place / ROW) * pitch + at.line + 2, width, height: cell };
    });
    shapes.push(...cellShapes(index, rects));
    const wrong = VERDICTS[index] === 'wrong';
    const start = rects[0];
    if (start)
      labels.push(
        label(`n${index}`, start.x, start.y - 6, `${count} ${nameOf(index)}`, at, {
          weight: 600,
          tone: wrong ? 'lost' : 'ink',
          number: `claims.${VERDICTS[index]}`,
        }),
      );
    first += count;
  });
  return { key: 'verdict', opacity: 1, shapes, labels };
}

/** The looks of the ledger of claims: solid, part filled, hatched, dashed, red, hollow. */
function cellShapes(index: number, rects: readonly Rect[]): Shape[] {
  const name = VERDICTS[index] ?? 'opinion';
  const all = rects.map(rectPath).join('');
  const edge = 0.65;
  const inset = rects
    .map(({ x, y, width, height }) => rectPath({ x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge }))
    .join('');
  const rim: Shape = { key: `${name}-rim`, look: `outline tone-${name === 'opinion' ? 'neutral' : 'ink'}`, d: inset };
  const solid = (d: string, tone = 'ink'): Shape => ({ key: name, look: `solid tone-${tone}`, d });
  switch (name) {
    case 'accurate':
      return [solid(all)];
    case 'mostly-accurate':
      return [
        solid(rects.map((rect) => rectPath({ ...rect, y: round(rect.y + rect.height * 0.4), height: rect.height * 0.6 })).join('')),
        rim,
      ];
    case 'imprecise':
      return [{ key: name, look: 'hatched tone-ink', d: rects.map((rect) => hatchPath(rect, 5)).join('') }, rim];
    case 'outdated':
      return [{ ...rim, dash: '3 3' }];
    case 'wrong':
      return [solid(all, 'lost')];
    case 'opinion':
      return [rim];
  }
}
