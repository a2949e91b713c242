import { formatQuantity } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { clamp, round, stage, type LabelMark } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Sum } from './series.ts';
import { ground, naming, SMALLEST, type Square } from './squares.ts';

/** A sum in words: in millions or billions, as large as it is. */
export function money(usd: number, length: 'long' | 'short' = 'long'): string {
  return usd < 1e9
    ? formatQuantity(usd / 1e6, 'usd-million', { length: usd < 1e6 ? 'long' : length })
    : formatQuantity(usd / 1e9, 'usd-billion', { length });
}

/** The sum of a square, with its range or its “more than”. */
export function amount({ sum: { usd, high, more } }: Pick<Square, 'sum'>, length: 'long' | 'short' = 'long'): string {
  if (high !== undefined) return `${money(usd, length).replace(/(bn|\u00a0billion)$/, '')}–${money(high, length).slice(1)}`;
  return `${more ? (length === 'long' ? 'more than ' : '>') : ''}${money(usd, length)}`;
}

/** Figures that a count of runs keeps when its sum is an estimate, a plan or a remark. */
const ROUGH = 3;

/** How many runs a sum is: to one where it is on record, else about. */
export function runsIn({ usd, high, texture }: Sum, run: number): string {
  const count = (sum: number) => {
    const runs = Math.round(sum / run);
    return formatQuantity(texture === 'solid' ? runs : Number(runs.toPrecision(ROUGH)), 'count', { digits: 0 });
  };
  if (high !== undefined) return `${count(usd)}–${count(high)}`;
  return `${texture === 'solid' ? '' : 'about '}${count(usd)}`;
}

/** Height of the rail, which the column of labels leaves free. */
const RAIL = 32;

/** A label on its way to its place. */
interface Standing {
  readonly square: Square;
  /** 0 to 1: how far it is named, and so how far it takes up room. */
  readonly present: number;
  readonly lines: number;
  readonly slot: number;
  /** Baseline of its first line. */
  y: number;
}

/**
 * Names and sums in a column beside the squares, each level with the upper edge of its square where there is room, else pushed
 * away by its neighbours, and tied to its corner. A name comes as its square comes into sight, and goes when the square is
 * too small to matter; the run's stays to the end.
 */
export function placeLabels(squares: readonly Square[], scene: Scene, size: Size, run: number): Layer {
  const { field, floor, foot, kind } = ground(size);
  const wide = kind === 'wide';
  const text = wide ? 14 : 12;
  const line = text * 1.3;
  const left = field + (wide ? 26 : 14);
  const highest = RAIL + text;
  const lowest = (lines: number) => foot - (lines - 1) * line - 3;
  // The second line says how many runs a sum is. On a phone only the fall has one.
  const linesOf = ({ id, usd }: Sum) => (wide || id === 'fall' || (kind === 'tall' && usd >= run) ? 2 : 1);
  const column = squares.map((square): Standing => {
    const lines = linesOf(square.sum);
    const y = clamp(floor - square.side + text * 0.35, highest, lowest(lines));
    return { square, y, lines, slot: lines * line + (wide ? 8 : 3), present: naming(square.sum, scene, run) };
  });
  settle(column, highest, run);
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  for (const { square, present, lines, y } of column) {
    const { sum, side } = square;
    const isRun = sum.usd === run;
    // A label without room goes.
    const opacity = present * Math.min(1 - stage(y - lowest(lines), 0, 6), 1 - stage(highest - y, 0, 6));
    if (opacity < 0.02) continue;
    const corner = Math.min(side, field);
    const end = `L${round(left - 5)} ${round(y - text * 0.35)}`;
    // From a run that is hardly there the line goes beneath the others, so as not to cross them.
    const beneath = isRun ? 1 - stage(side, 6, 14) : 0;
    const direct = `M${round(corner)} ${round(floor - corner)}${end}`;
    const under = beneath ? `M1 ${round(floor + 1.5)}V${foot - 3}H${round(field + 2)}${end}` : '';
    shapes.push(
      // A rim of paper keeps the line to be seen on a full square.
      { key: `${sum.id}-rim`, look: 'gap', d: direct, width: 2.5, opacity: round(opacity * (1 - beneath) * 0.6) },
      { key: sum.id, look: 'leader', d: direct, opacity: round(opacity * (1 - beneath)) },
      { key: `${sum.id}-under`, look: 'leader', d: under, opacity: round(beneath) },
    );
    const enlarged = isRun && side < SMALLEST;
    const common = { x: round(left), tone: sum.tone, opacity: round(opacity) } as const;
    const short = enlarged && kind === 'phone' ? `${sum.short}, enlarged` : `${sum.short} ${amount(square, 'short')}`;
    labels.push({
      ...common,
      key: sum.id,
      text: wide ? sum.name : short,
      y: round(y),
      size: text,
      weight: isRun || sum.tone === 'lost' ? 600 : 400,
      number: wide || short.endsWith('enlarged') ? undefined : sum.number,
    });
    const second = lines === 2 ? secondLine(sum, run, enlarged, wide) : '';
    if (second)
      labels.push({
        ...common,
        key: `${sum.id}-sum`,
        text: second,
        y: round(y + line),
        size: wide ? 13 : 12,
        tone: 'soft',
        number: wide ? sum.number : undefined,
      });
  }
  return { key: 'labels', opacity: 1, shapes, labels };
}

/**
 * Moves labels apart: down from those above them, then up from the run's, which keeps its place. Each takes up room as far as
 * it is there, so that the others slide and do not jump.
 */
function settle(column: readonly Standing[], highest: number, run: number): void {
  const room = ({ slot, present }: Standing) => slot * stage(present, 0, 0.12);
  const at = column.findIndex(({ square }) => square.sum.usd === run);
  let free = highest;
  column.forEach((label, index) => {
    if (index !== at) label.y = Math.max(label.y, free);
    free = label.y + room(label);
  });
  let limit = column[at]?.y ?? free;
  for (const label of column.slice(0, Math.max(0, at)).reverse()) {
    label.y = Math.min(label.y, limit - room(label));
    limit = label.y;
  }
}

/** How many runs a sum is, after the sum itself where the first line does not have it; or that the run is drawn too large. */
function secondLine(sum: Sum, run: number, enlarged: boolean, wide: boolean): string {
  const notes: string[] = wide ? [amount({ sum })] : [];
  if (enlarged) notes.push(wide ? 'enlarged to be seen' : 'dot enlarged');
  // A range of runs after a range of sums is too long for the column: its lower end is enough.
  else if (sum.high !== undefined) notes.push(`from ${runsIn(sum, run).split('–')[0] ?? ''} runs`);
  else if (sum.usd > run) notes.push(`${runsIn(sum, run)} runs`);
  else if (sum.usd < run) notes.push(`${formatQuantity(sum.usd / run, 'percent')} of the run`);
  return notes.join(', ');
}
