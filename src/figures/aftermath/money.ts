import { formatQuantity } from '../../data/format.ts';
import { hatchPath } from '../../marks/hatch.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark, label } from '../../marks/marks.ts';
import type { Frame } from './frame.ts';
import type { Series } from './series.ts';

/**
 * The valuation, the round and one run as squares to one scale, on one floor. `grown` is the share of the scale that they
 * have reached, 0 to 1.
 */
export function money({ valuation: [low, high], round: raised, yuan, run }: Series, at: Frame, grown = 1): readonly Layer[] {
  const side = Math.min(at.height, at.width) - 3;
  const of = (billions: number) => side * grown * Math.sqrt(billions / high);
  const left = (at.width - side) / 2;
  const floor = at.height - 1.5;
  const square = (x: number, size: number) => ({ x, y: floor - size, width: size, height: size });
  // Beside the round, inside the valuation, so that the run stands alone on the floor.
  const inner = left + (at.compact ? 12 : 24);
  const round_ = square(inner, of(raised));
  const speck = square(inner + of(raised) + (at.compact ? 22 : 60), of(run / 1000));
  const inside = left + (at.compact ? 12 : 24);
  const pair = (key: string, number: string, x: number, y: number, sum: string, name: string, size: number = at.text): LabelMark[] => [
    label(key, x, y, sum, at, { weight: 600, tone: 'deepseek', size, number }),
    label(`${key}-name`, x, y + at.line, name, at, { tone: 'soft' }),
  ];
  const inYuan = formatQuantity(yuan, 'cny-billion', { digits: 0, length: 'short' });
  const top = floor - of(low);
  const shapes: Shape[] = [
    { key: 'high', look: 'outline tone-deepseek', d: rectPath(square(left, of(high))), dash: '5 3' },
    { key: 'low', look: 'outline tone-deepseek', d: rectPath(square(left, of(low))), dash: '5 3' },
    { key: 'round', look: 'hatched tone-deepseek', d: hatchPath(round_, 6) },
    { key: 'round-edge', look: 'outline tone-deepseek', d: rectPath(round_) },
    { key: 'run', look: 'solid tone-deepseek', d: rectPath(speck) },
  ];
  const labels = [
    ...pair(
      'valuation',
      'round.valuation.low',
      inside,
      top + at.large * 1.3,
      `$${low}–${high}bn`,
      at.compact ? 'valuation, reported' : 'valuation in the round, as reported',
      at.large,
    ),
    ...pair(
      'round',
      'round.usd',
      inner,
      round_.y - at.line - 8,
      formatQuantity(raised, 'usd-billion', { length: 'short' }),
      at.compact ? `first round, ${inYuan}` : `first outside round, about ${inYuan}`,
      at.compact ? 14 : 20,
    ),
    ...pair(
      'run',
      'v3.final-run.cost',
      speck.x,
      speck.y - at.line - 10,
      formatQuantity(run, 'usd-million', { length: 'short' }),
      'V3’s final run',
    ),
  ];
  return [
    { key: 'money', opacity: 1, shapes, labels: [] },
    // The words come when the squares are nearly as large as they get.
    { key: 'money-words', opacity: round(stage(grown, 0.7, 1)), shapes: [], labels },
  ];
}
