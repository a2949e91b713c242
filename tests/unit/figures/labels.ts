import type { Size } from '../../../src/figures/figure.ts';
import type { Layer } from '../../../src/marks/layer.ts';
import type { LabelMark } from '../../../src/marks/marks.ts';
import { textWidth } from '../../../src/marks/textWidth.ts';

export { CHECKED_SIZES as SIZES } from '../../../src/figures/still.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxes(layers: readonly Layer[]): Box[] {
  return layers.flatMap(({ opacity, labels }) => labels.filter((label) => opacity * (label.opacity ?? 1) > 0.3).map(boxOf));
}

function boxOf({ text, x, y, size = 13, weight = 400, anchor = 'start' }: LabelMark): Box {
  // The estimate is rounded up; what a reader sees is a little narrower.
  const width = textWidth(text, size, weight) * 0.94;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** Labels that run over the edge of the drawing by more than a letter's rim. */
export function outside(layers: readonly Layer[], { width, height }: Size): string[] {
  return boxes(layers)
    .filter(({ left, right, top, bottom }) => left < -2 || right > width + 2 || top < -3 || bottom > height + 3)
    .map(({ text }) => text);
}

/** Pairs of labels that lie on each other. */
export function overlaps(layers: readonly Layer[]): string[] {
  const all = boxes(layers);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
