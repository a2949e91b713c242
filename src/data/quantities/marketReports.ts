import { derived, stated, type Quantity } from '../quantity.ts';
import type { MarketComparisonRow, Tables } from '../rows.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** Reports whose figure the text names. */
const NAMED = ['bloomberg-2025', 'epoch-times-2025', 'bloomberg-2026'];

/** What was written of the loss, and why $589 billion and $593 billion are one fall. Throws when a row is gone. */
export function reportQuantities({ marketReports }: Tables, nvidia: readonly Quantity[]): Quantity[] {
  const named = namedIn(nvidia);
  const shares = named('nvidia.shares');
  const friday = named('nvidia.price.friday');
  const early = rowOf(marketReports, 'market-reports', 'coindesk-cc-2025');
  const earlyClose = stated({
    id: 'nvidia.price.early-close',
    label: 'Nvidia’s close in early reports',
    value: early.close_usd,
    unit: 'usd-per-share',
    from: `market-reports.csv, row ${early.id}, close_usd`,
    sources: early.source_ids,
    kind: 'reported',
    asOf: early.date,
    confidence: 'medium',
    note: early.note,
  });
  const reports = NAMED.map((id) => {
    const row = rowOf(marketReports, 'market-reports', id);
    return stated({
      id: `report.${row.id}.loss`,
      label: `Nvidia’s loss, as given by ${row.outlet}`,
      value: row.loss_usd_bn,
      unit: 'usd-billion',
      from: `market-reports.csv, row ${row.id}, loss_usd_bn`,
      sources: row.source_ids,
      kind: 'reported',
      asOf: row.date,
      confidence: 'medium',
      note: row.note,
    });
  });
  return [
    ...reports,
    earlyClose,
    derived({
      id: 'nvidia.loss.early-close',
      label: 'Nvidia’s loss, worked out with the close in early reports',
      unit: 'usd-billion',
      formula: `${shares.label} × (${friday.label} − ${earlyClose.label})`,
      inputs: [shares, friday, earlyClose],
      compute: (count, before, after) => (count * (before - after)) / 1e9,
      asOf: named('nvidia.price.monday').asOf,
      note: 'That the reports of $589 billion come from this price is our inference.',
      style: { digits: 1 },
    }),
  ];
}

/** Things about as large as the loss, and the loss in terms of them. Throws when a row is gone. */
export function comparisonQuantities({ marketComparisons }: Tables, nvidia: readonly Quantity[]): Quantity[] {
  const loss = namedIn(nvidia)('nvidia.loss.close');
  const row = (id: string) => compared(id, rowOf(marketComparisons, 'market-comparisons', id));
  const stargate = { ...row('stargate'), id: 'stargate.headline' };
  const outputs = marketComparisons.filter(({ kind }) => kind === 'gdp').map((gdp) => compared(gdp.id.replace('gdp-', 'gdp.'), gdp));
  return [
    stargate,
    { ...row('stargate-first'), id: 'stargate.first' },
    { ...row('whole-market'), id: 'market.loss.net' },
    derived({
      id: 'stargate.loss.multiple',
      label: 'Nvidia’s loss, in headline Stargates',
      unit: 'multiple',
      formula: `${loss.label} ÷ ${stargate.label}`,
      inputs: [loss, stargate],
      compute: (lost, planned) => lost / planned,
    }),
    derived({
      id: 'stargate.loss.excess.percent',
      label: 'By how much Nvidia’s loss exceeds Stargate’s headline sum',
      unit: 'percent',
      formula: `${loss.label} ÷ ${stargate.label} − 1`,
      inputs: [loss, stargate],
      compute: (lost, planned) => lost / planned - 1,
      style: { digits: 1 },
    }),
    ...outputs,
  ];
}

function compared(id: string, row: MarketComparisonRow): Quantity {
  const ours = row.kind === 'market-loss';
  return stated({
    id,
    label: row.label,
    value: row.value_usd_bn,
    unit: 'usd-billion',
    from: `market-comparisons.csv, row ${row.id}, value_usd_bn`,
    sources: row.source_ids,
    kind: ours ? 'derived' : 'reported',
    asOf: row.as_of,
    confidence: ours ? 'medium' : 'high',
    note: row.note,
  });
}
