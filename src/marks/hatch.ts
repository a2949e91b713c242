import { round, type Rect } from './marks.ts';

/**
 * The strokes of a hatched rectangle as one path: lines at 45 degrees, `spacing` pixels apart, cut to the rectangle. Lines
 * are placed from the page's origin, so that neighbouring rectangles and growing ones share one texture. A path needs no
 * pattern ids, and looks the same on screen, on paper, in a picture file and in forced colours.
 */
export function hatchPath({ x, y, width, height }: Rect, spacing = 5): string {
  if (width <= 0 || height <= 0) return '';
  const step = spacing * Math.SQRT2;
  let path = '';
  // Each line is x + y = sum; it enters the rectangle at its left or lower edge and leaves at its upper or right edge.
  for (let sum = Math.ceil((x + y) / step) * step; sum < x + y + width + height; sum += step) {
    const startX = Math.max(x, sum - (y + height));
    const endX = Math.min(x + width, sum - y);
    if (endX > startX) path += `M${round(startX)} ${round(sum - startX)}L${round(endX)} ${round(sum - endX)}`;
  }
  return path;
}

/** The strokes of a rectangle that is hatched both ways: the texture of a number that is wrong. */
export function crossHatchPath(area: Rect, spacing: number): string {
  const { x, y, width, height } = area;
  if (width <= 0 || height <= 0) return '';
  const step = spacing * Math.SQRT2;
  let falling = '';
  for (let gap = Math.ceil((x - y - height) / step) * step; gap < x + width - y; gap += step) {
    const from = Math.max(x, gap + y);
    const to = Math.min(x + width, gap + y + height);
    if (to > from) falling += `M${round(from)} ${round(from - gap)}L${round(to)} ${round(to - gap)}`;
  }
  return hatchPath(area, spacing) + falling;
}
