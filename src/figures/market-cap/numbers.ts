import { formatDate, formatQuantity } from '../../data/format.ts';

/** Dollars and cents of a share. */
export const dollars = (price: number): string => formatQuantity(price, 'usd-per-share');

/** Billions of dollars, short: for labels. */
export const bn = (value: number, digits = 1): string => formatQuantity(value, 'usd-billion', { digits, length: 'short' });

/** Billions of dollars, spelt out: for sentences and large labels. */
export const billions = (value: number, digits = 1): string => formatQuantity(value, 'usd-billion', { digits });

/** Trillions of dollars, short, from billions. */
export const tn = (value: number, digits = 0): string => formatQuantity(value / 1000, 'usd-trillion', { digits, length: 'short' });

/** Trillions of dollars, spelt out, from billions. */
export const trillions = (value: number, digits = 0): string => formatQuantity(value / 1000, 'usd-trillion', { digits });

/** Millions of dollars, spelt out, from billions. */
export const millions = (value: number): string => formatQuantity(value * 1000, 'usd-million');

/** A change in percent, with its sign. */
export const change = (percent: number, digits = 2): string => formatQuantity(percent / 100, 'percent', { digits, sign: true });

/** A share in percent, without a sign. */
export const percent = (value: number, digits = 2): string => formatQuantity(value / 100, 'percent', { digits });

/** New York time at the last full `step` minutes after the opening bell. */
export const clock = (minutes: number, opening: number, step: number): string =>
  formatQuantity(opening + Math.floor(minutes / step + 1e-9) * step, 'time');

/** A day, with its month cut short. */
export const day = (iso: string): string => formatDate(iso, 'short');

/** A difference between two prices, in words. */
export const cents = (price: number): string => `${formatQuantity(Math.round(price * 100), 'count')}\u00a0cents`;
