import { clamp, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import type { Scene } from './scenes.ts';
import { count } from './time.ts';

/** Quantities that the axis may name, the most wanted first: a later one fades where it would touch an earlier one. */
const TICKS = [
  { value: 0, log: 0, linear: 1 },
  { value: 1, log: 1, linear: 0 },
  { value: 10000, log: 1, linear: 0.999 },
  { value: 60000, log: 0, linear: 1 },
  { value: 20000, log: 0, linear: 1 },
  { value: 40000, log: 0, linear: 1 },
  { value: 100, log: 1, linear: 0 },
  { value: 1000, log: 1, linear: 0 },
  { value: 10, log: 1, linear: 0 },
  { value: 5000, log: 0, linear: 1, below: 20000 },
];

/** The axis of quantity, with its scale in words, and the axis of time. */
export function placeAxes(scene: Scene, frame: Frame, equivalents: number): Layer {
  const { left, right, top, bottom, axis, text, x, y } = frame;
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  const placed: { at: number; weight: number }[] = [];
  for (const tick of TICKS) {
    const at = y(tick.value);
    let weight = tick.log + (tick.linear - tick.log) * scene.linear;
    // Half a step is worth a line only while the axis is short.
    if (tick.below) weight *= stage(scene.top, tick.below * 1.5, tick.below);
    // Logarithms reach below the visible part, and the clamp holds those at its edge: they are not shown there.
    const power = Math.log10(Math.max(tick.value, 1));
    if (scene.linear < 1 && tick.value > 0) weight *= stage(power, scene.low - 0.05, scene.low + 0.1);
    weight *= tick.value === 0 ? 1 : stage(at, top + 0.5, top + 6);
    for (const other of placed) {
      if (other.weight > 0) weight *= 1 - other.weight * (1 - stage(Math.abs(other.at - at), text * 0.9, text * 1.7));
    }
    placed.push({ at, weight });
    const opacity = round(clamp(weight));
    if (tick.value > 0) {
      shapes.push({ key: `grid${tick.value}`, kind: 'grid-line', tone: 'soft', d: `M${left} ${round(at)}H${right}`, opacity });
    }
    labels.push({
      key: `tick${tick.value}`,
      x: left - 6,
      y: round(at + text * 0.35),
      text: count(tick.value),
      size: text,
      anchor: 'end',
      tone: 'soft',
      opacity,
    });
  }
  const unit = equivalents > 0.5 ? 'H100-equivalents (dense BF16)' : 'GPUs';
  const say = (key: string, words: string, opacity: number): LabelMark => ({
    key,
    x: 2,
    y: text,
    text: words,
    size: text,
    tone: 'soft',
    opacity: round(opacity),
  });
  labels.push(
    say(
      'log',
      frame.compact ? `${unit}, logarithmic scale` : `${unit}, logarithmic scale: each line is ten times the last`,
      1 - stage(scene.linear, 0.1, 0.4),
    ),
    say('linear', `${unit}, linear scale`, stage(scene.linear, 0.6, 0.9)),
  );

  // Years: each is named in the middle of its span, for that is what a date of year precision means.
  const perYear = (right - left) / (scene.to - scene.from);
  let marks = '';
  const first = 2015;
  for (let year = first; year <= 2027; year += 1) {
    if (x(year) >= left - 0.5 && x(year) <= right + 0.5) marks += `M${round(x(year))} ${round(axis)}v5`;
    const middle = x(year + 0.5);
    const crowded = (year - first) % 2 === 1 ? stage(perYear, textWidth('2015', text) + 6, textWidth('2015', text) + 12) : 1;
    const half = textWidth('2015', text) / 2;
    const fits = stage(Math.min(middle - half - left + 6, right + 6 - middle - half), 0, 8);
    labels.push({
      key: `year${year}`,
      x: round(middle),
      y: round(axis + text + 4),
      text: String(year),
      size: text,
      anchor: 'middle',
      tone: 'soft',
      opacity: round(crowded * fits),
    });
  }
  const broken = x(UNDATED.to + 0.25);
  const undated = frame.inside(x(UNDATED.from), broken, 30);
  labels.push({
    key: 'undated',
    x: round(x((UNDATED.from + UNDATED.to) / 2)),
    y: round(axis + text + 4),
    text: 'undated',
    size: text,
    anchor: 'middle',
    tone: 'soft',
    opacity: round(undated),
  });
  // The axis breaks between what has no date and what has one.
  const line =
    broken > left + 6
      ? `M${left} ${round(axis)}H${round(broken - 3)}M${round(broken + 3)} ${round(axis)}H${right}` +
        `M${round(broken - 6)} ${round(axis + 5)}l6 -10M${round(broken)} ${round(axis + 5)}l6 -10`
      : `M${left} ${round(axis)}H${right}`;
  shapes.push({ key: 'time', kind: 'axis-line', tone: 'soft', d: line + marks });
  if (bottom < axis) {
    shapes.push({ key: 'zero', kind: 'axis-line', tone: 'soft', d: `M${left} ${round(bottom)}H${right}`, opacity: round(scene.doors) });
  }
  return { key: 'axes', opacity: 1, shapes, labels };
}

/** Where the one card without a date stands, before the first year of the axis. */
export const UNDATED = { from: 2013.15, to: 2014.25 };
