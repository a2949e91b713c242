import { derived, type Quantity } from '../quantity.ts';

const DAY = 24 * 60 * 60 * 1000;

/** An ISO day as the value of a quantity of the unit `date`: milliseconds since 1970, UTC. A coarser date is its first day. */
export function dayValue(iso: string): number {
  const [year = NaN, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** The number of days from one dated quantity to another. */
export function daysBetween(id: string, label: string, from: Quantity, to: Quantity): Quantity {
  return derived({
    id,
    label,
    unit: 'days',
    formula: `${to.label} − ${from.label}`,
    inputs: [to, from],
    compute: (later, earlier) => Math.round((later - earlier) / DAY),
  });
}

/** The number of months from one dated quantity to another, by the calendar and without the days. */
export function monthsBetween(id: string, label: string, from: Quantity, to: Quantity): Quantity {
  return derived({
    id,
    label,
    unit: 'months',
    formula: `${to.label} − ${from.label}, in months of the calendar`,
    inputs: [to, from],
    compute: (later, earlier) => monthIndex(later) - monthIndex(earlier),
  });
}

function monthIndex(value: number): number {
  const day = new Date(value);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}
