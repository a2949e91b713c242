import { label, type LabelMark, type Rect } from '../../marks/marks.ts';
import { VERDICT_IDS, VERDICT_NAMES } from '../../data/verdicts.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { verdictShapes } from '../../marks/verdictShapes.ts';
import type { Frame } from './frame.ts';
import type { Series } from './series.ts';

/** Claims in a row: four rows, the last of them the opinions. */
const ROW = 10;
const GAP = 3;

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
    const id = VERDICT_IDS[index] ?? 'opinion';
    shapes.push(...verdictShapes(id, rects));
    const start = rects[0];
    if (start)
      labels.push(
        label(`n${index}`, start.x, start.y - 6, `${count} ${VERDICT_NAMES[index]}`, at, {
          weight: 600,
          tone: id === 'wrong' ? 'lost' : 'ink',
          number: `claims.${id}`,
        }),
      );
    first += count;
  });
  return { key: 'verdict', opacity: 1, shapes, labels };
}
