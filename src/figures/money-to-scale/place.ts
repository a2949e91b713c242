import { hatchPath } from '../../marks/hatch.ts';
import { seen, type Layer, type Shape } from '../../marks/layer.ts';
import { rectPath, round, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { placeLabels } from './labels.ts';
import type { Scene } from './scenes.ts';
import { sumOf, type Series } from './series.ts';
import { fieldSide, squares, type Square } from './squares.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** A square smaller than this, in pixels, is not seen; the run is marked by a dot of this size instead. */
const SMALLEST = 1.5;

/** The squares of a moment, the larger behind the smaller, and their names beside them. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const all = squares(series, scene, size);
  const run = sumOf(series, 'run');
  const cell = all.find(({ sum }) => sum === run)?.side ?? 0;
  return seen([
    ...all
      .filter(({ side, sum }) => side >= SMALLEST || sum === run)
      .map((square): Layer => ({ key: square.sum.id, opacity: round(square.opacity), shapes: shapes(square, cell, size), labels: [] })),
    placeLabels(all, size, run.usd),
  ]);
}

/** The fill and the edges of a square, cut to the field; the paper beneath it hides the texture of the larger ones. */
function shapes({ sum: { id, texture, tone }, side, highSide }: Square, cell: number, size: Size): Shape[] {
  const field = fieldSide(size);
  const { height } = size;
  const drawn = Math.max(side, SMALLEST);
  const box = { x: 0, y: Math.max(0, height - drawn), width: Math.min(drawn, field), height: Math.min(drawn, height) };
  const d = rectPath(box);
  const edges = edgePath(side, field, height) + (highSide > side ? edgePath(highSide, field, height) : '');
  if (texture === 'solid') {
    const own: Shape = { key: 'fill', look: `solid tone-${tone}`, d };
    // What lies inside another solid square is told apart by a rim of paper.
    if (id === 'r1' || id === 'day') return [own, { key: 'rim', look: 'gap', d: edges, width: 1.5 }];
    return id === 'fall' ? [own, ...grid(side, cell, height)] : [own];
  }
  const base: Shape = { key: 'base', look: 'solid tone-paper', d };
  const edge: Shape = { key: 'edge', look: `outline tone-${tone}`, d: edges };
  return texture === 'hatched'
    ? [base, { key: 'hatch', look: `hatched tone-${tone}`, d: hatchPath(box, 8), opacity: 0.7 }, edge]
    : [base, { key: 'wash', look: `wash tone-${tone}`, d }, { ...edge, ...(id !== 'value' && { dash: '5 3' }) }];
}

/** The edges of a square that lie inside the field. */
function edgePath(side: number, field: number, height: number): string {
  const top = height - side;
  const across = Math.min(side, field);
  return (top >= 0 ? `M0 ${round(top)}H${round(across)}` : '') + (side <= field ? `M${round(side)} ${round(Math.max(0, top))}V${height}` : '') + `M0 ${height}H${round(across)}M0 ${height}V${round(Math.max(0, top))}`;
}

/** Grids of runs: so many go into one cell, and the lines are so thick. */
const GRIDS = [{ runs: 100, width: 0.6 }, { runs: 10_000, width: 1.5 }] as const;

/** The grids on the square of the fall, from its lower left corner. One whose cells are too small to be told apart fades. */
function grid(side: number, cell: number, height: number): Shape[] {
  return GRIDS.flatMap(({ runs, width }) => {
    const step = cell * Math.sqrt(runs);
    const opacity = round(stage(step, 4, 7));
    if (opacity === 0) return [];
    let d = '';
    for (let at = step; at < side; at += step) d += `M${round(at)} ${round(height - side)}V${height}M0 ${round(height - at)}H${round(side)}`;
    return [{ key: `grid-${runs}`, look: 'gap', d, width, opacity }];
  });
}
