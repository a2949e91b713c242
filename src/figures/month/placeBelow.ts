import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { middleOf, type Frame } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** What stands below the line: the sum in the paper, the closed day, Stargate’s sum, and spans of days. */
export function placeBelow(series: Series, scene: Scene, frame: Frame): Layer[] {
  return [paper(series, scene, frame), second(series, scene, frame), stargate(series, scene, frame), lags(series, scene, frame)];
}

/** Layers come in at the end of a step’s turn, when those before are gone. */
function shown(presence: number): number {
  return round(stage(presence, 0.55, 1));
}

/** The sum, from the day of the paper on; above the line, the days on which nothing followed. */
function paper({ v3, run, quiet }: Series, scene: Scene, frame: Frame): Layer {
  const { x, top, below, line, large, text, width } = frame;
  const note = 'cost of the final training run, in its paper';
  const left = round(Math.max(0, Math.min(x(v3.day), width - textWidth(note, text))));
  const start = x(v3.day + 1);
  const rule = round(top - 7);
  return {
    key: 'paper',
    opacity: shown(scene.run),
    shapes: [
      { key: 'quiet', look: 'leader', d: `M${round(start + 2)} ${rule - 4}v8m0 -4H${round(Math.min(width, x(v3.day + 1 + quiet)))}` },
    ],
    labels: [
      { key: 'quiet', text: `no event in our data for ${quiet}\u00a0days`, x: round(start + 8), y: rule - 6, size: text, tone: 'soft' },
      {
        key: 'run',
        text: formatQuantity(run, 'usd-million'),
        x: left,
        y: round(below),
        size: large,
        serif: true,
        tone: 'deepseek',
        number: 'v3.final-run.cost',
      },
      { key: 'note', text: note, x: left, y: round(below + line + 4), size: text, tone: 'soft' },
    ],
  };
}

/** The days between the models, and what else was on that day. */
function second({ v3, r1, inauguration }: Series, scene: Scene, frame: Frame): Layer {
  const { x, below, line, text, width } = frame;
  const right = round(Math.min(width, x(r1.day + 1)));
  const days = span('between', 'days.v3-to-r1', v3.day, r1.day, 0, `${r1.day - v3.day}\u00a0days`, 'start', frame);
  const y = days.label.y;
  return {
    key: 'second',
    opacity: shown(scene.second),
    shapes: [days.shape],
    labels: [
      days.label,
      { key: 'inauguration', text: inauguration.label, x: right, y: Math.max(y - line * 0.15, below), size: text, anchor: 'end' },
      {
        key: 'closed',
        text: 'US markets closed',
        x: right,
        y: round(Math.max(y - line * 0.15, below) + line + 1),
        size: text,
        anchor: 'end',
        tone: 'soft',
      },
    ],
  };
}

/** The sum that was to be spent, as a bar in outline as wide as the drawing; what was to be spent at once, hatched. */
function stargate({ intended, atOnce }: Series, scene: Scene, { width, below, line, large, text, compact }: Frame): Layer {
  const sum = (value: number) => formatQuantity(value, 'usd-billion', { digits: 0 });
  const bar = { x: 1, y: below + (compact ? 9 : 16), width: width - 2, height: compact ? 15 : 32 };
  const start = { ...bar, width: (bar.width * atOnce) / intended };
  const y = round(bar.y + bar.height + line + 1);
  return {
    key: 'stargate',
    opacity: shown(scene.stargate),
    shapes: [
      { key: 'at-once', look: 'hatched tone-us-labs', d: hatchPath(start) },
      {
        key: 'intended',
        look: 'outline tone-us-labs',
        d: rectPath(bar) + `M${round(start.x + start.width)} ${round(bar.y)}v${bar.height}`,
      },
    ],
    labels: [
      { key: 'sum', text: sum(intended), x: 0, y: round(below), size: large, serif: true, tone: 'us-labs', number: 'stargate.headline' },
      { key: 'plan', text: 'an intention, over four years', x: width, y: round(below), size: text, anchor: 'end', tone: 'soft' },
      { key: 'start', text: `${sum(atOnce)} of it at once`, x: 0, y, size: text, tone: 'us-labs', number: 'stargate.first' },
    ],
  };
}

/** The two lags as spans under the days, from each model to the fall. */
function lags({ v3, r1, fall }: Series, scene: Scene, frame: Frame): Layer {
  const lag = (key: string, number: string, day: number, level: number, name: string) =>
    span(key, number, day, fall.day, level, `${fall.day - day}\u00a0days after ${name}`, 'end', frame);
  const spans = [lag('lag-v3', 'days.v3-to-fall', v3.day, 0, 'V3'), lag('lag-r1', 'days.r1-to-fall', r1.day, 1, 'R1')];
  return { key: 'lags', opacity: shown(scene.lags), shapes: spans.map(({ shape }) => shape), labels: spans.map(({ label }) => label) };
}

/** A span from one day to another, with its length under one of its ends. */
function span(key: string, number: string, from: number, to: number, level: number, text: string, anchor: 'start' | 'end', frame: Frame) {
  const { below, large, compact } = frame;
  const y = round(below - large * 0.55 + level * large * (compact ? 1.9 : 1.75));
  const [start, end] = [middleOf(from, frame), middleOf(to, frame)];
  const label: LabelMark = {
    key,
    text,
    x: anchor === 'start' ? start : end,
    y: round(y + large * 1.05),
    size: large - (compact ? 2 : 4),
    anchor,
    serif: true,
    number,
  };
  return { shape: { key, look: 'line tone-ink', d: `M${start} ${y - 5}v10m0 -5H${end}m0 -5v10` }, label };
}
