import type { Size } from '../figure.ts';
import { clamp, lerp, round } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';

/** Columns of the heap: the fall at the close fills a nearly square one. */
export const HEAP_COLUMNS = 25;

/** Where the field and the heap stand: cells of one block each, all of the same size. */
export interface Ground {
  /** Side of a block in pixels. */
  readonly cell: number;
  /** Blocks in a column of the field. */
  readonly rows: number;
  /** Width and height of the whole field; its upper left corner is the drawing's. */
  readonly width: number;
  readonly height: number;
  /** Left edge and floor of the heap. */
  readonly heapLeft: number;
  readonly floor: number;
}

/** Chooses the number of rows that gives the field not quite half of the drawing, in fives: a grid to count by. */
export const ground = remember((value: number, { width, height }: Size): Ground => {
  // A drawing that is short needs more of its height for the words and the bars beneath the field.
  const share = height < 300 ? 0.38 : 0.46;
  const ideal = Math.sqrt((share * height * value) / width);
  const rows = clamp(Math.round(ideal / 5) * 5, 20, 60);
  const cell = width / Math.ceil(value / rows);
  return { cell, rows, width, height: rows * cell, heapLeft: width - HEAP_COLUMNS * cell, floor: height };
});

/** The field with `left` blocks: columns filled from the left, each from the top. The region is exact to part of a block. */
export function fieldPath(left: number, { cell, rows }: Ground): string {
  const full = Math.floor(left / rows);
  const foot = round((left - full * rows) * cell);
  const inner = round(full * cell);
  return `M0 0H${round((full + 1) * cell)}V${foot}H${inner}V${round(rows * cell)}H0z`;
}

/** The lines between the blocks of a grid, or between every so many of them, counted from its left edge and its floor. */
export function gapPath(x: number, y: number, width: number, height: number, cell: number, every = 1): string {
  let path = '';
  const step = cell * every;
  for (let i = 1; i * step < width - 0.01; i += 1) path += `M${round(x + i * step)} ${round(y)}v${round(height)}`;
  for (let i = 1; i * step < height - 0.01; i += 1) path += `M${round(x)} ${round(y + height - i * step)}h${round(width)}`;
  return path;
}

/**
 * Blocks on their way between field and heap, as one path. `gone` blocks have left the field; the last `flying` of them
 * have not landed. Where a block is depends on its place in the row only, so that scrolling back lifts it again.
 */
export function flightPath(gone: number, flying: number, value: number, { cell, rows, heapLeft, floor }: Ground): string {
  const landed = gone - flying;
  let path = '';
  for (let block = Math.floor(landed); block < gone && flying > 0.01; block += 1) {
    const part = Math.min(block + 1, gone) - Math.max(block, landed);
    const way = clamp((gone - block - 0.5) / flying);
    const slot = Math.max(0, Math.floor(value) - 1 - block);
    const column = Math.floor(slot / rows);
    const side = cell * Math.sqrt(Math.max(0, part));
    // First down through the gap that the others left, faster and faster, then over to the heap.
    const x = lerp(column * cell, heapLeft + (block % HEAP_COLUMNS) * cell, way ** 3);
    const y = lerp((slot - column * rows) * cell, floor - (Math.floor(block / HEAP_COLUMNS) + 1) * cell, way ** 1.5);
    path += `M${round(x)} ${round(y)}h${round(side)}v${round(side)}h${round(-side)}z`;
  }
  return path;
}
