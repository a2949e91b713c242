import type { Size } from '../figure.ts';
import { lerp, round, stage, type LabelMark, dotPath } from '../../marks/marks.ts';
import { wrap } from '../../marks/textWidth.ts';
import { timeAxis, valueAxis, type Plan } from './axes.ts';
import type { Station } from './fallen.ts';
import type { Layer } from '../../marks/layer.ts';
import { typeFor } from './type.ts';
import { bn, billions, change, day as dateOf, tn } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** The scales at `span`: from the week of the fall to all years. The days before and after grow at a constant rate. */
function plan(series: Series, span: number, { width, height }: Size): Plan {
  const type = typeFor(width, height);
  const days = series.history.map(([day]) => day);
  const opened = (week: number, all: number) => week * (all / week) ** span;
  const from = -opened(6, 5 - (days[0] ?? 0));
  const to = opened(5, days.at(-1) ?? 1);
  const values = series.history.map(([, value]) => value);
  const [low, high] = [lerp(series.value - series.lost * 1.5, 0, span), lerp(series.value * 1.09, Math.max(...values) * 1.13, span)];
  const [left, right, top, bottom] = [type.compact ? 44 : 56, width - (type.compact ? 6 : 12), 2, height - type.label - 10];
  return {
    type,
    left,
    right,
    top,
    bottom,
    x: (day) => lerp(left, right, (day - from) / (to - from)),
    y: (value) => lerp(bottom, top, (value - low) / (high - low)),
  };
}

/** The fall on the line: as tall as the loss, and never thinner than a stroke. */
export function notchStation(series: Series, scene: Scene, size: Size): Station {
  const { x, y } = plan(series, scene.span, size);
  const width = Math.max(5, (x(0) - x(-1)) * 0.8);
  const height = y(series.value - series.lost) - y(series.value);
  return { rect: { x: x(0) - width / 2, y: y(series.value), width, height }, stacked: 0, grid: 0 };
}

/** Nvidia's market value over the years, and the days of note after the fall. */
export function yearsLayer(series: Series, scene: Scene, size: Size): Layer {
  const scales = plan(series, scene.span, size);
  const { left, right, bottom, x, y, type } = scales;
  const axes = [valueAxis(scales, scene.span), timeAxis(scales, Date.parse(series.monday))];
  const seen = series.milestones.filter(({ day }) => x(day) <= right + 0.5);
  const latest = seen.find(({ id }) => id === 'latest');
  const late = round(stage(scene.span, 0.9, 1));
  return {
    key: 'years',
    opacity: round(stage(scene.notch, 0.7, 1)),
    shapes: [
      { key: 'grid', look: 'grid-line', d: axes.map(({ grid }) => grid).join('') },
      { key: 'axis', look: 'axis-line', d: `M${left} ${bottom}H${right}${axes.map(({ ticks }) => ticks).join('')}` },
      { key: 'old', look: 'leader', d: `M${left} ${round(y(series.value))}H${right}` },
      {
        key: 'to-fall',
        look: 'leader',
        d: `M${round(x(0))} ${round(y(series.value - series.lost))}V${round(fallWords(series, scene, scales) - type.label)}`,
      },
      {
        key: 'to-latest',
        look: 'leader',
        opacity: late,
        d: latest ? `M${round(x(latest.day))} ${round(y(latest.value))}V${type.label + 8}` : '',
      },
      { key: 'line', look: 'line tone-nvidia', d: linePath(series, scales) },
      { key: 'days', look: 'solid tone-nvidia', d: seen.map(({ day, value }) => dotPath(x(day), y(value), type.compact ? 3 : 4)).join('') },
    ],
    labels: [...axes.flatMap(({ labels }) => labels), ...notes(series, scene, scales)],
  };
}

/** The line, cut where it leaves the box. From Friday to Monday it is level: what happens on Monday is the bar. */
function linePath({ history, value: before }: Series, { left, right, x, y }: Plan): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  history.forEach(([day, value], index) => {
    const [atX, atY] = [x(day), y(value)];
    if (index > 0 && atX > left && lastX < right) {
      const cut = (edge: number) => lerp(lastY, atY, (edge - lastX) / (atX - lastX));
      if (path === '') path = lastX < left ? `M${left} ${round(cut(left))}` : `M${round(lastX)} ${round(lastY)}`;
      if (day === 0) path += `H${round(atX)}M${round(atX)} ${round(atY)}`;
      else path += atX > right ? `L${right} ${round(cut(right))}` : `L${round(atX)} ${round(atY)}`;
    }
    [lastX, lastY] = [atX, atY];
  });
  return path === '' ? `M${left} ${round(y(before))}` : path;
}

/** Baseline of the words at the fall: under the bar, and as the years open down to where no line runs. */
function fallWords(series: Series, { span }: Scene, { type, y, bottom }: Plan): number {
  const after = series.value - series.lost;
  return lerp(y(after) + type.line + 8, y(after * (bottom < 280 ? 0.54 : 0.64)), span);
}

/** What is said at the days of note; each appears as the axis opens to it. */
function notes(series: Series, scene: Scene, scales: Plan): LabelMark[] {
  const { x, y, right, type } = scales;
  const { label, line } = type;
  const labels: LabelMark[] = [];
  /** Lines of text, the first `bold` of them in the tone; the one at `at` of them prints a number of the registry. */
  const note = (
    key: string,
    lines: readonly string[],
    [number, at]: readonly [string, number],
    atX: number,
    atY: number,
    anchor: LabelMark['anchor'],
    opacity: number,
    tone: LabelMark['tone'] = 'ink',
    bold = 1,
  ) => {
    if (opacity < 0.02) return;
    lines.forEach((text, index) => {
      const head = index < bold;
      labels.push({
        key: `${key}${index}`,
        text,
        x: round(atX),
        y: round(atY + index * line),
        size: label,
        weight: head ? 600 : 400,
        anchor,
        tone: head ? tone : 'soft',
        halo: true,
        opacity,
        number: index === at ? number : undefined,
      });
    });
  };
  const find = (id: string) => series.milestones.find((milestone) => milestone.id === id);
  const after = series.value - series.lost;
  const week = round(1 - stage(scene.span, 0.05, 0.18));
  const tuesday = find('tuesday');
  const rise = tuesday ? change((tuesday.value / after - 1) * 100, 1) : '';
  note(
    'fall',
    [`\u2212${billions(series.lost)}`, dateOf(series.monday)],
    ['nvidia.loss.close', 0],
    x(0),
    fallWords(series, scene, scales),
    'middle',
    1,
    'lost',
  );
  note(
    'then',
    [`${rise} the next day`],
    ['nvidia.rise.tuesday.percent', 0],
    x(0),
    fallWords(series, scene, scales) + 2 * line,
    'middle',
    round(stage(scene.span, 0.3, 0.5)),
    'soft',
    0,
  );
  if (tuesday)
    note(
      'tuesday',
      [rise, 'on Tuesday'],
      ['nvidia.rise.tuesday.percent', 0],
      x(tuesday.day) + (type.compact ? 4 : 8),
      y(tuesday.value) - line * 1.6,
      'start',
      week,
    );
  note(
    'old',
    [`Friday’s value, ${bn(series.value)}`],
    ['nvidia.cap.friday', 0],
    right,
    y(series.value) - 5,
    'end',
    type.compact && scales.bottom < 280 ? week : 1,
    'soft',
  );
  for (const [id, title, from] of [
    ['back-above-close', 'Back above the old close', 0.75],
    ['four-trillion-close', '$4tn', 0.82],
    ['five-trillion-close', '$5tn', 0.88],
  ] as const) {
    const found = find(id);
    if (!found) continue;
    const below = id === 'back-above-close';
    const opacity = round(stage(scene.span, from, from + 0.12));
    const lines = below ? wrap(title, right - x(found.day), label, 600) : [title];
    note(
      id,
      [...lines, dateOf(found.date)],
      [`milestone.${id}.date`, lines.length],
      x(found.day) + (below ? 6 : -8),
      y(found.value) + (below ? line * 1.5 : -line * 0.6),
      below ? 'start' : 'end',
      opacity,
      'ink',
      lines.length,
    );
  }
  const latest = find('latest');
  if (latest)
    note(
      'latest',
      [`${tn(latest.value, 2)}, ${dateOf(latest.date)}`],
      ['milestone.latest.cap', 0],
      right,
      label + 1,
      'end',
      round(stage(scene.span, 0.9, 1)),
    );
  return labels;
}
