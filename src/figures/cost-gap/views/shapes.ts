import type { Shape } from '../../../marks/layer.ts';
import { rectPath, round, type LabelMark, type Rect } from '../../../marks/marks.ts';
import { textWidth } from '../../../marks/textWidth.ts';
import type { Size } from '../../figure.ts';
import { clipped } from '../frame.ts';

/** Lines that cut a square into cells of a given side, from its lower left corner: how often one run goes into it. */
export function cellsPath(square: Rect, cell: number, frame: Size): string {
  const box = clipped(square, frame);
  if (box.width <= 0 || box.height <= 0 || cell < 4) return '';
  const bottom = square.y + square.height;
  let path = '';
  for (let x = square.x + cell; x < box.x + box.width; x += cell) {
    if (x > box.x) path += `M${round(x)} ${round(box.y)}v${round(box.height)}`;
  }
  for (let y = bottom - cell; y > box.y; y -= cell) {
    if (y < box.y + box.height) path += `M${round(box.x)} ${round(y)}h${round(box.width)}`;
  }
  return path;
}

/** A small arrow out of the upper right corner: more than this. */
export function openCorner(square: Rect, frame: Size): string {
  const x = square.x + square.width;
  if (x > frame.width - 10 || square.y < 10) return '';
  return `M${round(x - 6)} ${round(square.y + 6)}l14 -14m-8 0h8v8`;
}

/** A plate of paper under labels that stand on a hatched area, so that no stroke runs through a word. */
export function plate(key: string, labels: readonly LabelMark[]): Shape {
  const d = labels.map(({ x, y, text, size = 13, weight = 400, anchor = 'start' }) => {
    const width = textWidth(text, size, weight) + 8;
    const left = anchor === 'start' ? x - 4 : anchor === 'end' ? x + 4 - width : x - width / 2;
    return rectPath({ x: left, y: y - size * 0.95, width, height: size * 1.34 });
  });
  return { key, look: 'solid tone-paper', d: d.join('') };
}
