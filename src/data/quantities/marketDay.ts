import type { MarketDayRow } from '../rows.ts';

/** Friday, the evening before the fall, and Monday, the day of it. */
export const FRIDAY = '2025-01-24';
export const MONDAY = '2025-01-27';
export const BILLION = 1e9;

/** The columns of `market-day.csv` that hold a price. */
export type PriceColumn = 'close_before_usd' | 'open_usd' | 'low_usd' | 'close_usd';

/** Market value of a company at one of its prices, in billions of US dollars. */
export function worth(row: MarketDayRow, column: PriceColumn): number {
  return (row.shares * row[column]) / BILLION;
}
