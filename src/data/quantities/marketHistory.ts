import { derived, stated, type Quantity } from '../quantity.ts';
import type { MarketMilestoneRow, MarketRecordRow, Tables } from '../rows.ts';
import { dayValue, daysBetween } from './days.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** The largest one-day losses, and the fall beside them. Throws when a row is gone. */
export function recordQuantities({ marketRecords, marketMilestones }: Tables, nvidia: readonly Quantity[]): Quantity[] {
  const losses = marketRecords.map(lossOf);
  const fall = namedIn(nvidia)('nvidia.loss.close');
  const before = namedIn(losses)('record.nvda-2024-09-03.loss');
  return [
    ...losses,
    derived({
      id: 'record.previous.multiple',
      label: 'Nvidia’s loss against the record before it',
      unit: 'multiple',
      formula: `${fall.label} ÷ ${before.label}`,
      inputs: [fall, before],
      compute: (now, then) => now / then,
    }),
    derived({
      id: 'record.second.loss',
      label: 'Second-largest one-day loss',
      unit: 'usd-billion',
      formula: 'second largest of the losses in market-records.csv',
      inputs: losses,
      compute: (...all) => all.toSorted((a, b) => b - a)[1] ?? Number.NaN,
      // The table was searched up to the latest close in the data.
      asOf: rowOf(marketMilestones, 'market-milestones', 'latest').date,
      style: { digits: 1 },
    }),
  ];
}

function lossOf(row: MarketRecordRow): Quantity {
  return stated({
    id: `record.${row.id}.loss`,
    label: `Market value that ${row.company} lost on ${row.date}`,
    value: (row.shares * (row.close_before_usd - row.close_usd)) / 1e9,
    unit: 'usd-billion',
    from: `market-records.csv, row ${row.id}: shares × (close_before_usd − close_usd)`,
    sources: row.source_ids,
    kind: 'derived',
    asOf: row.date,
    confidence: 'high',
    note: row.note,
    style: { digits: 1 },
  });
}

/** Milestones that the text names. */
const NAMED = ['record-before', 'low-close', 'back-above-close', 'four-trillion-close', 'five-trillion-close', 'highest-close', 'latest'];

/** The years after the fall. Throws when a row is gone. */
export function milestoneQuantities({ marketMilestones }: Tables, nvidia: readonly Quantity[]): Quantity[] {
  const row = (id: string) => rowOf(marketMilestones, 'market-milestones', id);
  const milestones = NAMED.flatMap((id) => milestoneOf(row(id)));
  const named = namedIn([...nvidia, ...milestones]);
  const fall = { ...dateOf(row('monday')), id: 'nvidia.fall.date', label: 'Day of the fall' };
  const friday = named('nvidia.price.friday');
  const latest = named('milestone.latest.price');
  const lowest = named('milestone.low-close.price');
  const until = (id: string, label: string, milestone: string) => daysBetween(id, label, fall, named(`milestone.${milestone}.date`));
  return [
    fall,
    ...milestones,
    until('nvidia.days.to-recover', 'Days from the fall to the first close above the old one', 'back-above-close'),
    until('nvidia.days.to-four-trillion', 'Days from the fall to the first close above $4 trillion', 'four-trillion-close'),
    until('nvidia.days.to-five-trillion', 'Days from the fall to the first close above $5 trillion', 'five-trillion-close'),
    derived({
      id: 'nvidia.low-close.below-friday.percent',
      label: 'How far the lowest close since is below that of the Friday before the fall',
      unit: 'percent',
      formula: `1 − ${lowest.label} ÷ ${friday.label}`,
      inputs: [lowest, friday],
      compute: (after, before) => 1 - after / before,
      style: { digits: 1 },
    }),
    derived({
      id: 'nvidia.latest.above-friday.percent',
      label: 'How far the latest close is above that of the Friday before the fall',
      unit: 'percent',
      formula: `${latest.label} ÷ ${friday.label} − 1`,
      inputs: [latest, friday],
      compute: (after, before) => after / before - 1,
      style: { digits: 1 },
    }),
  ];
}

function milestoneOf(row: MarketMilestoneRow): Quantity[] {
  return [
    dateOf(row),
    stated({
      ...common(row),
      id: `milestone.${row.id}.price`,
      label: `${row.label}: price`,
      value: row.price_usd,
      unit: 'usd-per-share',
      from: `${place(row)}, price_usd`,
      kind: 'reported',
    }),
    stated({
      ...common(row),
      id: `milestone.${row.id}.cap`,
      label: `${row.label}: market value`,
      value: (row.shares * row.price_usd) / 1e12,
      unit: 'usd-trillion',
      from: `${place(row)}: shares × price_usd`,
      kind: 'derived',
      style: { digits: 2 },
    }),
  ];
}

function dateOf(row: MarketMilestoneRow): Quantity {
  return stated({
    ...common(row),
    id: `milestone.${row.id}.date`,
    label: `${row.label}: day`,
    value: dayValue(row.date),
    unit: 'date',
    from: `${place(row)}, date`,
    kind: 'reported',
  });
}

function place({ id }: MarketMilestoneRow): string {
  return `market-milestones.csv, row ${id}`;
}

function common({ source_ids, date, note }: MarketMilestoneRow) {
  return { sources: source_ids, asOf: date, confidence: 'high', note } as const;
}
