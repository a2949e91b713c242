import { hatchPath } from '../../marks/hatch.ts';
import { seen, type Layer, type Shape } from '../../marks/layer.ts';
import { rectPath, round, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { placeLabels } from './labels.ts';
import { railLayer } from './rail.ts';
import type { Scene } from './scenes.ts';
import { sumOf, type Series } from './series.ts';
import { ground, SMALLEST, squares, type Ground, type Square } from './squares.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** Side of the smallest square with a rim, in pixels. */
const RIMMED = 6;

/** Squares fainter than this are not worth their paths. */
const FAINT = 0.01;

/** The squares of a moment, the larger behind the smaller, and their names beside them. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const all = squares(series, scene, size);
  const run = sumOf(series, 'run');
  const cell = all.find(({ sum }) => sum === run)?.side ?? 0;
  const on = ground(size);
  return seen([
    railLayer(series, scene, size, run.usd),
    ...all
      .filter(({ side, opacity, sum }) => opacity > FAINT && (side >= SMALLEST || sum === run))
      .map((square): Layer => ({ key: square.sum.id, opacity: round(square.opacity), shapes: shapes(square, cell, on), labels: [] })),
    placeLabels(all, scene, size, run.usd),
  ]);
}

/** The fill and the edges of a square, cut to the frame; the paper beneath it hides the texture of the larger ones. */
function shapes({ sum: { id, texture, tone, usd, high = usd }, side, highSide }: Square, cell: number, { field, floor }: Ground): Shape[] {
  const drawn = Math.min(Math.max(side, SMALLEST), field);
  const box = { x: 0, y: floor - drawn, width: drawn, height: drawn };
  const d = rectPath(box);
  const edges = edgePath(side, field, floor) + (high > usd ? edgePath(highSide, field, floor) : '');
  if (texture === 'solid') {
    const own: Shape = { key: 'fill', look: `solid tone-${tone}`, d };
    // What lies inside another square of its own colour is told apart by a rim of paper, while it is large enough for one.
    if (side > RIMMED && (id === 'r1' || id === 'day')) return [own, { key: 'rim', look: 'gap', d: edges, width: 1.5 }];
    return id === 'fall' ? [own, ...grid(side, cell, floor)] : [own];
  }
  const base: Shape = { key: 'base', look: 'solid tone-paper', d };
  const edge: Shape = { key: 'edge', look: `outline tone-${tone}`, d: edges };
  return texture === 'hatched'
    ? [base, { key: 'hatch', look: `hatched tone-${tone}`, d: hatchPath(box, HATCH), opacity: 0.7 }, edge]
    : [base, { key: 'wash', look: `wash tone-${tone}`, d }, { ...edge, dash: '5 3' }];
}

/** Distance between the strokes of a hatched square, in pixels, whatever the scale. */
const HATCH = 8;

/** The edges of a square that lie inside the frame. */
function edgePath(side: number, field: number, floor: number): string {
  const across = round(Math.min(side, field));
  const upper = round(floor - Math.min(side, field));
  const open = side <= field + 0.5 ? `M0 ${upper}H${across}V${round(floor)}` : '';
  return `${open}M0 ${upper}V${round(floor)}H${across}`;
}

/** Grids of runs: so many go into one cell, and the lines are so thick. */
const GRIDS = [
  { runs: 1, width: 0.4 },
  { runs: 100, width: 0.6 },
  { runs: 10_000, width: 1.5 },
] as const;

/** The grids on the square of the fall, from its lower left corner. One whose cells are too small to be told apart fades. */
function grid(side: number, cell: number, floor: number): Shape[] {
  return GRIDS.flatMap(({ runs, width }) => {
    const step = cell * Math.sqrt(runs);
    const opacity = round(runs === 1 ? stage(step, 2.5, 4) : stage(step, 4, 7));
    if (opacity === 0) return [];
    let d = '';
    for (let at = step; at < side; at += step)
      d += `M${round(at)} ${round(floor - side)}V${round(floor)}M0 ${round(floor - at)}H${round(side)}`;
    return [{ key: `grid-${runs}`, look: 'gap', d, width, opacity }];
  });
}
