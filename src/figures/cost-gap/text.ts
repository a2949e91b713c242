import { formatQuantity } from '../../data/format.ts';

/** A plain number with as many digits as it has, three after the point at most: 2.788, 30.84. */
export function digits(value: number): string {
  return formatQuantity(value, 'count');
}

/** An amount in millions of dollars, in words of the right size, to four digits: $294,000, $5.576 million, $2.54 billion. */
export function dollars(million: number): string {
  const amount = Number(million.toPrecision(4));
  if (amount === 0) return '$0';
  if (amount < 1000) return formatQuantity(amount, 'usd-million');
  return formatQuantity(amount / 1000, 'usd-billion', { digits: amount % 100 === 0 ? (amount % 1000 === 0 ? 0 : 1) : 2 });
}

/** The same, short: $500m. */
export function shortDollars(million: number): string {
  return formatQuantity(million, 'usd-million', { length: 'short' });
}

/** A price of an hour or of a million tokens: $2, $0.55. */
export function price(usd: number): string {
  return formatQuantity(usd, 'usd-per-hour');
}

/** How many times one amount holds another: 14.6, 0.86, 287. */
export function times(amount: number, unit: number): string {
  const ratio = amount / unit;
  return digits(ratio >= 100 ? Math.round(ratio) : Number(ratio.toFixed(ratio < 1 ? 2 : 1)));
}
