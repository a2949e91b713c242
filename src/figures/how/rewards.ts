import { formatQuantity } from '../../data/format.ts';
import { round, type LabelMark, label, dotPath } from '../../marks/marks.ts';
import type { Frame, Picture } from './frame.ts';
import type { Series } from './series.ts';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** R1-Zero on a scale of problems solved: before the rewards, after them, and by majority of many answers. */
export function rewards({ rewards: [before, after, majority] }: Series, at: Frame): Picture {
  const left = at.compact ? 40 : 52;
  const [top, foot] = [at.text, at.height - at.line - 8];
  const y = (share: number) => foot - (foot - top) * share;
  const [start, end] = [left + (at.width - left) * 0.13, left + (at.width - left) * 0.46];
  const radius = at.compact ? 6 : 9;
  const percent = (share: number) => formatQuantity(share, 'percent', { digits: 1 });
  const beside = end + radius + 8;
  // A digit of the serif is about half as wide as it is high; five signs and a little air.
  const words = beside + at.large * 2.95;
  const numbered = (key: 'after' | 'majority', share: number, text: string, tone: 'deepseek' | 'ink'): LabelMark[] => [
    label(key, beside, y(share) + at.large * 0.34, percent(share), at, {
      size: at.large,
      serif: true,
      tone,
      halo: true,
      number: `r1-zero.aime.${key}.percent`,
    }),
    label(`${key}-words`, words, y(share) + at.large * 0.34, text, at, {
      tone: tone === 'ink' ? 'soft' : tone,
      weight: tone === 'ink' ? 400 : 600,
      halo: true,
    }),
  ];
  return {
    shapes: [
      { key: 'grid', look: 'grid-line', d: TICKS.map((share) => `M${left} ${round(y(share))}H${at.width}`).join('') },
      // The texture of dots is a stroke with round ends whose width is free: here the track of the rise.
      {
        key: 'rise',
        look: 'dots tone-deepseek',
        width: at.compact ? 4 : 6,
        d: `M${round(start)} ${round(y(before))}L${round(end)} ${round(y(after))}`,
      },
      // Another way of counting the same model’s answers, not more training: a thin line only.
      { key: 'count', look: 'leader', dash: '3 3', d: `M${round(end)} ${round(y(after))}V${round(y(majority))}` },
      { key: 'before', look: 'solid tone-neutral', d: dotPath(start, y(before), radius) },
      { key: 'after', look: 'solid tone-deepseek', d: dotPath(end, y(after), radius) },
      { key: 'majority', look: 'solid tone-deepseek', d: dotPath(end, y(majority), radius * 0.7) },
    ],
    labels: [
      ...numbered('majority', majority, at.compact ? 'by majority' : 'by majority of many answers', 'ink'),
      ...numbered('after', after, at.compact ? 'rewards only' : 'after rewards only', 'deepseek'),
      label('before', start + radius + 8, y(before) + at.large * 0.7, percent(before), at, {
        size: at.large,
        serif: true,
        halo: true,
        number: 'r1-zero.aime.before.percent',
      }),
      label(
        'before-words',
        start + radius + 8 + at.large * 2.95,
        y(before) + at.large * 0.7,
        at.compact ? 'before' : 'before: V3-Base, no rewards yet',
        at,
        { tone: 'soft', halo: true },
      ),
      ...TICKS.map((share) =>
        label(`t${share}`, left - 6, y(share) + at.text * 0.36, formatQuantity(share, 'percent'), at, { anchor: 'end', tone: 'soft' }),
      ),
      label('what', left, at.height - 4, 'AIME 2024: problems solved', at, { tone: 'soft' }),
    ],
  };
}
