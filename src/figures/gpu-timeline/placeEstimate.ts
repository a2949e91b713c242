import { hatchPath } from '../../marks/hatch.ts';
import { lerp, rectPath, round, stage, type Rect } from '../../marks/marks.ts';
import type { Amounts } from './amounts.ts';
import type { Frame, Layer } from './frame.ts';
import { ownSquares } from './placeOthers.ts';
import { floorPost } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { yearOf } from './time.ts';

const mixRects = (a: Rect, b: Rect, k: number): Rect => ({
  x: lerp(a.x, b.x, k),
  y: lerp(a.y, b.y, k),
  width: lerp(a.width, b.width, k),
  height: lerp(a.height, b.height, k),
});

/** A rectangle cut into slices, from its foot upwards, in proportion to amounts. */
export function slices(rect: Rect, parts: readonly number[]): Rect[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let foot = rect.y + rect.height;
  return parts.map((part) => {
    const height = (part / total) * rect.height;
    foot -= height;
    return { x: rect.x, y: foot, width: rect.width, height };
  });
}

/** The column of the estimate at its one point in time, on the linear axis. */
export function estimateColumn(series: Series, frame: Frame, amounts: Amounts): Rect {
  const width = frame.low ? 16 : frame.compact ? 20 : 30;
  const y = frame.y(amounts.estimate);
  return { x: frame.x(yearOf(series.estimateDate)) - width / 2, y, width, height: frame.bottom - y };
}

/**
 * The outside estimate: four hatched parts at one point in time, never joined to the floor by a line. In the comparison of
 * fleets the column and the post of the floor become squares, the parts still in proportion.
 */
export function placeEstimate(series: Series, scene: Scene, frame: Frame, amounts: Amounts): Layer {
  const grown = stage(scene.estimate, 0.35, 0.9);
  const key = 'estimate';
  if (grown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const column = estimateColumn(series, frame, amounts);
  // The column rises while the axis makes room for it.
  const rising = { ...column, y: lerp(frame.bottom, column.y, grown), height: column.height * grown };
  // First the axis fades, then column and post travel, then the others’ squares come.
  const travelled = stage(scene.others, 0.05, 0.7);
  const post = floorPost(series, frame, amounts);
  const squares = scene.others > 0 ? ownSquares(series, frame.size) : { floor: post, estimate: rising };
  const parts = slices(mixRects(rising, squares.estimate, travelled), amounts.parts);
  return {
    key,
    opacity: 1,
    shapes: [
      {
        key: 'hatch',
        kind: 'hatched',
        tone: 'deepseek',
        d: parts.map((part) => rectPath(part) + hatchPath(part, frame.low ? 4 : 5)).join(''),
      },
      {
        // On the time axis the floor itself stands there: the post takes over when the axis fades.
        key: 'post',
        kind: 'solid',
        tone: 'deepseek',
        d: rectPath(mixRects(post, squares.floor, travelled)),
        opacity: round(stage(scene.others, 0, 0.02)),
      },
    ],
    labels: [],
  };
}
