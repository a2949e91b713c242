import type { Unit } from '../format.ts';
import { stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { rowOf } from './rowOf.ts';

/** The columns of `models.csv` that hold a number the text says. */
export type ModelColumn = 'gpu_count' | 'gpu_hours_million' | 'usd_per_gpu_hour' | 'low_usd_million' | 'cost_usd_million';

const COLUMN_UNITS: Readonly<Record<ModelColumn, { readonly unit: Unit; readonly factor: number }>> = {
  gpu_count: { unit: 'gpus', factor: 1 },
  gpu_hours_million: { unit: 'gpu-hours', factor: 1e6 },
  usd_per_gpu_hour: { unit: 'usd-per-hour', factor: 1 },
  low_usd_million: { unit: 'usd-million', factor: 1 },
  cost_usd_million: { unit: 'usd-million', factor: 1 },
};

/**
 * One cell of `models.csv` as a quantity. GPU-hours stand there in millions and are counted one by one here. Throws when the
 * row is gone.
 */
export function modelCell({ models }: Tables, id: string, label: string, row: string, column: ModelColumn): Quantity {
  const found = rowOf(models, 'models', row);
  const { unit, factor } = COLUMN_UNITS[column];
  const value = found[column];
  return stated({
    id,
    label,
    value: value === null ? null : Number((value * factor).toPrecision(12)),
    unit,
    from: `models.csv, row ${row}, ${column}${factor === 1 ? '' : ' × 1,000,000'}`,
    sources: found.source_ids,
    kind: found.kind,
    asOf: found.as_of,
    confidence: found.confidence,
    note: found.note,
  });
}
