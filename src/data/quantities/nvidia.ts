import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { BILLION, FRIDAY, MONDAY, type PriceColumn } from './marketDay.ts';
import { rowOf } from './rowOf.ts';

/** Nvidia’s prices, market value and loss on the day. Throws when a row is gone. */
export function nvidiaQuantities(tables: Tables): Quantity[] {
  const row = rowOf(tables.marketDay, 'market-day', 'nvda');
  const next = rowOf(tables.marketMilestones, 'market-milestones', 'tuesday');
  const cell = (column: PriceColumn | 'shares', asOf: string) => ({
    value: row[column],
    from: `market-day.csv, row nvda, ${column}`,
    sources: row.source_ids,
    kind: 'reported' as const,
    asOf,
    confidence: 'high' as const,
  });
  const shares = stated({ id: 'nvidia.shares', label: 'Nvidia’s share count', unit: 'count', ...cell('shares', FRIDAY) });
  const price = (id: string, label: string, column: PriceColumn, asOf = MONDAY) =>
    stated({ id: `nvidia.price.${id}`, label, unit: 'usd-per-share', ...cell(column, asOf) });
  const friday = price('friday', 'Nvidia’s close on Friday', 'close_before_usd', FRIDAY);
  const open = price('open', 'Nvidia’s first price on Monday', 'open_usd');
  const low = price('low', 'Nvidia’s lowest price on Monday', 'low_usd');
  const monday = price('monday', 'Nvidia’s close on Monday', 'close_usd');
  const tuesday = stated({
    id: 'nvidia.price.tuesday',
    label: 'Nvidia’s close on Tuesday',
    value: next.price_usd,
    unit: 'usd-per-share',
    from: 'market-milestones.csv, row tuesday, price_usd',
    sources: next.source_ids,
    kind: 'reported',
    asOf: next.date,
    confidence: 'high',
  });
  const cap = (id: string, label: string, at: Quantity) =>
    derived({
      id: `nvidia.cap.${id}`,
      label,
      unit: 'usd-billion',
      formula: `${shares.label} × ${at.label}`,
      inputs: [shares, at],
      compute: (count, dollars) => (count * dollars) / BILLION,
      style: { digits: 1 },
    });
  const change = (id: string, label: string, before: Quantity, after: Quantity, sign: 1 | -1) =>
    derived({
      id,
      label,
      unit: 'usd-billion',
      formula: sign < 0 ? `${shares.label} × (${before.label} − ${after.label})` : `${shares.label} × (${after.label} − ${before.label})`,
      inputs: [shares, before, after],
      compute: (count, first, last) => (sign * count * (last - first)) / BILLION,
      style: { digits: 1 },
    });
  const fall = (id: string, label: string, to: Quantity) =>
    derived({
      id: `nvidia.fall.${id}.percent`,
      label,
      unit: 'percent',
      formula: `1 − ${to.label} ÷ ${friday.label}`,
      inputs: [to, friday],
      compute: (after, before) => 1 - after / before,
      style: { digits: 2 },
    });
  const capFriday = cap('friday', 'Nvidia’s market value on Friday evening', friday);
  const lossLow = change('nvidia.loss.low', 'Market value that Nvidia had lost at the lowest price of the day', friday, low, -1);
  const lossClose = change('nvidia.loss.close', 'Market value that Nvidia lost by the close', friday, monday, -1);
  return [
    shares,
    friday,
    open,
    low,
    monday,
    tuesday,
    capFriday,
    cap('low', 'Nvidia’s market value at the lowest price of the day', low),
    cap('monday', 'Nvidia’s market value on Monday evening', monday),
    cap('tuesday', 'Nvidia’s market value on Tuesday evening', tuesday),
    change('nvidia.loss.open', 'Market value that Nvidia had lost at the first price of the day', friday, open, -1),
    lossLow,
    lossClose,
    change('nvidia.gain.tuesday', 'Market value that Nvidia gained on Tuesday', monday, tuesday, 1),
    fall('open', 'Nvidia’s fall at the first price of the day', open),
    fall('low', 'Nvidia’s fall at the lowest price of the day', low),
    fall('close', 'Nvidia’s fall by the close', monday),
    derived({
      id: 'nvidia.rise.tuesday.percent',
      label: 'Nvidia’s rise on Tuesday',
      unit: 'percent',
      formula: `${tuesday.label} ÷ ${monday.label} − 1`,
      inputs: [tuesday, monday],
      compute: (after, before) => after / before - 1,
      style: { digits: 1 },
    }),
    blocks('friday', 'Blocks of a billion dollars on Friday evening', capFriday),
    blocks('lost-low', 'Blocks of a billion dollars gone at the lowest price', lossLow),
    blocks('lost-close', 'Blocks of a billion dollars gone at the close', lossClose),
  ];
}

function blocks(id: string, label: string, value: Quantity): Quantity {
  return derived({
    id: `nvidia.blocks.${id}`,
    label,
    unit: 'count',
    formula: `${value.label}, in whole billions`,
    inputs: [value],
    compute: (billions) => Math.round(billions),
  });
}

/** What only the five-minute bars tell. Their table has no source column, because all of it has one pair of sources. */
export function intradayQuantities({ marketIntraday: bars }: Tables): Quantity[] {
  const lowest = bars.toSorted((a, b) => a.low_usd - b.low_usd)[0];
  const highest = bars.toSorted((a, b) => b.high_usd - a.high_usd)[0];
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const common = { sources: ['ibkr-heliar', 'polygon-mjo156'], kind: 'reported', asOf: MONDAY, confidence: 'high' } as const;
  return [
    stated({
      id: 'nvidia.low.time',
      label: 'Start of the five minutes with Nvidia’s lowest price, New York time',
      value: lowest ? minutes(lowest.time) : null,
      unit: 'time',
      from: 'market-intraday.csv, the time of the smallest low_usd',
      ...common,
    }),
    stated({
      id: 'nvidia.price.high',
      label: 'Nvidia’s highest price on Monday',
      value: highest?.high_usd ?? null,
      unit: 'usd-per-share',
      from: 'market-intraday.csv, the largest high_usd',
      ...common,
    }),
  ];
}
