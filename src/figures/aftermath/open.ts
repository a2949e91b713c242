import { formatQuantity } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { round, label } from '../../marks/marks.ts';
import { dayOf, monthOf, type Frame, type Timeline } from './frame.ts';
import type { Series } from './series.ts';

/** Downloads that one dot stands for. */
export const PER_DOT = 100_000;

/**
 * Downloads as dots, and under them, on the axis that the prices leave behind, the days on which weights were opened.
 * `grown` is the size of the dots, 0 to 1.
 */
export function open(series: Series, { x, foot }: Timeline, at: Frame, grown = 1): Layer {
  const { downloads, releases } = series;
  const each = formatQuantity(PER_DOT, 'count');
  const head = at.large + 8;
  const flags = foot - at.line * 2.9;
  const dots = Math.round(downloads / PER_DOT);
  // The number of columns that gives the dots most room.
  const room = flags - head - 4;
  const pitches = Array.from({ length: dots }, (_, index) => Math.min(at.width / (index + 1), room / Math.ceil(dots / (index + 1))));
  const pitch = Math.max(...pitches);
  const columns = Math.floor(at.width / pitch + 0.001);
  // Spread over the width, so that the field ends where the drawing does.
  const wide = at.width / columns;
  const field = Array.from(
    { length: dots },
    (_, dot) => `M${round(((dot % columns) + 0.5) * wide)} ${round(head + (Math.floor(dot / columns) + 0.5) * pitch)}h0`,
  ).join('');
  const date = (day: number) => monthOf(dayOf(series, day), { ...at, compact: true });
  return {
    key: 'open',
    opacity: 1,
    shapes: [
      { key: 'dots', look: 'dots tone-deepseek', d: field, width: round(pitch * 0.66 * grown) },
      ...releases.map(({ day, deepseek }, index): Shape => ({
        key: `r${index}`,
        look: `line tone-${deepseek ? 'deepseek' : 'us-labs'}`,
        d: `M${round(x(day))} ${round(foot)}V${round(flags + at.text * 0.4)}`,
      })),
    ],
    labels: [
      label('number', 0, at.large * 0.85, formatQuantity(downloads, 'count'), at, {
        size: at.large,
        serif: true,
        tone: 'deepseek',
        number: 'r1.downloads',
      }),
      label(
        'each',
        at.width,
        at.large * 0.85,
        at.compact ? `a dot: ${each} downloads` : `downloads of R1; a dot is ${each} of them, not users`,
        at,
        { anchor: 'end', tone: 'soft' },
      ),
      ...releases.flatMap(({ day, label: words, deepseek }, index) => [
        label(
          `n${index}`,
          x(day) + 6,
          flags + at.line * 0.8,
          at.compact ? (words.split(/[,:]/)[0] ?? words) : (words.split(',')[0] ?? words),
          at,
          { tone: deepseek ? 'deepseek' : 'us-labs', weight: 600 },
        ),
        label(`d${index}`, x(day) + 6, flags + at.line * 1.8, date(day), at, { tone: 'soft', size: at.text - 1 }),
      ]),
    ],
  };
}
