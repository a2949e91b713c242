import type { BuiltFigure } from '../../../src/figures/build.ts';
import type { PlacedGroup } from '../../../src/figures/cost-gap/frame.ts';
import type { Marks as CostMarks } from '../../../src/figures/cost-gap/place.ts';
import type { Settings, Size } from '../../../src/figures/figure.ts';
import type { Layer, Shape } from '../../../src/marks/layer.ts';
import type { LabelMark } from '../../../src/marks/marks.ts';
import { half, pathSummary } from '../../support/pathSummary.ts';

/** What figures place: a list of layers, or, in the one with a drawing of its own, groups around one run. */
type Marks = readonly Layer[] | CostMarks;

/** The marks of a step at rest, a line each: kind, key, place in whole and half pixels, look, words. */
export function marksAsText(figure: BuiltFigure, step: string, size: Size, settings: Settings = {}): string[] {
  const marks = figure.marks(step, size, settings) as Marks;
  if (!('groups' in marks)) return marks.flatMap(layerLines);
  return [`run · ${pathSummary(marks.run.d)} · ${marks.scale.toPrecision(3)} px² a million`, ...marks.groups.flatMap(groupLines)];
}

function layerLines({ key, opacity, shapes, labels }: Layer): string[] {
  return [`layer ${key}${faint(opacity)}`, ...shapes.map((shape) => shapeLine('shape', shape)), ...labels.map(labelLine)];
}

function groupLines({ key, opacity, early, axes = [], behind = [], shapes = [], labels = [] }: PlacedGroup): string[] {
  return [
    `group ${key}${faint(opacity)}${early === opacity ? '' : ` · behind${faint(early)}`}`,
    ...axes.map(
      ({ side, at, from, to, ticks }) =>
        `  axis ${side} · at ${half(at)} from ${half(from)} to ${half(to)} · ${ticks.map((tick) => `${half(tick.at)} “${tick.text}”`).join(', ')}`,
    ),
    ...behind.map((shape) => shapeLine('behind', shape)),
    ...shapes.map((shape) => shapeLine('shape', shape)),
    ...labels.map(labelLine),
  ];
}

function shapeLine(kind: string, { key, look, d, opacity, width, dash }: Shape): string {
  return (
    [`  ${kind} ${key}`, pathSummary(d) || 'nothing', look, ...said('width', width), ...said('dash', dash)].join(' · ') + faint(opacity)
  );
}

function labelLine({
  key,
  x,
  y,
  text,
  size = 13,
  anchor = 'start',
  weight = 400,
  tone = 'ink',
  serif,
  halo,
  opacity,
  number,
}: LabelMark): string {
  const look = [`${half(size)}px`, weight, anchor, tone, ...(serif ? ['serif'] : []), ...(halo ? ['halo'] : [])].join(' ');
  return [`  label ${key}`, `${half(x)},${half(y)}`, `“${text}”`, look, ...said('number', number)].join(' · ') + faint(opacity);
}

function said(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name} ${typeof value === 'number' ? half(value) : value}`];
}

function faint(opacity = 1): string {
  return opacity === 1 ? '' : ` · opacity ${Math.round(opacity * 100) / 100}`;
}
