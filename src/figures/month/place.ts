import { formatQuantity } from '../../data/format.ts';
import { seen, type Layer } from '../../marks/layer.ts';
import { clamp, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import type { Settings, Size } from '../figure.ts';
import { frame as frameOf, raise, type Frame, type Raised } from './frame.ts';
import { placeDays } from './placeDays.ts';
import { placeVoices } from './placeVoices.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** One line of days through all steps; what happened stands above it, what follows from it below. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const frame = frameOf(scene, size);
  return seen([
    placeDays(series, frame),
    placeEvents(series, scene, frame),
    placeVoices(series, scene, frame),
    below('run', scene.run, series.v3.day, [{ text: formatQuantity(series.run, 'usd-million'), tone: 'deepseek', large: true }], frame),
    below('closed', scene.second, series.r1.day, [{ text: series.inauguration.label, tone: 'ink' }, { text: 'US markets closed', tone: 'soft' }], frame),
    below('stargate', scene.stargate, series.stargate.day, [
      { text: formatQuantity(series.intended, 'usd-billion', { digits: 0 }), tone: 'us-labs', large: true },
      { text: 'an intention to invest, over four years', tone: 'soft' },
    ], frame),
    placeLags(series, scene, frame),
  ]);
}

/** Models, Stargate and the fall, as poles with their names. */
function placeEvents(series: Series, scene: Scene, frame: Frame): Layer {
  const others = 1 - stage(scene.voices, 0, 0.5);
  const marks: (Raised & { readonly dash?: string })[] = [
    { key: 'weights', day: series.weights.day, level: 2, words: series.weights.label, side: 'right', tone: 'ink', opacity: scene.run },
    { key: 'v3', day: series.v3.day, level: 1, words: series.v3.label, side: 'right', tone: 'deepseek', bold: true, opacity: others },
    { key: 'r1', day: series.r1.day, level: 1, words: scene.lags > 0.5 || frame.compact ? 'R1' : series.r1.label, side: 'left', tone: 'deepseek', bold: true, opacity: others * Math.max(scene.second, scene.stargate, scene.lags) },
    { key: 'stargate', day: series.stargate.day, level: 2, words: series.stargate.label, side: 'left', tone: 'us-labs', bold: true, opacity: scene.stargate, dash: '3 3' },
    { key: 'fell', day: series.fall.day, level: 2, words: `Nvidia: \u2212${formatQuantity(series.lost, 'usd-billion', { digits: 0 })}`, side: 'left', tone: 'lost', bold: true, opacity: scene.lags },
  ];
  const raised = marks.map((mark) => ({ mark, ...raise(mark, frame) }));
  return {
    key: 'events',
    opacity: 1,
    shapes: raised.map(({ mark, pole, opacity }) => ({ key: mark.key, look: `line tone-${mark.tone}`, d: opacity > 0.01 ? pole : '', opacity: round(opacity), ...(mark.dash && { dash: mark.dash }) })),
    labels: raised.map(({ label, opacity }) => ({ ...label, opacity: round(opacity) })),
  };
}

/** A line or two under a day, kept inside the drawing. */
function below(key: string, presence: number, day: number, lines: readonly { text: string; tone: 'ink' | 'soft' | 'deepseek' | 'us-labs' | 'lost'; large?: boolean }[], frame: Frame): Layer {
  const labels = lines.map(({ text, tone, large }, at): LabelMark => ({
    key: `${key}${at}`, text, x: round(middleOf(text, large ? frame.large : frame.text, frame.x(day + 0.5), frame.width)), y: round(frame.below + at * (frame.line + 4)),
    size: large ? frame.large : frame.text, tone, anchor: 'middle', ...(large && { serif: true }),
  }));
  return { key, opacity: round(stage(presence, 0.6, 1)), shapes: [], labels };
}

/** The middle of a text that stands under a place, moved as far as the edges of the drawing ask for. */
function middleOf(text: string, size: number, at: number, width: number): number {
  const half = textWidth(text, size) / 2;
  return clamp(at, half, width - half);
}

/** The two lags as spans under the days, from each model to the fall. */
function placeLags({ v3, r1, fall }: Series, { lags }: Scene, { x, below: top, line, text, large, compact }: Frame): Layer {
  const end = x(fall.day + 0.5);
  const span = (key: string, day: number, level: number, name: string) => {
    const y = top - large * 0.6 + level * (line + (compact ? 20 : 34));
    const start = x(day + 0.5);
    return {
      shape: { key, look: 'line tone-ink', d: `M${round(start)} ${round(y - 5)}v10m0 -5H${round(end)}m0 -5v10` },
      label: { key, text: `${fall.day - day}\u00a0days after ${name}`, x: round(end), y: round(y + large * 0.95), size: compact ? text + 2 : large - 4, anchor: 'end', serif: true } satisfies LabelMark,
    };
  };
  const spans = [span('lag-v3', v3.day, 0, 'V3'), span('lag-r1', r1.day, 1, 'R1')];
  return { key: 'lags', opacity: round(stage(lags, 0.6, 1)), shapes: spans.map(({ shape }) => shape), labels: spans.map(({ label }) => label) };
}
