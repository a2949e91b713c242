import { lerp, rectPath, round, stage, type LabelMark, dotPath } from '../../marks/marks.ts';
import { chipOf } from './amounts.ts';
import type { Frame, Layer } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count } from './time.ts';

/** Each chip that the rule caught, and the one that Nvidia sold in its place. */
const PAIRS = [
  ['A100', 'A800'],
  ['H100', 'H800'],
] as const;

/**
 * The two tests of October 2022 as a field: a chip was caught only in the corner that is both fast and fast to link. The
 * limits stand at the level of an A100, which is how the rule was drawn. Slowing the link moves a chip out of the corner.
 */
export function placeTests(series: Series, scene: Scene, frame: Frame): Layer {
  const shown = stage(scene.tests, 0.75, 1);
  const key = 'tests';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { text, low, compact, size } = frame;
  const limit = chipOf(series, 'A100');
  const fastest = chipOf(series, 'H100');
  const limitLink = limit.link ?? 0;
  // The names of the two fields stand above them.
  const top = frame.tops.tests + text + (low ? 5 : 12);
  const bottom = size.height - text - (low ? 8 : 12);
  const left = frame.left;
  const { right } = frame;
  const x = (link: number) => left + (link / ((fastest.link ?? 0) * 1.12)) * (right - left);
  const y = (tflops: number) => bottom - (tflops / (fastest.tflops * (low ? 1.42 : 1.25))) * (bottom - top);
  const corner = { x: x(limitLink), y: top, width: right - x(limitLink), height: y(limit.tflops) - top };
  let from = '';
  let moves = '';
  let sold = '';
  const labels: LabelMark[] = [];
  const radius = low ? 4 : 6;
  const late = stage(scene.slow, 0.75, 1);
  for (const [model, slowed] of PAIRS) {
    const chip = chipOf(series, model);
    const other = chipOf(series, slowed);
    const at = y(chip.tflops);
    const start = x(chip.link ?? 0);
    const end = lerp(start, x(other.link ?? 0), scene.slow);
    from += dotPath(start, at, radius);
    sold += dotPath(end, at, radius);
    if (start - end > radius * 2 + 8) {
      moves += `M${round(start - radius)} ${round(at)}H${round(end + radius + 4)}m5 -4l-5 4l5 4`;
    }
    // The A100 stands on the limit, so its name goes below the line.
    const below = model === 'A100' ? text + radius + 2 : -radius - 5;
    labels.push(
      { key: `test-${model}`, x: round(start), y: round(at + below), text: model, size: text, anchor: 'middle', weight: 600 },
      {
        key: `test-${slowed}`,
        x: round(end),
        y: round(at + below),
        text: slowed,
        size: text,
        anchor: 'middle',
        weight: 600,
        opacity: round(late),
      },
    );
  }
  const soft = { size: text, tone: 'soft' } as const;
  labels.push(
    { key: 'caught', x: round(corner.x + 2), y: round(top - 5), text: 'Caught: over both limits', size: text, tone: 'us-action' },
    {
      key: 'free',
      x: round(left + 2),
      y: round(top - 5),
      text: compact ? 'Free to sell' : 'Free to sell: one of the two is not enough',
      size: text,
    },
    { key: 'link-unit', x: left, y: round(bottom + text + 4), text: compact ? 'link, GB/s' : 'link between chips, GB/s', ...soft },
    {
      key: 'tflops',
      x: left - 6,
      y: round(y(fastest.tflops) + text * 0.35),
      text: count(fastest.tflops),
      ...soft,
      anchor: 'end',
      number: 'chip.h100.bf16',
    },
    {
      key: 'tflops-limit',
      x: left - 6,
      y: round(y(limit.tflops) + text * 0.35),
      text: count(limit.tflops),
      ...soft,
      anchor: 'end',
      number: 'chip.a100.bf16',
    },
    {
      key: 'tflops-unit',
      x: round(left + 6),
      y: round(y(fastest.tflops) + text * 0.35),
      text: compact ? 'TFLOPS' : 'TFLOPS of arithmetic',
      ...soft,
    },
  );
  if (!compact) {
    labels.push({
      key: 'limits',
      x: round(left + 6),
      y: round(y(limit.tflops) + text * 0.35),
      text: 'the limits stand at an A100',
      ...soft,
    });
  }
  for (const model of ['A800', limit.model, fastest.model]) {
    const link = chipOf(series, model).link ?? 0;
    labels.push({
      key: `link-${link}`,
      x: round(x(link)),
      y: round(bottom + text + 4),
      text: count(link),
      ...soft,
      anchor: 'middle',
      number: `chip.${model.toLowerCase()}.link`,
    });
  }
  const fence = `M${round(corner.x)} ${round(top)}V${round(corner.y + corner.height)}H${round(right)}`;
  return {
    key,
    opacity: round(shown),
    shapes: [
      { key: 'corner', kind: 'wash', tone: 'us-action', d: rectPath(corner) },
      { key: 'fence', kind: 'line', tone: 'us-action', d: fence },
      { key: 'test-axes', kind: 'axis-line', tone: 'soft', d: `M${round(left)} ${round(top)}V${round(bottom)}H${round(right)}` },
      { key: 'caught-chips', kind: 'hollow', tone: 'nvidia', d: from },
      { key: 'moves', kind: 'outline', tone: 'nvidia', d: moves },
      { key: 'sold-chips', kind: 'solid', tone: 'nvidia', d: sold },
    ],
    labels,
  };
}
