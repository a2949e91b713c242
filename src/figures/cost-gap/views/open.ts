import { ticks } from 'd3';
import { round, type LabelMark } from '../../../marks/marks.ts';
import { runRect, type Frame, type Run, type View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { digits, dollars, price } from '../text.ts';

/** One run opened: GPU-hours wide, the price of an hour high, cut into the paper's three stages. */
export function open(series: Series, _scene: Scene, frame: Frame): View {
  const { width, height, line, text, small, compact } = frame;
  const { run } = series;
  const left = compact ? 26 : 34;
  const top = 3 * line + text + 10;
  const bottom = height - (text + small + 16);
  const across = width - left - 6;
  const tall = Math.min(bottom - top, across * 0.9);
  const target: Run = { x: left, bottom, usd: run.usd, scale: (across * tall) / run.usd, aspect: across / tall };
  const rect = runRect(target);
  const [main, context, post] = series.stages;
  if (!main || !context || !post) throw new Error('The final run has three stages.');
  const cut = left + (across * main.hours) / run.hours;
  const edge = left + across;
  const middle = (cut + edge) / 2 - 1;
  const leaderTop = rect.y - 3;
  const line1 = rect.y - 2 * line - 7;
  const line2 = rect.y - line - 6;
  // Compact labels keep the hours out of the leader lines: the axis below has them.
  const detail = (stage: typeof main) => `${digits(stage.hours)} million hours, ${dollars(stage.usd)}`;
  const inside = left + Math.max(10, text);
  const labels: LabelMark[] = [
    {
      key: 'rate',
      x: 0,
      y: round(rect.y - 3 * line - 8),
      text: `${price(run.rate)} an hour: an assumption of the paper’s`,
      size: text,
      weight: 600,
      number: 'v3.rate',
    },
    {
      key: 'post',
      x: round(edge),
      y: round(line1 + 2),
      text: `${post.name}: ${detail(post)}`,
      size: small,
      anchor: 'end',
      number: 'v3.cost.post-training',
    },
    {
      key: 'context',
      x: round(middle - 10),
      y: round(line2 + 3),
      text: `${context.name}: ${detail(context)}`,
      size: small,
      anchor: 'end',
      number: 'v3.cost.context',
    },
    { key: 'main', x: round(inside), y: round(rect.y + text + 12), text: main.name, size: text, weight: 600, tone: 'paper' },
    {
      key: 'main-detail',
      x: round(inside),
      y: round(rect.y + text + 12 + line),
      text: detail(main),
      size: text,
      tone: 'paper',
      number: 'v3.cost.pretraining',
    },
    {
      key: 'total',
      x: round(inside),
      y: round(bottom - (compact ? 14 : 22)),
      text: dollars(run.usd),
      size: compact ? 26 : 40,
      serif: true,
      weight: 600,
      tone: 'paper',
      number: 'v3.final-run.cost',
    },
    {
      key: 'hours',
      x: round(edge),
      y: round(height - 3),
      text: `million ${run.gpu} hours, ${digits(run.hours)} in all`,
      size: small,
      anchor: 'end',
      tone: 'soft',
      number: 'v3.gpu-hours',
    },
  ];
  const hours = ticks(0, run.hours, 5);
  const rates = ticks(0, run.rate, 2);
  const up = (value: number) => round(bottom - (rect.height * value) / run.rate);
  // The rulings of the ledger: an hour's price and half a million hours at a time.
  const cells =
    hours
      .slice(1)
      .map((value) => `M${round(left + (across * value) / run.hours)} ${round(rect.y)}V${round(bottom)}`)
      .join('') +
    rates
      .slice(1, -1)
      .map((value) => `M${left} ${up(value)}H${round(edge)}`)
      .join('');
  const tick = (size: number, at: number) => (value: number) => ({ at: round(at + size * value), text: '' + value });
  return {
    run: target,
    draw: () => [
      {
        key: 'axes',
        opacity: 1,
        axes: [
          { side: 'bottom', at: round(bottom + 1), from: left, to: round(edge), ticks: hours.map(tick(across / run.hours, left)) },
          {
            side: 'left',
            at: left - 1,
            from: round(rect.y),
            to: round(bottom),
            ticks: rates.map((value) => ({ at: up(value), text: price(value) })),
          },
        ],
        shapes: [
          { key: 'cells', look: 'gap', d: cells, width: 1, opacity: 0.3 },
          { key: 'cut', look: 'gap', d: `M${round(cut)} ${round(rect.y)}V${round(bottom)}`, width: 1.5 },
          {
            key: 'leaders',
            look: 'leader',
            d: `M${round(middle)} ${round(leaderTop)}V${round(line2 - 1)}h-6M${round(edge - 0.5)} ${round(leaderTop)}V${round(line1 + 6)}`,
          },
        ],
        labels,
      },
    ],
  };
}
