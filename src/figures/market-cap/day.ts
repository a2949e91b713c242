import type { Size } from '../figure.ts';
import { lerp, rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { ground } from './blocks.ts';
import { dotPath, typeFor, type Layer } from './layers.ts';
import { bn, change, clock, dollars } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { fall, lowOf, priceAt, tradingMinutes } from './tape.ts';

/** Monday: the clock, the price, the count of blocks gone, and the five-minute bars up to the clock. */
export function dayLayer(series: Series, scene: Scene, size: Size): Layer {
  const plan = ground(series.value, size);
  const type = typeFor(size.width, size.height);
  const right = plan.heapLeft - (type.compact ? 14 : 32);
  const big = type.compact ? type.key + 2 : type.key + 8;
  const first = plan.height + big + (type.compact ? 4 : 18);
  const second = first + type.line + (type.compact ? 0 : 2);
  const price = priceAt(series, scene.minute);
  const { gone } = fall(series, scene);
  const done = scene.minute >= tradingMinutes(series) - 0.01;
  const opacity = round(stage(scene.day, 0.75, 1));
  const labels: LabelMark[] = [
    { key: 'clock', text: clock(scene.minute, series.bars.opening, series.bars.step), x: 0, y: round(first), size: big, serif: true, weight: 600 },
    { key: 'price', text: `${dollars(price)}, ${change((price / series.fridayClose - 1) * 100, 1)}`, x: 0, y: round(second), size: type.label, tone: 'soft' },
    { key: 'gone', text: bn(gone), x: round(right), y: round(first), size: big, serif: true, weight: 600, anchor: 'end', tone: 'lost' },
    { key: 'gone-words', text: done ? 'gone at the close' : 'gone since Friday', x: round(right), y: round(second), size: type.label, anchor: 'end', tone: 'soft' },
  ];
  if (!type.compact) labels.push({ key: 'place', text: 'New York', x: round(big * 2.75), y: round(first), size: type.label, tone: 'soft' });
  return { key: 'day', opacity, ...strip(series, scene, size, { left: 0, right, top: second + (type.compact ? 10 : 22), bottom: size.height }, labels) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The five-minute bars from Friday's close, a hairline at the top, down to the day's low. */
function strip(series: Series, scene: Scene, size: Size, box: Box, labels: LabelMark[]): Pick<Layer, 'paths' | 'labels'> {
  const { compact, label } = typeFor(size.width, size.height);
  const { low, high, step, opening } = series.bars;
  const bell = tradingMinutes(series);
  const bottom = lowOf(series);
  const axis = box.bottom - label - 5;
  // The low is labelled beneath its bar: room for a line of text above the axis.
  const [top, deepest] = [box.top + 2, axis - label - 8];
  const end = box.right - (compact ? 10 : 14);
  const x = (minute: number) => lerp(box.left + 4, end, minute / bell);
  const y = (price: number) => lerp(top, deepest, (series.fridayClose - price) / (series.fridayClose - bottom.price));
  const price = priceAt(series, scene.minute);

  const thick = Math.min(4, ((end - box.left) / low.length) * 0.6);
  let bars = '';
  for (let bar = 0; bar < low.length && bar * step <= scene.minute + 1e-9; bar += 1) {
    bars += rectPath({ x: x(bar * step) - thick / 2, y: y(high[bar] ?? 0), width: thick, height: y(low[bar] ?? 0) - y(high[bar] ?? 0) });
  }
  const ticks = [600, 720, 840, 960];
  const atLow = round(stage(scene.minute, bottom.minute - 2, bottom.minute + 2));
  return {
    paths: [
      { key: 'close', look: 'leader', d: `M${box.left} ${round(top)}H${round(end)}` },
      { key: 'axis', look: 'axis-line', d: `M${box.left} ${round(axis)}H${round(end)}${ticks.map((time) => `M${round(x(time - opening))} ${round(axis)}v4`).join('')}` },
      { key: 'bars', look: 'solid tone-ink', d: bars },
      { key: 'low', look: 'leader', opacity: atLow, d: `M${round(x(bottom.minute))} ${round(deepest + 2)}v4` },
      { key: 'now', look: 'solid tone-lost', d: dotPath(x(scene.minute), y(price), compact ? 3 : 4) },
    ],
    labels: [
      ...labels,
      { key: 'friday-close', text: `Friday’s close, ${dollars(series.fridayClose)}`, x: box.left, y: round(top + label + 3), size: label, tone: 'soft' },
      { key: 'low', text: `low ${dollars(bottom.price)}: ${bn(bottom.lost)} gone`, x: round(x(bottom.minute) + (compact ? 24 : 40)), y: round(deepest + label + 6), size: label, anchor: 'end', tone: 'lost', opacity: atLow },
      ...ticks.map((time): LabelMark => ({ key: `tick-${time}`, text: clock(time, 0, 1), x: round(x(time - opening)), y: round(box.bottom - 1), size: compact ? 11 : 12, anchor: 'middle', tone: 'soft' })),
    ],
  };
}
