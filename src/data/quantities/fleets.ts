import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { dayValue, monthsBetween } from './days.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** Other fleets, and like set against like. Throws when a row is gone. */
export function fleetQuantities(tables: Tables, gpus: readonly Quantity[]): Quantity[] {
  const fleets = tables.gpuFleets.filter(({ id }) => !DEFINED_ELSEWHERE.includes(id)).flatMap(({ id }) => fleetOf(tables, id));
  const named = namedIn([...gpus, ...fleets]);
  const compare = (
    id: string,
    label: string,
    unit: 'ratio' | 'percent' | 'multiple',
    over: string,
    under: string,
    digits: number,
    note?: string,
  ) =>
    derived({
      id,
      label,
      unit,
      formula: `${named(over).label} ÷ ${named(under).label}`,
      inputs: [named(over), named(under)],
      compute: (a, b) => a / b,
      note,
      style: { digits },
    });
  const since = fleetDate(
    tables,
    'fire-flyer-2',
    'fire-flyer-2.largest.from',
    'Fire-Flyer 2 at work, and the largest AI cluster on record',
  );
  const until = fleetDate(tables, 'microsoft-gpt4', 'fire-flyer-2.largest.to', 'A larger cluster at work');
  return [
    ...fleets,
    compare(
      'fleet.meta.floor.multiple',
      'Meta’s H100s against the documented floor',
      'multiple',
      'fleet.meta-2024.gpus',
      'gpu.floor',
      0,
      'Two whole companies; Meta’s number was a target.',
    ),
    compare(
      'fleet.meta.estimate.multiple',
      'Meta’s H100s against SemiAnalysis’s estimate',
      'multiple',
      'fleet.meta-2024.gpus',
      'gpu.estimate.total',
      1,
      'Two whole companies; Meta’s number was a target.',
    ),
    compare(
      'fleet.meta.estimate.h100-equivalents.multiple',
      'Meta’s stated H100-equivalents against those of the estimate',
      'multiple',
      'fleet.meta-2024.h100-equivalents',
      'gpu.estimate.h100-equivalents',
      0,
      'Two whole companies; Meta’s number was a target.',
    ),
    compare(
      'fleet.fire-flyer-2.gpt4.multiple',
      'The cluster that trained GPT-4 against Fire-Flyer 2',
      'multiple',
      'fleet.microsoft-gpt4.gpus',
      'gpu.fire-flyer-2',
      1,
      'Two clusters, both of A100s.',
    ),
    since,
    until,
    monthsBetween(
      'fire-flyer-2.largest.months',
      'Months in which Fire-Flyer 2 may have been the largest AI cluster on public record',
      since,
      until,
    ),
  ];
}

/** Rows whose number is already a quantity of another table. */
const DEFINED_ELSEWHERE = ['fire-flyer-2', 'v3-run', 'llama31-run', 'group-estimate'];
/** Fleets that the text counts in H100s. */
const IN_H100S = ['meta-2024'];

function fleetOf(tables: Tables, id: string): Quantity[] {
  const row = rowOf(tables.gpuFleets, 'gpu-fleets', id);
  const common = {
    sources: row.source_ids,
    kind: row.status === 'target' || row.certainty.startsWith('Confirmed') ? ('reported' as const) : ('estimated' as const),
    asOf: row.date,
    confidence: row.certainty.startsWith('Confirmed') ? ('high' as const) : ('medium' as const),
    note: row.statement,
  };
  const label = `${row.owner}: ${row.fleet}`;
  const count = stated({
    ...common,
    id: `fleet.${id}.gpus`,
    label,
    value: row.quantity,
    unit: 'gpus',
    from: `gpu-fleets.csv, row ${id}, quantity`,
  });
  if (!IN_H100S.includes(id)) return [count];
  return [
    count,
    stated({
      ...common,
      id: `fleet.${id}.h100-equivalents`,
      label: `${label}, in H100s`,
      value: row.h100_equivalents,
      unit: 'count',
      from: `gpu-fleets.csv, row ${id}, h100_equivalents`,
      style: { digits: 0 },
    }),
  ];
}

function fleetDate({ gpuFleets }: Tables, rowId: string, id: string, label: string): Quantity {
  const row = rowOf(gpuFleets, 'gpu-fleets', rowId);
  return stated({
    id,
    label,
    value: dayValue(row.date),
    unit: 'date',
    from: `gpu-fleets.csv, row ${rowId}, date`,
    sources: row.source_ids,
    kind: 'estimated',
    asOf: row.date.slice(0, 7),
    confidence: 'medium',
    note: 'To the month, as Epoch AI estimates it.',
    style: { date: 'month' },
  });
}
