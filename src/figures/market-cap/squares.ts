import type { Size } from '../figure.ts';
import { hatchPath } from '../../marks/hatch.ts';
import { rectPath, round, stage, type LabelMark, type Rect, type Tone } from '../../marks/marks.ts';
import { textWidth, wrap } from '../../marks/textWidth.ts';
import { gapPath } from './blocks.ts';
import { gapWidth, type Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor, type Type } from './type.ts';
import { bn } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

interface Plan {
  readonly type: Type;
  readonly cell: number;
  /** Words stand beside a square where height is short, else beneath it. */
  readonly beside: boolean;
  /** Room for words: their longest line. */
  readonly room: number;
  readonly square: (index: number, value: number) => Rect;
}

/** Two by two squares, areas to the scale of blocks: the fall, the plan, two countries' years. */
function plan(series: Series, { width, height }: Size): Plan {
  const type = typeFor(width, height);
  const beside = type.compact && width > height;
  const largest = Math.max(series.lost, series.stargate.whole, ...series.countries.map(({ value }) => value));
  const words = beside ? 6 : type.compact ? 46 : 62;
  const side = Math.min(width / 2 - (beside ? 78 : 16), height / 2 - words);
  const cell = side / Math.sqrt(largest);
  const second = width / 2 + (beside ? 2 : 8);
  return {
    type,
    cell,
    beside,
    room: beside ? width / 2 - side - 12 : width / 2 - 12,
    square: (index, value) => {
      const own = Math.sqrt(value) * cell;
      const bottom =
        index < 2 ? (beside ? height / 2 - 4 : height / 2 - words + 2) : height - (beside ? 1 : words - (type.compact ? 8 : 14));
      return { x: index % 2 === 0 ? 0 : second, y: bottom - own, width: own, height: own };
    },
  };
}

/** The fallen blocks as a square. */
export function squareStation(series: Series, size: Size): Station {
  return { rect: plan(series, size).square(0, series.lost), stacked: 0, grid: 1 };
}

/** The things that the fall is set beside. */
export function squaresLayer(series: Series, scene: Scene, size: Size): Layer {
  const { type, cell, beside, room, square } = plan(series, size);
  const { whole, first } = series.stargate;
  const stargate = square(1, whole);
  const share = stargate.height * (first / whole);
  const band = { ...stargate, y: stargate.y + stargate.height - share, height: share };
  const countries = series.countries.map(({ value }, index) => square(index + 2, value));
  const gaps = countries.map(({ x, y, width, height }) => gapPath(x, y, width, height, cell)).join('');
  const items: readonly (readonly [rect: Rect, value: number, quantity: string, text: string, tone: Tone])[] = [
    [square(0, series.lost), series.lost, 'nvidia.loss.close', 'Nvidia’s loss in one day', 'lost'],
    [stargate, whole, 'stargate.headline', 'Stargate: a plan for four years', 'us-labs'],
    ...series.countries.map(
      ({ name, value, year }, index) =>
        [countries[index] ?? stargate, value, `gdp.${name.toLowerCase()}`, `${name}’s output, all of ${year}`, 'ink'] as const,
    ),
  ];
  const tag = `first ${bn(first, 0)}`;
  const tagSize = type.compact ? 11 : type.label;
  const tagWidth = textWidth(tag, tagSize, 600) + 8;
  const [tagX, tagY] = [band.x + band.width / 2, band.y + band.height / 2];
  return {
    key: 'squares',
    opacity: round(stage(scene.square, 0.65, 1)),
    shapes: [
      { key: 'plan', look: 'hatched tone-us-labs', d: hatchPath({ ...stargate, height: stargate.height - share }, type.compact ? 5 : 8) },
      { key: 'first', look: 'hatched tone-us-labs', d: hatchPath(band, type.compact ? 2.5 : 4) },
      {
        key: 'tag',
        look: 'wash tone-us-labs',
        d: rectPath({ x: tagX - tagWidth / 2, y: tagY - tagSize * 0.75, width: tagWidth, height: tagSize * 1.5 }),
      },
      {
        key: 'plan-outline',
        look: 'outline tone-us-labs',
        d: `${rectPath(stargate)}M${round(band.x)} ${round(band.y)}h${round(band.width)}`,
      },
      { key: 'countries', look: 'solid tone-neutral', d: countries.map(rectPath).join('') },
      { key: 'countries-gaps', look: 'gap', width: gapWidth(cell), d: gaps },
    ],
    labels: [
      ...items.flatMap(([rect, value, quantity, text, tone], index) =>
        words(
          rect,
          bn(value, Number.isInteger(value) ? 0 : 1),
          quantity,
          wrap(text, room, beside ? 11 : type.label),
          tone,
          index,
          beside,
          type,
        ),
      ),
      {
        key: 'tag',
        text: tag,
        x: round(tagX),
        y: round(tagY + tagSize * 0.36),
        size: tagSize,
        weight: 600,
        anchor: 'middle',
        tone: 'us-labs',
        number: 'stargate.first',
      },
    ],
  };
}

/** The number of a square and what it is: beside it, down to its foot, or beneath it. */
function words(
  rect: Rect,
  value: string,
  number: string,
  lines: readonly string[],
  tone: Tone,
  index: number,
  beside: boolean,
  type: Type,
): LabelMark[] {
  const size = type.compact ? (beside ? 15 : 18) : 24;
  const foot = rect.y + rect.height;
  const x = round(beside ? rect.x + rect.width + 7 : rect.x);
  const y = beside ? foot - 2 - lines.length * 13 : foot + size + (type.compact ? 1 : 4);
  return [
    { key: `n${index}`, text: value, x, y: round(y - (beside ? 2 : 0)), size, serif: true, weight: 600, tone, number },
    ...lines.map((text, line): LabelMark => ({
      key: `w${index}-${line}`,
      text,
      x,
      y: round(y + (line + 1) * (beside ? 13 : type.line)),
      size: beside ? 11 : type.label,
      tone: 'soft',
    })),
  ];
}
