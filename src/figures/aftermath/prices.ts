import { formatDate } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { clamp, lerp, rectPath, round, stage, type LabelMark, label } from '../../marks/marks.ts';
import { dayOf, type Frame, type Timeline } from './frame.ts';
import { priceLabels } from './priceLabels.ts';
import { priceSpans } from './priceSpans.ts';
import type { Price, Series } from './series.ts';

/** Ends of the logarithmic axis in dollars, and its ticks; ticks of the linear one, which ends a little above the last. */
const LOW = 0.2;
const HIGH = 100;
const LOG_TICKS = [0.3, 1, 3, 10, 30, 100];
const LINEAR_TICKS = [0, 20, 40, 60];
const LINEAR_HIGH = 66;

/** Steps of one model’s price, drawn as strongly as the prices; and what only leads to the next model of the side, drawn thin. */
const CHANGES = [
  ['o1-mini-before', 'o1-mini-after'],
  ['o3-launch', 'o3-cut'],
  ['v4-pro-launch', 'v4-pro-cut'],
  ['v4-pro-cut', 'v4-pro-peak'],
] as const;
const SUCCESSIONS = [
  ['o1', 'o3-launch'],
  ['v31', 'v32'],
  ['v32', 'v4-pro-launch'],
] as const;

/** Price in dollars to y: on the linear axis of the small picture, on the logarithmic one of the large, or between. */
function priceScale({ top, foot, grown }: Timeline): (usd: number) => number {
  const height = foot - top;
  return (usd) => foot - height * lerp(usd / LINEAR_HIGH, Math.log(Math.max(usd, LOW) / LOW) / Math.log(HIGH / LOW), grown);
}

interface Paths {
  solid: string;
  dashed: string;
  thin: string;
}

/** List prices of output through time, as far as time has come. */
export function prices(series: Series, now: number, line: Timeline, at: Frame): Layer[] {
  const { x, left, right, grown } = line;
  const y = priceScale(line);
  const find = (id: string): Price | undefined => series.prices.find((price) => price.id === id);
  const paths: Record<Price['maker'], Paths> = {
    OpenAI: { solid: '', dashed: '', thin: '' },
    DeepSeek: { solid: '', dashed: '', thin: '' },
  };
  const run = (from: number, to: number, usd: number) => {
    const [start, stop] = [clamp(from, 0, now), clamp(to, 0, now)];
    return stop > start ? `M${round(x(start))} ${round(y(usd))}H${round(x(stop))}` : '';
  };
  for (const { maker, usd, from, to, end, known } of priceSpans(series)) {
    const own = paths[maker];
    if (end === undefined) own[known ? 'solid' : 'dashed'] += run(from, to, usd);
    else if (now > from) {
      const way = stage(now, from, to);
      own.dashed += `M${round(x(from))} ${round(y(usd))}L${round(x(lerp(from, to, way)))} ${round(lerp(y(usd), y(end), way))}`;
    }
  }
  const step = (pairs: readonly (readonly [string, string])[], part: 'solid' | 'thin') => {
    for (const [before, after] of pairs) {
      const [a, b] = [find(before), find(after)];
      const day = b?.from ?? a?.to;
      if (a && b && day !== undefined && now >= day) paths[a.maker][part] += `M${round(x(day))} ${round(y(a.usd))}V${round(y(b.usd))}`;
    }
  };
  step(CHANGES, 'solid');
  step(SUCCESSIONS, 'thin');

  const labels = priceLabels(series, now, line, y, at);
  const [peak, base] = [find('v4-pro-peak'), find('v4-pro-offpeak')];
  const since = peak?.from ?? series.end;
  const band =
    peak && base && now > since
      ? rectPath({ x: x(since), y: y(peak.usd), width: x(now) - x(since), height: y(base.usd) - y(peak.usd) })
      : '';
  const shapesOf = (maker: Price['maker'], tone: string, width: number): Shape[] => [
    { key: 'thin', look: `line tone-${tone}`, d: paths[maker].thin, width: 0.75 },
    { key: 'dashed', look: `line tone-${tone}`, d: paths[maker].dashed, dash: '2 4' },
    { key: 'solid', look: `line tone-${tone}`, d: paths[maker].solid, width },
  ];
  const shock = round(x(series.shock));
  return [
    axis(line, y, left, right, at),
    {
      key: 'shock-day',
      opacity: 1,
      shapes: [{ key: 'day', look: 'line tone-lost', d: `M${shock} ${round(line.top - at.text * 0.75)}V${round(line.foot)}`, width: 1 }],
      labels: [
        label('fall', shock + 4, line.top, at.compact ? 'the fall' : `the fall, ${formatDate(dayOf(series, series.shock), 'day')}`, at, {
          tone: 'lost',
          weight: 600,
          halo: true,
        }),
      ],
    },
    // DeepSeek’s prices join once the axis can tell them apart.
    {
      key: 'deepseek',
      opacity: round(stage(grown, 0.7, 1)),
      shapes: [{ key: 'band', look: 'wash tone-deepseek', d: band }, ...shapesOf('DeepSeek', 'deepseek', 2.5)],
      labels: labels.DeepSeek,
    },
    { key: 'openai', opacity: 1, shapes: shapesOf('OpenAI', 'us-labs', 2), labels: labels.OpenAI },
  ];
}

/** Lines of the axis in force; on the way from one axis to the other both are faint. */
function axis({ grown }: Timeline, y: (usd: number) => number, left: number, right: number, at: Frame): Layer {
  const set = (ticks: readonly number[], name: string, opacity: number): { shape: Shape; labels: LabelMark[] } => ({
    shape: { key: name, look: 'grid-line', d: ticks.map((usd) => `M${left} ${round(y(usd))}H${round(right)}`).join(''), opacity },
    labels: ticks.map((usd) =>
      label(`${name}${usd}`, left - 6, y(usd) + at.text * 0.36, `$${usd}`, at, { anchor: 'end', tone: 'soft', size: at.text - 1, opacity }),
    ),
  });
  // The floor of a linear axis is at no place of a logarithmic one: its ticks are gone before the scale changes.
  const sets = [
    ...(grown < 0.3 ? [set(LINEAR_TICKS, 'linear', round(1 - stage(grown, 0, 0.3)))] : []),
    ...(grown > 0.6 ? [set(LOG_TICKS, 'log', round(stage(grown, 0.6, 1)))] : []),
  ];
  return { key: 'price-axis', opacity: 1, shapes: sets.map(({ shape }) => shape), labels: sets.flatMap(({ labels }) => labels) };
}
