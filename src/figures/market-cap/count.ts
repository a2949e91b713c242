import type { Size } from '../figure.ts';
import { rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import { HEAP_COLUMNS } from './blocks.ts';
import { gapWidth, stackPath, type Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor, type Type } from './type.ts';
import { bn, cents, dollars } from './numbers.ts';
import { ranking } from './ranking.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

interface Plan {
  readonly type: Type;
  readonly cell: number;
  /** Top of the heap's open row, and its floor; its left edge is the drawing's. */
  readonly top: number;
  readonly floor: number;
  /** Where the two figures stand: left edge and first baseline, distance between them. */
  readonly words: { readonly x: number; readonly y: number; readonly step: number };
  /** Where the ranking stands. */
  readonly ranks: Rect;
}

/** Heap and figures left, ranking right; in a tall, narrow drawing the heap has the figures beside it and the ranking beneath. */
function plan(series: Series, { width, height }: Size): Plan {
  const type = typeFor(width, height);
  const rows = Math.ceil(series.lost / HEAP_COLUMNS);
  const number = type.compact ? 20 : type.key;
  const step = number + type.line * 1.5;
  const tag = type.line + 8;
  if (type.compact && height > width) {
    const cell = Math.min((width * 0.5) / HEAP_COLUMNS, (height * 0.45) / rows);
    const floor = tag + rows * cell;
    const ranks = { x: 0, y: floor + 26, width, height: height - floor - 26 };
    return { type, cell, top: tag, floor, words: { x: HEAP_COLUMNS * cell + 16, y: tag + 30, step: step * 1.3 }, ranks };
  }
  const above = number + type.line + step + tag + 4;
  const cell = Math.min((width * (type.compact ? 0.39 : 0.48)) / HEAP_COLUMNS, (height - above) / rows);
  const spare = Math.max(0, height - above - rows * cell) / 2;
  const left = Math.max(HEAP_COLUMNS * cell, type.compact ? 132 : 0) + (type.compact ? (width < 340 ? 10 : 18) : 50);
  return {
    type,
    cell,
    top: height - spare - rows * cell,
    floor: height - spare,
    words: { x: 0, y: spare + number, step },
    ranks: { x: left, y: spare, width: width - left, height: height - 2 * spare },
  };
}

/** The heap, enlarged. */
export function countStation(series: Series, size: Size): Station {
  const { cell, floor } = plan(series, size);
  const height = (series.lost / HEAP_COLUMNS) * cell;
  return { rect: { x: 0, y: floor - height, width: HEAP_COLUMNS * cell, height }, stacked: 1, grid: 1 };
}

/** The two figures for one fall on the heap, and the three most valuable companies before and after. */
export function countLayer(series: Series, scene: Scene, size: Size): Layer {
  const { type, cell, top, floor, words, ranks } = plan(series, size);
  const { lost } = series.early;
  const height = (lost / HEAP_COLUMNS) * cell;
  // Both figures end in the same, open row: the early one at its own block, the late one some blocks further on.
  const [early = 0, late = 0] = [lost, series.lost].map((value) => (value % HEAP_COLUMNS) * cell);
  const extra = { x: early, y: top, width: late - early, height: cell };
  const middle = (early + late) / 2;
  let lines = '';
  for (let x = early + cell - (early % cell); x < late; x += cell) lines += `M${round(x)} ${round(top)}v${round(cell)}`;
  const shares = cents(series.early.close - series.mondayClose);
  const apart = `${bn(series.lost - lost)} apart${type.compact ? '' : `: ${shares} a share`}`;
  const figure = (
    key: string,
    value: number,
    number: string,
    text: string,
    price: string,
    row: number,
    tone: 'ink' | 'lost',
  ): LabelMark[] => [
    {
      key,
      text: bn(value, 0),
      x: round(words.x),
      y: round(words.y + row * words.step),
      size: type.compact ? 20 : type.key,
      serif: true,
      weight: 600,
      tone,
      number,
    },
    {
      key: `${key}-words`,
      text,
      x: round(words.x),
      y: round(words.y + row * words.step + type.line),
      size: type.label,
      tone: 'soft',
      number: price,
    },
  ];
  const rank = ranking(series, ranks, type);
  return {
    key: 'count',
    opacity: round(stage(scene.count, 0.75, 1)),
    shapes: [
      { key: 'early', look: 'outline tone-ink', d: stackPath({ x: 0, y: floor - height, width: HEAP_COLUMNS * cell, height }, lost, 1) },
      { key: 'extra', look: 'solid tone-ink', d: rectPath(extra) },
      { key: 'extra-gaps', look: 'gap', width: gapWidth(cell), d: lines },
      { key: 'extra-leader', look: 'leader', d: `M${round(middle)} ${round(top - 2)}v-6` },
      ...rank.shapes,
    ],
    labels: [
      ...figure(
        'late',
        series.lost,
        'nvidia.loss.close',
        `closing auction, ${dollars(series.mondayClose)}`,
        'nvidia.price.monday',
        0,
        'lost',
      ),
      ...figure(
        'early',
        lost,
        'nvidia.loss.early-close',
        `first reports, at ${dollars(series.early.close)}`,
        'nvidia.price.early-close',
        1,
        'ink',
      ),
      { key: 'apart', text: apart, x: round(middle), y: round(top - 12), size: type.label, weight: 600, anchor: 'middle' },
      ...rank.labels,
    ],
  };
}
