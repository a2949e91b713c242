import { formatDate, formatQuantity } from '../../data/format.ts';

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * An ISO date of day, month or year precision as a decimal year, the unit of the time axis. A date without a day stands at
 * the first of its month; the leap day is left out, it is a third of a pixel at most.
 */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round((year + ((DAYS_BEFORE[month - 1] ?? 0) + day - 1) / 365) * 1000) / 1000;
}

/** The end of the day, month or year that a date names: where a span that ends with it ends. */
export function endOf(date: string): number {
  const year = yearOf(date);
  const lengths: Readonly<Record<number, number>> = { 4: 1, 7: 1 / 12 };
  return Math.round((year + (lengths[date.length] ?? 1 / 365)) * 1000) / 1000;
}

/** A date as the labels write it: “26 Aug 2022”, “Oct 2023”, “2015”. */
export function dateText(date: string): string {
  return formatDate(date, 'short');
}

/** A count of chips; whole chips only. */
export function count(value: number): string {
  return formatQuantity(Math.round(value), 'gpus');
}

/** A count to three figures, for numbers that are somebody’s estimate or our conversion. */
export function about(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return count(Math.round(value / unit) * unit);
}
