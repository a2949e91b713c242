import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark } from '../../marks/marks.ts';
import { label, monthOf, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** Downloads that one dot stands for. */
export const PER_DOT = 100_000;

/** Downloads as dots, and the days on which weights were opened on one line below. */
export function open({ downloads, releases, start, end }: Series, at: Frame): Layer {
  const strip = at.line * 4.2;
  const number = at.large + 6;
  const height = at.height - strip - number;
  const dots = Math.round(downloads / PER_DOT);
  const pitch = Math.sqrt((at.width * height) / dots) * 0.97;
  const columns = Math.floor(at.width / pitch);
  const field = Array.from({ length: dots }, (_, dot) => `M${round((dot % columns) * pitch + pitch / 2)} ${round(number + Math.floor(dot / columns) * pitch + pitch / 2)}h0`).join('');
  const axis = at.height - at.line - 6;
  const first = Math.min(...releases.map(({ day }) => day));
  const x = (day: number) => 6 + ((at.width - 12) * (day - first)) / (end - first);
  const date = (day: number) => monthOf(new Date(Date.parse(start) + day * 86_400_000).toISOString(), { ...at, compact: true });
  return {
    key: 'open',
    opacity: 1,
    shapes: [
      { key: 'dots', look: 'dots tone-deepseek', d: field, width: round(pitch * 0.6) },
      { key: 'axis', look: 'axis-line', d: `M0 ${round(axis)}H${at.width}` },
      ...releases.map(({ day, deepseek }, index): Shape => ({ key: `r${index}`, look: `line tone-${deepseek ? 'deepseek' : 'us-labs'}`, d: `M${round(x(day))} ${round(axis)}v${round(-at.line * 0.8)}` })),
    ],
    labels: [
      label('number', 0, at.large * 0.85, formatQuantity(downloads, 'count'), at, { size: at.large, serif: true, tone: 'deepseek' }),
      label('each', at.width, at.large * 0.85, at.compact ? 'a dot: 100,000 downloads' : 'downloads of R1; a dot is 100,000 of them', at, { anchor: 'end', tone: 'soft' }),
      ...releases.flatMap(({ day, label: words, deepseek }, index) => {
        const tone = deepseek ? 'deepseek' : 'us-labs';
        return [
          label(`n${index}`, x(day) - (index > 0 ? 2 : 4), axis - at.line * 1.1, at.compact ? (words.split(/[,:]/)[0] ?? words) : words, at, { tone, weight: 600, anchor: 'start' }),
          label(`d${index}`, x(day) - (index > 0 ? 2 : 4), axis + at.line, date(day), at, { tone: 'soft', size: at.text - 1 }),
        ];
      }),
    ],
  };
}

/** The lead on a leaderboard as columns, the lag as months. */
export function gap({ leads, months }: Series, at: Frame): Layer {
  const width = at.width * 0.58;
  const foot = at.height - at.line - 6;
  const head = at.line * 2.8;
  const pitch = width / leads.length;
  const bar = Math.min(80, pitch * 0.56);
  const most = Math.max(...leads.map(({ share }) => share));
  const y = (share: number) => foot - ((foot - head) * share) / most;
  const left = at.width * 0.66;
  const side = Math.min((at.width - left) / 4 - 4, 40);
  const cells = Array.from({ length: months }, (_, month) => rectPath({ x: left + (month % 4) * (side + 4), y: head + Math.floor(month / 4) * (side + 4), width: side, height: side }));
  const shapes: Shape[] = [{ key: 'base', look: 'axis-line', d: `M0 ${round(foot)}H${round(width)}` }];
  const labels: LabelMark[] = [];
  leads.forEach(({ date, share, weak }, index) => {
    const rect = { x: (index + 0.5) * pitch - bar / 2, y: y(share), width: bar, height: foot - y(share) };
    shapes.push(weak ? { key: `b${index}`, look: 'outline tone-us-labs', d: rectPath(rect), dash: '4 3' } : { key: `b${index}`, look: 'hatched tone-us-labs', d: hatchPath(rect) });
    if (!weak) shapes.push({ key: `e${index}`, look: 'outline tone-us-labs', d: rectPath(rect) });
    labels.push(
      label(`v${index}`, (index + 0.5) * pitch, y(share) - 6, formatQuantity(share, 'percent'), at, { anchor: 'middle', weight: 600 }),
      label(`d${index}`, (index + 0.5) * pitch, foot + at.line, monthOf(date, { ...at, compact: true }), at, { anchor: 'middle', tone: 'soft', size: at.text - 1 }),
    );
  });
  const under = head + Math.ceil(months / 4) * (side + 4) + at.line;
  return {
    key: 'gap',
    opacity: 1,
    shapes: [...shapes, { key: 'months', look: 'hatched tone-deepseek', d: cells.map((_, month) => hatchPath({ x: left + (month % 4) * (side + 4), y: head + Math.floor(month / 4) * (side + 4), width: side, height: side })).join('') }, { key: 'month-edges', look: 'outline tone-deepseek', d: cells.join('') }],
    labels: [
      ...labels,
      label('lead', 0, at.text, at.compact ? 'US lead, one leaderboard' : 'Lead of the best US model on one leaderboard', at, { weight: 600 }),
      label('lag', left, at.text, at.compact ? 'V4 Pro’s lag' : 'Lag of V4 Pro, by CAISI', at, { weight: 600 }),
      label('about', left, under, `about ${formatQuantity(months, 'months')}`, at, { tone: 'deepseek', weight: 600 }),
      ...(at.compact ? [label('weak', left, foot, 'dashed: weak', at, { tone: 'soft', size: 11 })] : [label('weak', left, foot, 'dashed: from one weak report', at, { tone: 'soft' })]),
    ],
  };
}

/** The valuation, the round and one run as squares to one scale. */
export function money({ valuation: [low, high], round: raised, run }: Series, at: Frame): Layer {
  const side = Math.min(at.height - 4, at.width * 0.6);
  const of = (billions: number) => side * Math.sqrt(billions / high);
  const square = (size: number) => ({ x: 1, y: at.height - 2 - size, width: size, height: size });
  const dot = Math.max(2, of(run / 1000));
  const left = side + (at.compact ? 14 : 28);
  const levels = [at.height - 2 - of(high), at.height - 2 - of(raised), at.height - 2 - dot];
  const words = [
    [`$${low}–${high}bn`, 'valuation reported'],
    [formatQuantity(raised, 'usd-billion', { length: 'short' }), 'first outside round'],
    [formatQuantity(run, 'usd-million', { length: 'short' }), 'one run'],
  ] as const;
  const y = (index: number) => Math.min(Math.max((levels[index] ?? 0) + at.text, at.text), at.height - 6 - (index === 2 ? at.line - 2 : index === 1 ? 3 * at.line : 0));
  return {
    key: 'money',
    opacity: 1,
    shapes: [
      { key: 'high', look: 'outline tone-deepseek', d: rectPath(square(of(high))), dash: '5 3' },
      { key: 'low', look: 'outline tone-deepseek', d: rectPath(square(of(low))), dash: '5 3' },
      { key: 'round', look: 'hatched tone-deepseek', d: hatchPath(square(of(raised)), 6) },
      { key: 'round-edge', look: 'outline tone-deepseek', d: rectPath(square(of(raised))) },
      { key: 'run', look: 'solid tone-deepseek', d: rectPath(square(dot)) },
      { key: 'leaders', look: 'leader', d: words.map((_, index) => `M${round([of(high), of(raised), dot][index] ?? 0)} ${round((levels[index] ?? 0) + 1)}L${round(left - 6)} ${round(y(index) - at.text * 0.35)}`).join('') },
    ],
    labels: words.flatMap(([sum, name], index) => [
      label(`s${index}`, left, y(index), sum, at, { weight: 600, tone: 'deepseek' }),
      label(`n${index}`, left, y(index) + at.line, name, at, { tone: 'soft' }),
    ]),
  };
}

/** The claims of the article, gathered by what became of them: a cell is a claim, in the looks of the last chapter. */
export function verdict({ verdicts }: Series, at: Frame): Layer {
  const pitch = at.height / verdicts.length;
  const most = Math.max(...verdicts.map(({ count }) => count));
  const cell = Math.min((at.width - 4) / most - 3, pitch - at.line - 12, 44);
  const shapes: Shape[] = [];
  const labels: LabelMark[] = [];
  verdicts.forEach(({ name, count }, row) => {
    const y = row * pitch + at.line + 4;
    const rects = Array.from({ length: count }, (_, index) => ({ x: index * (cell + 3) + 0.6, y, width: cell, height: cell }));
    const all = rects.map(rectPath).join('');
    const wrong = row === 2;
    if (row === 0) shapes.push({ key: 'v0', look: 'solid tone-ink', d: all });
    else if (row === 1) shapes.push({ key: 'v1', look: 'hatched tone-ink', d: rects.map((rect) => hatchPath(rect, 4)).join('') }, { key: 'v1-rim', look: 'outline tone-ink', d: all });
    else if (wrong) shapes.push({ key: 'v2', look: 'solid tone-lost', d: all });
    else shapes.push({ key: 'v3', look: 'outline tone-neutral', d: all });
    labels.push(label(`v${row}`, 0, y - 6, `${count} ${name}`, at, { weight: 600, tone: wrong ? 'lost' : 'ink' }));
  });
  return { key: 'verdict', opacity: 1, shapes, labels };
}
