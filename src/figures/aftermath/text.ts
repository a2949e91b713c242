import { formatDate, formatQuantity } from '../../data/format.ts';
import { dayOf } from './frame.ts';
import { STEPS, type Scene } from './scenes.ts';
import type { Price, Series } from './series.ts';

/** The step that a scene belongs to. */
export const viewOf = ({ step }: Scene) => STEPS[Math.min(STEPS.length - 1, Math.round(step))] ?? 'spending';

/** A list price of the table, in dollars per million tokens. */
export const priceOf = ({ prices }: Series, id: string): number => prices.find((price) => price.id === id)?.usd ?? Number.NaN;

/** Writes a list price. */
export const usd = (value: number): string => formatQuantity(value, 'usd-per-million-tokens', { noun: false });

/** Writes a day that is counted from the start of the time line. */
export const dateOf = (series: Series, day: number): string => formatDate(dayOf(series, day));

/** Names a price where the model alone does not. */
export function nameOf({ id, model }: Price): string {
  const when = id.endsWith('-offpeak')
    ? ' off-peak'
    : id.endsWith('-peak')
      ? ' at peak'
      : id.endsWith('-cut') || id.endsWith('-after')
        ? ' after its cut'
        : '';
  return `${model.replace('-0813', '')}${when}`;
}
