import { derived, stated, type Quantity } from '../quantity.ts';
import type { FormatStyle, Unit } from '../format.ts';
import type { SpendingRow, Tables } from '../rows.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

const UNITS: Readonly<Record<SpendingRow['unit'], Unit>> = {
  'usd-million': 'usd-million',
  share: 'percent',
  multiple: 'multiple',
};

/** What lies around a final run, by others’ estimates. Throws when a row is gone. */
export function spendingQuantities(tables: Tables, stages: readonly Quantity[]): Quantity[] {
  const cell = (id: string, row: string, column: 'low' | 'value' | 'high' = 'value') => spendingCell(tables, id, row, column);
  const run = namedIn(stages)('v3.final-run.cost');
  const servers = inBillions(cell('semi.server-capex', 'semi-server-capex'));
  return [
    servers,
    inBillions(cell('semi.server-capex.published-sum', 'semi-server-capex-published-sum')),
    inBillions(cell('semi.server-capex.corrected', 'semi-server-capex-corrected')),
    inBillions(cell('semi.server-capex.corrected-hoppers', 'semi-server-capex-corrected-hoppers')),
    cell('semi.operating', 'semi-operating'),
    cell('semi.hardware-floor', 'semi-hardware-floor', 'low'),
    derived({
      id: 'semi.server-capex.runs',
      label: 'SemiAnalysis’s servers against V3’s final run',
      unit: 'multiple',
      formula: `${servers.label} ÷ ${run.label}`,
      inputs: [servers, run],
      compute: (billions, millions) => (billions * 1e3) / millions,
      note: 'Machines bought over years against the rent of one run.',
      style: { digits: 0 },
    }),
    inBillions(cell('openai.rd-compute', 'openai-2024-rd-compute'), 0),
    cell('openai.final-runs', 'openai-2024-final-runs'),
    cell('openai.final-runs.percent', 'openai-2024-final-share'),
    cell('chinese-labs.final-runs.percent', 'chinese-labs-final-share', 'high'),
    cell('research.multiple', 'research-multiple-remark', 'low'),
  ];
}

function spendingCell({ spending }: Tables, id: string, row: string, column: 'low' | 'value' | 'high'): Quantity {
  const found = rowOf(spending, 'spending', row);
  return stated({
    id,
    label: `${found.label} (${found.who})`,
    value: found[column],
    unit: UNITS[found.unit],
    from: `spending.csv, row ${row}, ${column}`,
    sources: found.source_ids,
    kind: found.kind,
    asOf: found.as_of,
    confidence: found.confidence,
    note: found.note,
  });
}

/** The table counts in millions; a sum of a thousand and more is said in billions. */
function inBillions(quantity: Quantity, digits: FormatStyle['digits'] = 1): Quantity {
  return {
    ...quantity,
    value: quantity.value / 1e3,
    unit: 'usd-billion',
    formula: `${quantity.formula} ÷ 1,000`,
    style: { digits },
  };
}
