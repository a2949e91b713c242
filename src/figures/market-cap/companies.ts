import type { Size } from '../figure.ts';
import { rectPath, round, stage, type LabelMark, type Rect, dotPath } from '../../marks/marks.ts';
import type { Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor } from './type.ts';
import { change, percent } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { DayMove, Series } from './series.ts';

/** The four that the article names. */
export const NAMED: readonly string[] = ['tsla', 'googl', 'amzn', 'msft'];

/** Left out first, in this order, where a drawing has no room for all. */
const LEAST: readonly string[] = ['asml', 'arm', 'amd', 'smci', 'mu', 'ceg', 'gev'];

const GROUPS: Readonly<Record<string, string>> = { power: 'power', chips: 'chips', platforms: 'platform' };

/** The companies that a drawing of this size has room for, from the largest fall to the largest rise. */
function companiesFor(series: Series, size: Size): readonly DayMove[] {
  const { label } = typeFor(size.width, size.height);
  const surplus = Math.max(0, series.day.length - Math.floor(size.height / (label + 5.4)));
  const dropped = LEAST.slice(0, surplus);
  return series.day.filter(({ id }) => !dropped.includes(id));
}

interface Plan {
  readonly rows: readonly DayMove[];
  readonly pitch: number;
  readonly zero: number;
  /** x of a change in percent. */
  readonly x: (percent: number) => number;
  readonly bar: (row: number, percent: number) => Rect;
  /** Left edges of the columns of names and groups. */
  readonly names: number;
  readonly groups: number;
}

function plan(series: Series, size: Size): Plan {
  const { compact } = typeFor(size.width, size.height);
  const rows = companiesFor(series, size);
  const pitch = size.height / rows.length;
  const worst = rows[0]?.close ?? -1;
  const best = rows.at(-1)?.close ?? 1;
  // From left to right: the figure of the worst, the bars, the figure of the best, names, groups.
  const [figure, names, groups] = compact ? [58, 80, 46] : [72, 118, 62];
  const scale = (size.width - 2 * figure - names - groups) / (best - worst);
  const zero = figure - worst * scale;
  const thick = Math.min(22, pitch * (compact ? 0.6 : 0.58));
  return {
    rows,
    pitch,
    zero,
    x: (percent) => zero + percent * scale,
    bar: (row, percent) => ({
      x: zero + Math.min(0, percent) * scale,
      y: (row + 0.5) * pitch - thick / 2,
      width: Math.abs(percent) * scale,
      height: thick,
    }),
    names: size.width - names - groups,
    groups: size.width - groups,
  };
}

/** Nvidia's bar. */
export function barStation(series: Series, size: Size): Station {
  const { rows, bar } = plan(series, size);
  const row = rows.findIndex(({ id }) => id === 'nvda');
  return { rect: bar(row, rows[row]?.close ?? 0), stacked: 0, grid: 0 };
}

/** The companies of the day, by how far they fell. */
export function companiesLayer(series: Series, scene: Scene, size: Size): Layer {
  const { rows, pitch, zero, x, bar, names, groups } = plan(series, size);
  const type = typeFor(size.width, size.height);
  const shown = scene.bar;
  const bars = { named: '', other: '' };
  const radius = type.compact ? 4 : 5.5;
  let turn = { open: '', way: '', close: '' };
  const labels: LabelMark[] = [];
  rows.forEach(({ id, name, group, open, close }, row) => {
    // Bars grow one after the other, from the largest fall down.
    const grown = stage(shown, 0.55 + (0.35 * row) / rows.length, 0.65 + (0.35 * row) / rows.length);
    const named = NAMED.includes(id);
    const middle = (row + 0.5) * pitch;
    const rect = bar(row, close * grown);
    // The one that opened low and closed above Friday: from a hollow mark at its opening to a solid one at its close.
    const turned = named && close > 0;
    if (turned) {
      const [start, end] = [x(open * grown), x(close * grown)];
      if (grown > 0)
        turn = {
          open: dotPath(start, middle, radius),
          way: `M${round(start)} ${round(middle)}H${round(end)}`,
          close: dotPath(end, middle, radius),
        };
    } else if (id !== 'nvda') bars[named ? 'named' : 'other'] += rectPath(rect);
    const y = round(middle + type.label * 0.36);
    const fell = close < 0;
    const verdict = named && fell ? `fell ${percent(-close)}` : change(close);
    const beyond = fell ? x(close * grown) - 6 : x(close * grown) + 6 + (turned ? radius : 0);
    labels.push(
      {
        key: `v-${id}`,
        text: verdict,
        x: round(beyond),
        y,
        size: type.label,
        anchor: fell ? 'end' : 'start',
        weight: named ? 600 : 400,
        tone: id === 'nvda' ? 'lost' : 'ink',
        opacity: round(grown),
        number: `move.${id}.close`,
      },
      {
        key: `c-${id}`,
        text: name,
        x: names,
        y,
        size: type.label,
        weight: named || id === 'nvda' ? 600 : 400,
        tone: id === 'nvda' ? 'lost' : 'ink',
      },
      { key: `g-${id}`, text: GROUPS[group] ?? group, x: groups, y, size: type.compact ? 11 : 12, tone: 'soft' },
    );
    if (turned)
      labels.push({
        key: `o-${id}`,
        text: type.compact ? 'did not fall' : `did not fall; opened at ${change(open)}`,
        x: round(x(open * grown) - 6 - radius),
        y,
        size: type.label,
        anchor: 'end',
        weight: 600,
        opacity: round(grown),
      });
  });
  const rules = rows
    .slice(1)
    .map((_, row) => `M0 ${round((row + 1) * pitch)}H${size.width}`)
    .join('');
  return {
    key: 'companies',
    opacity: round(stage(shown, 0.55, 0.7)),
    shapes: [
      { key: 'rules', look: 'grid-line', d: rules },
      { key: 'other', look: 'solid tone-neutral', d: bars.other },
      { key: 'named', look: 'solid tone-ink', d: bars.named },
      { key: 'zero', look: 'leader', d: `M${round(zero)} 0V${size.height}` },
      { key: 'way', look: 'line tone-ink', d: turn.way },
      { key: 'opened', look: 'hollow tone-ink', d: turn.open },
      { key: 'closed', look: 'solid tone-ink', d: turn.close },
    ],
    labels,
  };
}
