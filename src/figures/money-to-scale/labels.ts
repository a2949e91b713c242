import { formatQuantity } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { clamp, round, stage, type LabelMark } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import { fieldSide, type Square } from './squares.ts';

/** A sum in words: in millions or billions, as large as it is. */
export function money(usd: number, length: 'long' | 'short' = 'long'): string {
  return usd < 1e9 ? formatQuantity(usd / 1e6, 'usd-million', { length }) : formatQuantity(usd / 1e9, 'usd-billion', { length });
}

/** The sum of a square, with its range or its “more than”. */
export function amount({ sum: { usd, high, more } }: Pick<Square, 'sum'>, length: 'long' | 'short' = 'long'): string {
  if (high !== undefined) return `${money(usd, length).replace(/(bn|\u00a0billion)$/, '')}–${money(high, length).slice(1)}`;
  return `${more ? (length === 'long' ? 'more than ' : '>') : ''}${money(usd, length)}`;
}

/** One label on its way to its place. */
interface Standing {
  readonly square: Square;
  /** Where the label would stand if it were alone: level with the upper edge of its square. */
  readonly wanted: number;
  readonly opacity: number;
  readonly weight: number;
}

/**
 * Names and sums in a column beside the squares, each level with the upper edge of its square where there is room, else pushed
 * down by those above it, and tied to its corner. A name comes as its square comes into sight, and goes when the square is
 * too small to matter; the run's stays to the end.
 */
export function placeLabels(squares: readonly Square[], size: Size, run: number): Layer {
  const { width, height } = size;
  const field = fieldSide(size);
  const compact = width < 520;
  const text = compact ? 12 : 14;
  const rows = compact ? 1 : 2;
  const line = text * 1.3;
  const slot = rows * line + (compact ? 2 : 8);
  const left = field + (compact ? 14 : 26);
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  const lowest = height - (rows - 1) * line - 3;
  const small = squares.find(({ sum }) => sum.id === 'run')?.side ?? 0;
  const runAt = clamp(height - small + text * 0.35, text, lowest);
  let free = text;
  for (const { square, wanted, opacity: present, weight } of standings(squares, field, height, text, run)) {
    const isRun = square.sum.id === 'run';
    const pushed = Math.max(wanted, free);
    const y = isRun ? runAt : clamp(pushed, text, lowest);
    // A label takes up room as far as it is there, so that the others slide and do not jump.
    free = y + slot * weight;
    // The run keeps its place: a larger square’s label that comes too near to it goes, and so does one without room below.
    const opacity = present * (isRun ? 1 : square.side > small ? stage(runAt - y - slot, -8, 0) : 1 - stage(pushed - lowest, -6, 0));
    if (opacity < 0.02) continue;
    const corner = Math.min(square.side, field);
    const cornerY = clamp(height - square.side, 0.5, height - 1);
    shapes.push({ key: square.sum.id, look: 'leader', d: `M${round(corner)} ${round(cornerY)}L${round(left - 5)} ${round(y - text * 0.35)}`, opacity: round(opacity * 0.7) });
    const tone = square.sum.tone;
    const words = compact ? `${square.sum.short} ${amount(square, 'short')}` : square.sum.name;
    const tiny = isRun && square.side < 1 ? (compact ? ' (a dot)' : ', less than a pixel') : '';
    labels.push({ key: square.sum.id, text: `${words}${tiny}`, x: round(left), y: round(y), size: text, weight: isRun || tone === 'lost' ? 600 : 400, tone, opacity: round(opacity) });
    if (!compact) labels.push({ key: `${square.sum.id}-sum`, text: under(square, run), x: round(left), y: round(y + line), size: text - 1, tone: 'soft', opacity: round(opacity) });
  }
  return { key: 'labels', opacity: 1, shapes, labels };
}

/** The sum, and how many runs go into it. */
function under(square: Square, run: number): string {
  const { usd, id } = square.sum;
  const runs = usd / run;
  if (id === 'run' || runs < 2) return amount(square);
  return `${amount(square)} = ${formatQuantity(runs, 'count', { digits: 0 }).replace(/\.0$/, '')} runs`;
}

/** The labels that matter at this moment, from the top of the column down; the run's is the last. */
function standings(squares: readonly Square[], field: number, height: number, text: number, run: number): Standing[] {
  return squares.map((square): Standing => {
    const share = square.side / field;
    const isRun = square.sum.id === 'run';
    const near = isRun ? 1 : square.sum.usd < run ? stage(share, 0.05, 0.08) : stage(share, 0.1, 0.16);
    const opacity = near * square.opacity;
    return { square, wanted: Math.max(text, height - square.side + text * 0.35), opacity, weight: stage(opacity, 0, 0.4) };
  });
}
