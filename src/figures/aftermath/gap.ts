import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { clamp, rectPath, round, stage, type LabelMark, label } from '../../marks/marks.ts';
import { monthOf, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** The share of the height that the leaderboard takes; under it stand the months. */
const LEADERBOARD = 0.66;

/**
 * The lead on a leaderboard as columns from zero, and the lag by the institute’s tests as a row of months. `grown` is how
 * far both have come, 0 to 1.
 */
export function gap({ leads, months, lagSaid }: Series, at: Frame, grown = 1): readonly Layer[] {
  const foot = at.height * LEADERBOARD - at.line;
  const head = at.line * 2.6;
  const pitch = at.width / leads.length;
  const bar = Math.min(130, pitch * 0.56);
  const most = Math.max(...leads.map(({ share }) => share));
  const y = (share: number) => foot - ((foot - head) * share * grown) / most;
  let [hatch, rim, weakRim] = ['', '', ''];
  const labels: LabelMark[] = [];
  leads.forEach(({ date, share, weak }, index) => {
    const middle = (index + 0.5) * pitch;
    const rect = { x: middle - bar / 2, y: y(share), width: bar, height: foot - y(share) };
    if (weak) weakRim += rectPath(rect);
    else {
      hatch += hatchPath(rect, 6);
      rim += rectPath(rect);
    }
    labels.push(
      label(`v${index}`, middle, y(share) - 6, formatQuantity(share, 'percent'), at, {
        anchor: 'middle',
        weight: 600,
        tone: 'us-labs',
        size: at.text + 2,
        number: `lead.${date}`,
      }),
      label(`d${index}`, middle, foot + at.line, monthOf(date, { ...at, compact: true }), at, {
        anchor: 'middle',
        tone: 'soft',
        size: at.text - 1,
      }),
    );
    if (weak)
      labels.push(
        label('weak', middle, y(share) - 8 - at.line, at.compact ? 'one weak report' : 'from one weak report', at, {
          anchor: 'middle',
          tone: 'soft',
          size: at.text - 1,
        }),
      );
  });
  const top = foot + at.line * 3.1;
  const cell = { width: (at.width - 1) / months, height: at.height - top - 2 };
  const cells = Array.from({ length: months }, (_, month) => ({
    x: 0.6 + month * cell.width,
    y: top,
    width: (cell.width - 3) * clamp(months * grown - month),
    height: cell.height,
  })).filter(({ width }) => width > 0);
  const headings = [
    label(
      'lead',
      0,
      at.text,
      at.compact ? 'Lead of the best US model, one leaderboard' : 'Lead of the best US model on one chat leaderboard',
      at,
      { weight: 600 },
    ),
    label(
      'lag',
      0,
      top - 8,
      at.compact
        ? `V4 Pro behind, ${monthOf(lagSaid, { ...at, compact: true })}`
        : `V4 Pro behind the frontier, by a US institute’s tests, ${monthOf(lagSaid, at)}`,
      at,
      { weight: 600 },
    ),
    label('about', at.width, top - 8, `about ${formatQuantity(months, 'months')}`, at, {
      tone: 'deepseek',
      weight: 600,
      anchor: 'end',
      number: 'caisi.v4.months',
    }),
  ];
  const shapes: Shape[] = [
    { key: 'base', look: 'axis-line', d: `M0 ${round(foot)}H${at.width}` },
    { key: 'leads', look: 'hatched tone-us-labs', d: hatch },
    { key: 'lead-rims', look: 'outline tone-us-labs', d: rim },
    { key: 'weak', look: 'hollow tone-us-labs', d: weakRim, dash: '4 3' },
    { key: 'months', look: 'hatched tone-deepseek', d: cells.map((rect) => hatchPath(rect, 6)).join('') },
    { key: 'month-rims', look: 'outline tone-deepseek', d: cells.map(rectPath).join('') },
  ];
  return [
    { key: 'gap', opacity: 1, shapes, labels: headings },
    { key: 'gap-values', opacity: round(stage(grown, 0.3, 0.8)), shapes: [], labels },
  ];
}
