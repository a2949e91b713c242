import type { Rect } from '../../marks/marks.ts';

/**
 * Cuts a rectangle into parts whose areas are as the values, as near to squares as it can (squarified treemap, Bruls, Huizing
 * and van Wijk 2000), in the order given: the first in the upper right corner, the last in the lower left.
 */
export function treemap(values: readonly number[], { x, y, width, height }: Rect): Rect[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const areas = values.map((value) => (total > 0 ? (value / total) * width * height : 0));
  const rects: Rect[] = [];
  const end = { right: x + width, top: y, width, height };
  let from = 0;
  while (from < areas.length) {
    const short = Math.min(end.width, end.height);
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), short) <= worst(areas.slice(from, to), short)) to += 1;
    const row = areas.slice(from, to);
    const sum = row.reduce((a, b) => a + b, 0);
    const upright = end.width >= end.height;
    const thick = short > 0 ? sum / short : 0;
    let along = 0;
    for (const area of row) {
      const length = thick > 0 ? area / thick : 0;
      rects.push(
        upright
          ? { x: end.right - thick, y: end.top + along, width: thick, height: length }
          : { x: end.right - along - length, y: end.top, width: length, height: thick },
      );
      along += length;
    }
    if (upright) {
      end.right -= thick;
      end.width -= thick;
    } else {
      end.top += thick;
      end.height -= thick;
    }
    from = to;
  }
  return rects;
}

/** The worst ratio of sides in a row of areas laid along a side. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((a, b) => a + b, 0);
  if (sum <= 0 || side <= 0) return Infinity;
  return Math.max(
    ...areas.map((area) => (area > 0 ? Math.max((side * side * area) / (sum * sum), (sum * sum) / (side * side * area)) : 1)),
  );
}
