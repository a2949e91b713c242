import { round, stage, type Rect } from '../../marks/marks.ts';
import { gapPath, HEAP_COLUMNS } from './blocks.ts';
import type { Shape } from '../../marks/layer.ts';
import type { Stations } from './scenes.ts';

/** Where the fallen blocks are in one step: a rectangle, and whether its area is money. */
export interface Station {
  readonly rect: Rect;
  /** 1: stacked row by row with an open top row. 0: a plain rectangle. */
  readonly stacked: number;
  /** 1: area is to the scale of blocks, and their grid is drawn. */
  readonly grid: number;
}

/** A grid finer than this, in pixels, is only grey. */
export const FINEST = 2.7;

/**
 * The rectangle between stations. Width and height are interpolated geometrically: then the area, and with it the size of
 * a block, never leaves the way between the two.
 */
export function between(weights: Stations, stations: Readonly<Record<keyof Stations, () => Station>>): Station {
  let [x, y, width, height, stacked, grid] = [0, 0, 0, 0, 0, 0];
  for (const key of Object.keys(stations) as (keyof Stations)[]) {
    // Words go before the blocks move, and come when they have arrived.
    const weight = stage(weights[key], 0.2, 0.8);
    if (weight === 0) continue;
    const { rect, ...other } = stations[key]();
    x += weight * (rect.x + rect.width / 2);
    y += weight * (rect.y + rect.height / 2);
    width += weight * Math.log(rect.width);
    height += weight * Math.log(rect.height);
    stacked += weight * other.stacked;
    grid += weight * other.grid;
  }
  const [w, h] = [Math.exp(width), Math.exp(height)];
  return { rect: { x: x - w / 2, y: y - h / 2, width: w, height: h }, stacked, grid };
}

/** The fallen blocks: their region in the loud tone, and the lines between them. `value` blocks fill the region exactly. */
export function fallenPaths({ rect, stacked, grid }: Station, value: number): Shape[] {
  if (value < 0.01) return [];
  const { x, width, height } = rect;
  const floor = rect.y + height;
  const cell = Math.sqrt((width * height) / value);
  const paths: Shape[] = [{ key: 'fallen', look: 'solid tone-lost', d: stackPath(rect, value, stacked) }];
  if (grid > 0.02 && cell >= FINEST) {
    // Up to the highest block: the open top row is higher than the mean.
    const top = height + (Math.ceil(value / HEAP_COLUMNS) - value / HEAP_COLUMNS) * stacked * cell;
    const d = gapPath(x, floor - top, width, top, cell);
    paths.push({ key: 'fallen-gaps', look: 'gap', width: gapWidth(cell), opacity: round(grid), d });
  }
  return paths;
}

/** The region of a stack that fills `rect` on average: whole rows and an open top row, levelled out as `stacked` goes to 0. */
export function stackPath({ x, y, width, height }: Rect, value: number, stacked: number): string {
  const mean = value / HEAP_COLUMNS;
  const full = Math.floor(mean);
  const row = height / mean;
  const floor = y + height;
  const left = round(floor - row * (mean + (full + 1 - mean) * stacked));
  const right = round(floor - row * (mean + (full - mean) * stacked));
  const split = round(x + width * (mean - full));
  return `M${round(x)} ${round(floor)}V${left}H${split}V${right}H${round(x + width)}V${round(floor)}z`;
}

/** Width of the lines between blocks: a hairline, thinner on small blocks. */
export function gapWidth(cell: number): number {
  return round(Math.min(1, cell * 0.13));
}
