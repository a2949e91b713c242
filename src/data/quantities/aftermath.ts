import type { FormatStyle, Unit } from '../format.ts';
import { derived, stated, type Quantity } from '../quantity.ts';
import type { CapexRow, MeasureRow, Tables } from '../rows.ts';
import { dayValue } from './days.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** What came after the fall: spending, downloads, leads, money. Throws when a row is gone. */
export function aftermathQuantities(tables: Tables): Quantity[] {
  return [...capexQuantities(tables), ...measureQuantities(tables), previewQuantity(tables)];
}

/** Capital spending of the four firms, and how far each plan is above what was spent in the first year. */
function capexQuantities({ capex }: Tables): Quantity[] {
  const spent = capexCell(capex, 'capex.2024', 'four-2024', 'low_usd_bn', 'Capital spending of four US firms, 2024');
  const autumn = capexCell(capex, 'capex.2025.october', 'four-2025-october', 'high_usd_bn', 'The four firms’ plans for 2025, October 2025');
  const next = [
    capexCell(capex, 'capex.2026.low', 'four-2026-february', 'low_usd_bn', 'The four firms’ plans for 2026, February 2026: lower end'),
    capexCell(capex, 'capex.2026.high', 'four-2026-february', 'high_usd_bn', 'The four firms’ plans for 2026, February 2026: upper end'),
  ];
  const over = (id: string, label: string, plan: Quantity) =>
    derived({
      id,
      label,
      unit: 'multiple',
      formula: `${plan.label} ÷ ${spent.label}`,
      inputs: [plan, spent],
      compute: (planned, before) => planned / before,
      style: { digits: 1 },
    });
  return [
    spent,
    capexCell(
      capex,
      'capex.2025.february.low',
      'four-2025-february',
      'low_usd_bn',
      'The four firms’ plans for 2025, February 2025: lower end',
    ),
    capexCell(
      capex,
      'capex.2025.february.high',
      'four-2025-february',
      'high_usd_bn',
      'The four firms’ plans for 2025, February 2025: upper end',
    ),
    autumn,
    ...next,
    over('capex.2025.multiple', 'The plans for 2025, by October, against 2024', autumn),
    ...next.slice(0, 1).map((plan) => over('capex.2026.multiple', 'The lower end of the plans for 2026 against 2024', plan)),
  ];
}

function capexCell(rows: readonly CapexRow[], id: string, row: string, column: 'low_usd_bn' | 'high_usd_bn', label: string): Quantity {
  const found = rowOf(rows, 'capex', row);
  return stated({
    id,
    label,
    value: found[column],
    unit: 'usd-billion',
    from: `capex.csv, row ${row}, ${column}`,
    sources: found.source_ids,
    kind: found.confidence === 'medium' ? 'estimated' : 'reported',
    asOf: found.as_of,
    confidence: found.confidence,
    note: found.note ?? 'Microsoft, Alphabet, Amazon and Meta; all capital spending, not for AI alone.',
    style: { digits: 0 },
  });
}

const UNITS: Readonly<Record<MeasureRow['unit'], Unit>> = {
  count: 'count',
  share: 'percent',
  months: 'months',
  'usd-million': 'usd-million',
  'usd-billion': 'usd-billion',
  'cny-billion': 'cny-billion',
};

/** Public names of the single figures, and how they are written where the unit's own style does not fit. */
const MEASURES: readonly (readonly [id: string, row: string, style?: FormatStyle])[] = [
  ['r1.downloads', 'hf-downloads-r1'],
  ['app.downloads', 'app-downloads-appfigures'],
  ['app.countries', 'app-countries'],
  ['app.rank.before', 'app-rank-before'],
  ['lead.2024-01', 'lead-2024-01'],
  ['lead.2025-02', 'lead-2025-02'],
  ['lead.2026-03', 'lead-2026-03'],
  ['caisi.v4.months', 'caisi-months'],
  ['caisi.2025.cheaper.percent', 'caisi-2025-cheaper'],
  ['round.yuan', 'round-yuan', { digits: 0 }],
  ['round.usd', 'round-usd'],
  ['round.valuation.low', 'valuation-low', { digits: 0 }],
  ['round.valuation.high', 'valuation-high', { digits: 0 }],
  ['serving.day.cost', 'serving-day-cost', { digits: 0 }],
  ['serving.day.income', 'serving-day-income', { digits: 0 }],
  ['deepseek.staff', 'staff'],
  ['high-flyer.assets', 'high-flyer-assets', { digits: 0 }],
  ['distil.accounts', 'distil-accounts'],
  ['distil.exchanges', 'distil-exchanges'],
  ['distil.exchanges.deepseek', 'distil-deepseek'],
];

function measureQuantities({ measures }: Tables): Quantity[] {
  const stands = MEASURES.map(([id, row, style]) => {
    const found = rowOf(measures, 'measures', row);
    return stated({
      id,
      label: found.who === null ? found.label : `${found.label} (${found.who})`,
      value: found.value,
      unit: UNITS[found.unit],
      from: `measures.csv, row ${row}, value`,
      sources: found.source_ids,
      kind: found.kind,
      asOf: found.as_of,
      confidence: found.confidence,
      note: found.note,
      style,
    });
  });
  const named = namedIn(stands);
  const [part, whole] = [named('distil.exchanges.deepseek'), named('distil.exchanges')];
  return [
    ...stands,
    derived({
      id: 'distil.exchanges.deepseek.percent',
      label: 'DeepSeek’s share of the exchanges that Anthropic counted',
      unit: 'percent',
      formula: `${part.label} ÷ ${whole.label}`,
      inputs: [part, whole],
      compute: (own, all) => own / all,
      style: { digits: 1 },
    }),
  ];
}

/** The preview of o1, from which the text counts the days to R1. */
function previewQuantity({ events }: Tables): Quantity {
  const found = rowOf(events, 'events', 'o1-preview');
  return stated({
    id: 'o1-preview.released',
    label: 'OpenAI’s preview of o1',
    value: dayValue(found.date),
    unit: 'date',
    from: `events.csv, row ${found.id}, date`,
    sources: found.source_ids,
    kind: 'reported',
    asOf: found.date,
    confidence: 'high',
    note: found.note,
  });
}
