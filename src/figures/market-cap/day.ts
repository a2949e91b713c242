import type { Size } from '../figure.ts';
import { lerp, rectPath, round, stage, type LabelMark, dotPath } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import { ground } from './blocks.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { typeFor } from './type.ts';
import { bn, change, clock, dollars } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { lostAt, lowOf, priceAt, tradingMinutes } from './tape.ts';

/** Monday: the clock, the price, the count of blocks gone, and the five-minute bars up to the clock. */
export function dayLayer(series: Series, scene: Scene, size: Size): Layer {
  const { x, y, bars, thick, low, fixed } = strip(series, size);
  const { step } = series.bars;
  const begun = Math.min(bars.length - 1, Math.floor(scene.minute / step + 1e-9));
  const atLow = round(stage(scene.minute, lowOf(series).minute - 2, lowOf(series).minute + 2));
  return {
    key: 'day',
    opacity: round(stage(scene.day, 0.75, 1)),
    shapes: [
      ...fixed.shapes,
      { key: 'bars', look: 'solid tone-ink', d: bars[begun] ?? '' },
      { ...low.path, opacity: atLow },
      { key: 'now', look: 'solid tone-lost', d: dotPath(x(scene.minute), y(priceAt(series, scene.minute)), thick) },
    ],
    labels: [...readings(series, Math.floor(scene.minute / step + 1e-9), size), ...fixed.labels, { ...low.label, opacity: atLow }],
  };
}

/** Where the words and the bars stand. */
interface Plan {
  readonly right: number;
  readonly big: number;
  readonly first: number;
  readonly second: number;
}

const planFor = remember((series: Series, size: Size): Plan => {
  const { height, heapLeft } = ground(series.value, size);
  const type = typeFor(size.width, size.height);
  const big = type.compact ? type.key + 2 : type.key + 8;
  const first = height + big + (type.compact ? 4 : 18);
  return { right: heapLeft - (type.compact ? 14 : 32), big, first, second: first + type.line + (type.compact ? 0 : 2) };
});

/** Clock, price and loss: read off at the start of each bar, because between two bars there is no price on record. */
const readings = remember((series: Series, bar: number, size: Size): LabelMark[] => {
  const { right, big, first, second } = planFor(series, size);
  const type = typeFor(size.width, size.height);
  const minute = bar * series.bars.step;
  const price = priceAt(series, minute);
  // Only the close is a number of the registry; on the way to it the price changes with the scroll.
  const closed = minute >= tradingMinutes(series);
  const labels: LabelMark[] = [
    {
      key: 'clock',
      text: clock(minute, series.bars.opening, series.bars.step),
      x: 0,
      y: round(first),
      size: big,
      serif: true,
      weight: 600,
    },
    {
      key: 'price',
      text: `${closed ? 'close' : 'low'} ${dollars(price)}, ${change((price / series.fridayClose - 1) * 100, 1)}`,
      x: 0,
      y: round(second),
      size: type.label,
      tone: 'soft',
      number: closed ? 'nvidia.price.monday' : undefined,
    },
    {
      key: 'gone',
      text: bn(lostAt(series, minute)),
      x: round(right),
      y: round(first),
      size: big,
      serif: true,
      weight: 600,
      anchor: 'end',
      tone: 'lost',
      number: closed ? 'nvidia.loss.close' : undefined,
    },
    {
      key: 'gone-words',
      text: closed ? 'gone at the close' : 'gone since Friday',
      x: round(right),
      y: round(second),
      size: type.label,
      anchor: 'end',
      tone: 'soft',
    },
  ];
  if (!type.compact) labels.push({ key: 'place', text: 'New York', x: round(big * 2.75), y: round(first), size: type.label, tone: 'soft' });
  return labels;
});

interface Strip {
  readonly x: (minute: number) => number;
  readonly y: (price: number) => number;
  /** The bars up to each one, as one path each. */
  readonly bars: readonly string[];
  /** Radius of the dot at the clock. */
  readonly thick: number;
  /** The day's low, marked once it is reached. */
  readonly low: { readonly path: Shape; readonly label: LabelMark };
  readonly fixed: Pick<Layer, 'shapes' | 'labels'>;
}

/** The five-minute bars from Friday's close, a hairline at the top, down to the day's low. */
const strip = remember((series: Series, size: Size): Strip => {
  const { compact, label } = typeFor(size.width, size.height);
  const { right, second } = planFor(series, size);
  const { low, high, step, opening } = series.bars;
  const bottom = lowOf(series);
  const axis = size.height - label - 5;
  // The low is labelled beneath its bar: room for a line of text above the axis.
  const [top, deepest] = [second + (compact ? 10 : 22) + 2, axis - label - 8];
  const end = right - (compact ? 10 : 14);
  const x = (minute: number) => lerp(4, end, minute / tradingMinutes(series));
  const y = (price: number) => lerp(top, deepest, (series.fridayClose - price) / (series.fridayClose - bottom.price));
  const width = Math.min(4, (end / low.length) * 0.6);
  const bars: string[] = [];
  low.forEach((price, bar) => {
    const peak = y(high[bar] ?? price);
    bars.push((bars[bar - 1] ?? '') + rectPath({ x: x(bar * step) - width / 2, y: peak, width, height: y(price) - peak }));
  });
  const ticks = [600, 720, 840, 960];
  return {
    x,
    y,
    bars,
    thick: compact ? 3 : 4,
    low: {
      path: { key: 'low', look: 'leader', d: `M${round(x(bottom.minute))} ${round(deepest + 2)}v4` },
      label: {
        key: 'low',
        text: `low ${dollars(bottom.price)}: ${bn(bottom.lost)} gone`,
        x: round(x(bottom.minute) + (compact ? 24 : 40)),
        y: round(deepest + label + 6),
        size: label,
        anchor: 'end',
        tone: 'lost',
        number: 'nvidia.loss.low',
      },
    },
    fixed: {
      shapes: [
        { key: 'close', look: 'leader', d: `M0 ${round(top)}H${round(end)}` },
        {
          key: 'axis',
          look: 'axis-line',
          d: `M0 ${round(axis)}H${round(end)}${ticks.map((time) => `M${round(x(time - opening))} ${round(axis)}v4`).join('')}`,
        },
      ],
      labels: [
        {
          key: 'friday-close',
          text: `Friday’s close, ${dollars(series.fridayClose)}`,
          x: 0,
          y: round(top + label + 3),
          size: label,
          tone: 'soft',
          number: 'nvidia.price.friday',
        },
        ...ticks.map((time): LabelMark => ({
          key: `tick-${time}`,
          text: clock(time, 0, 1),
          x: round(x(time - opening)),
          y: round(size.height - 1),
          size: compact ? 11 : 12,
          anchor: 'middle',
          tone: 'soft',
        })),
      ],
    },
  };
});
