import type { Shape } from '../../marks/layer.ts';
import { rectPath, round, type Rect } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import { fieldOf } from './experts.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** Where the two marks stand that are compared in three steps: what was usual, and what DeepSeek had. Pixels. */
export interface Stand {
  readonly before: Rect;
  readonly after: Rect;
  /** Distance between the cells into which the marks are cut; 0 where they are whole. */
  readonly gap: number;
}

/** A neighbour's view and the three that share the marks. */
const SHARED = ['experts', 'memory', 'precision', 'links'] as const;

/** Where the two marks stand in each view, from the tables: areas, cells and bars to scale. */
export const standsFor = remember(
  ({ cut, bits, chips, parameters }: Series, at: Frame): Readonly<Record<(typeof SHARED)[number], Stand>> => {
    const side = Math.min(at.height - 4, at.width - (at.compact ? 128 : 216));
    const square = { x: 1, y: (at.height - side) / 2, width: side, height: side };
    const gap = at.compact ? 3 : 5;
    const pitch = (at.width + gap) / bits[0];
    const tall = Math.min(pitch * 2.4, at.height * 0.22);
    const row = (count: number, middle: number): Rect => ({
      x: 0,
      y: at.height * middle - tall / 2,
      width: count * pitch - gap,
      height: tall,
    });
    const { left, right, bar, tops } = linksFrame(at);
    const most = Math.max(...chips.map(({ link }) => link));
    const link = (index: number): Rect => ({
      x: left,
      y: (tops[1] ?? 0) + index * (bar + 6),
      width: ((right - left) * (chips[index]?.link ?? 0)) / most,
      height: bar,
    });
    const field = fieldOf(parameters, at);
    return {
      experts: { before: field, after: rest(field, cut), gap: 0 },
      memory: { before: square, after: rest(square, cut), gap: 0 },
      precision: { before: row(bits[0], 0.27), after: row(bits[1], 0.7), gap },
      links: { before: link(0), after: link(1), gap: 0 },
    };
  },
);

/** Where the marks stand in a scene: on the way from one view to the next, between their two places. */
export function standOf(series: Series, scene: Scene, at: Frame): Stand {
  const stands = standsFor(series, at);
  const whole = SHARED.reduce((sum, view) => sum + scene[view], 0) || 1;
  const mean = (pick: (stand: Stand) => number) => SHARED.reduce((sum, view) => sum + pick(stands[view]) * scene[view], 0) / whole;
  const rect = (which: 'before' | 'after'): Rect => ({
    x: mean((stand) => stand[which].x),
    y: mean((stand) => stand[which].y),
    width: mean((stand) => stand[which].width),
    height: mean((stand) => stand[which].height),
  });
  return { before: rect('before'), after: rect('after'), gap: mean((stand) => stand.gap) };
}

/** The two marks. The larger is an outline where it is a whole that is gone, and filled where both are at hand. */
export function pair(series: Series, scene: Scene, at: Frame): readonly Shape[] {
  const { before, after, gap } = standOf(series, scene, at);
  const { memory, precision, links } = scene;
  const filled = (precision + links) / (memory + precision + links || 1);
  return [
    { key: 'outline', look: 'outline tone-neutral', d: filled < 1 ? rectPath(before) : '', opacity: round(1 - filled) },
    { key: 'before', look: 'solid tone-neutral', d: filled > 0 ? cells(before, series.bits[0], gap) : '', opacity: round(filled) },
    { key: 'after', look: 'solid tone-deepseek', d: cells(after, series.bits[1], gap) },
  ];
}

/** Places of the bars of `links`: two groups, one above the other. */
export function linksFrame({ width, height, compact, line }: Frame): { left: number; right: number; bar: number; tops: readonly number[] } {
  const pitch = height / 2;
  return {
    left: compact ? 46 : 58,
    right: width - (compact ? 88 : 104),
    bar: Math.min(64, (pitch - line * 2.4) / 2 - 6),
    tops: [line * 1.6, pitch + line * 1.6],
  };
}

/** What is left of an area, in its lower left corner, of the same proportions. */
function rest({ x, y, width, height }: Rect, cut: number): Rect {
  const share = Math.sqrt(1 - cut);
  return { x, y: y + height * (1 - share), width: width * share, height: height * share };
}

/** A rectangle cut into cells. Whole where the cuts are too fine to be seen. */
function cells(rect: Rect, count: number, gap: number): string {
  if (gap < 0.1) return rectPath(rect);
  const pitch = (rect.width + gap) / count;
  return Array.from({ length: count }, (_, cell) => rectPath({ ...rect, x: rect.x + cell * pitch, width: pitch - gap })).join('');
}
