import { derived, stated, type Quantity } from '../quantity.ts';
import type { GpuPurchaseRow, Tables } from '../rows.ts';
import { chipQuantities } from './chips.ts';
import { fleetQuantities } from './fleets.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** The quantities of the chapter on chips. Throws when a row that they need is gone. */
export function gpuQuantities(tables: Tables): Quantity[] {
  const counts = countQuantities(tables);
  const chips = chipQuantities(tables);
  const estimate = estimateQuantities(counts, chips);
  return [...counts, ...chips, ...estimate, ...fleetQuantities(tables, [...counts, ...estimate])];
}

interface Count {
  readonly id: string;
  readonly label: string;
  readonly row: string;
  readonly column?: 'quantity' | 'quantity_low';
}

const COUNTS: readonly Count[] = [
  { id: 'gpu.first', label: 'Liang’s first card', row: 'first-card' },
  { id: 'gpu.2015', label: 'Liang’s cards in 2015', row: 'cards-2015' },
  { id: 'gpu.2019', label: 'Liang’s cards in 2019', row: 'cards-2019' },
  { id: 'gpu.fire-flyer-1', label: 'GPUs of Fire-Flyer 1', row: 'fire-flyer-1' },
  { id: 'gpu.fire-flyer-2', label: 'A100s of Fire-Flyer 2, by its owners’ paper', row: 'fire-flyer-paper' },
  { id: 'gpu.fire-flyer-2.low', label: 'A100s of Fire-Flyer 2 described for 2022', row: 'fire-flyer-2-2022' },
  { id: 'gpu.average-2022', label: 'A100s at work on average in 2022, by the GPU-hours of the year', row: 'gpu-hours-2022' },
  { id: 'gpu.v3-run', label: 'H800s that trained V3', row: 'v3-run' },
  { id: 'gpu.r1-run', label: 'H800s that trained R1', row: 'r1-run' },
  { id: 'gpu.serving.average', label: 'H800s serving the public, on average', row: 'h800-serving', column: 'quantity_low' },
  { id: 'gpu.serving.peak', label: 'H800s serving the public, at the peak', row: 'h800-serving' },
  { id: 'gpu.estimate.a100', label: 'A100s, by SemiAnalysis', row: 'semi-a100' },
  { id: 'gpu.estimate.h800', label: 'H800s, by SemiAnalysis', row: 'semi-h800' },
  { id: 'gpu.estimate.h100', label: 'H100s, by SemiAnalysis', row: 'semi-h100' },
  { id: 'gpu.estimate.h20', label: 'H20s, by SemiAnalysis', row: 'semi-h20' },
  { id: 'gpu.alleged.patel', label: 'Hoppers, by Dylan Patel’s post', row: 'patel-50000' },
  { id: 'gpu.alleged.wang', label: 'H100s, by Alexandr Wang', row: 'wang-50000' },
  { id: 'gpu.alleged.house', label: 'GPUs, by the House committee', row: 'house-60000' },
];

function countQuantities({ gpuPurchases, sources }: Tables): Quantity[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  return COUNTS.map(({ id, label, row: rowId, column = 'quantity' }) => {
    const row = rowOf(gpuPurchases, 'gpu-purchases', rowId);
    const date = row.date_precision === 'year' ? row.date?.slice(0, 4) : row.date;
    return stated({
      id,
      label,
      value: row[column],
      unit: 'gpus',
      from: `gpu-purchases.csv, row ${rowId}, ${column}`,
      sources: row.source_ids,
      kind: kindOf(row),
      // An undated row is as old as the text that tells of it.
      asOf: date ?? dates.get(row.source_ids[0] ?? '') ?? '',
      confidence: row.confidence,
      note: row.statement,
    });
  });
}

/** A flag is a claim without evidence, whatever its author called it. */
function kindOf({ kind, layer }: GpuPurchaseRow): Quantity['kind'] {
  if (layer === 'flag' || kind === 'allegation') return 'alleged';
  if (layer === 'event') return 'derived';
  return kind === 'estimate' ? 'estimated' : 'reported';
}

/** The floor, the estimate, and the distance between them: in chips and in H100-equivalents. */
function estimateQuantities(counts: readonly Quantity[], chips: readonly Quantity[]): Quantity[] {
  const named = namedIn([...counts, ...chips]);
  const cluster = named('gpu.fire-flyer-2');
  const peak = named('gpu.serving.peak');
  const floor = derived({
    id: 'gpu.floor',
    label: 'GPUs that High-Flyer and DeepSeek have put on record',
    unit: 'gpus',
    formula: `${cluster.label} + ${peak.label}`,
    inputs: [cluster, peak],
    compute: (a100, h800) => a100 + h800,
    note: 'The largest number on record of each chip; other uses of the same chips are not added.',
  });
  const parts = ['a100', 'h800', 'h100', 'h20'].map((chip) => named(`gpu.estimate.${chip}`));
  const sum = (id: string, label: string, of: readonly Quantity[]) =>
    derived({
      id,
      label,
      unit: 'gpus',
      formula: of.map((part) => part.label).join(' + '),
      inputs: of,
      compute: (...values) => add(values),
      kind: 'estimated',
    });
  const total = sum('gpu.estimate.total', 'SemiAnalysis’s estimate, all chips', parts);
  const equivalents = (id: string, label: string, of: readonly (readonly [count: Quantity, chip: string])[]) => {
    const h100 = named('chip.h100.bf16');
    const speeds = of.map(([, chip]) => named(`chip.${chip}.bf16`));
    return derived({
      id,
      label,
      unit: 'count',
      formula: `(${of.map(([count, chip]) => `${count.label} × ${chip.toUpperCase()} TFLOPS`).join(' + ')}) ÷ H100 TFLOPS, dense BF16`,
      inputs: [h100, ...of.map(([count]) => count), ...speeds],
      compute: (base, ...rest) => add(of.map((_, index) => ((rest[index] ?? NaN) * (rest[index + of.length] ?? NaN)) / base)),
      // The speed of a chip does not age: the number is as old as the counts.
      asOf:
        of
          .map(([count]) => count.asOf)
          .sort()
          .at(-1) ?? '',
      style: { digits: 0 },
    });
  };
  const hopperEquivalents = equivalents(
    'gpu.estimate.hoppers.h100-equivalents',
    'SemiAnalysis’s Hoppers, in H100s',
    ['h800', 'h100', 'h20'].map((chip) => [named(`gpu.estimate.${chip}`), chip] as const),
  );
  const wang = named('gpu.alleged.wang');
  return [
    floor,
    sum('gpu.estimate.hoppers', 'SemiAnalysis’s estimate, Hopper chips', parts.slice(1)),
    total,
    equivalents('gpu.floor.h100-equivalents', 'The documented floor, in H100s', [
      [cluster, 'a100'],
      [peak, 'h800'],
    ]),
    hopperEquivalents,
    equivalents(
      'gpu.estimate.h100-equivalents',
      'SemiAnalysis’s estimate, in H100s',
      parts.map((part) => [part, part.id.replace('gpu.estimate.', '')] as const),
    ),
    derived({
      id: 'gpu.gap',
      label: 'GPUs between the documented floor and the estimate',
      unit: 'gpus',
      formula: `${total.label} − ${floor.label}`,
      inputs: [total, floor],
      compute: (high, low) => high - low,
    }),
    derived({
      id: 'gpu.estimate.floor.multiple',
      label: 'The estimate against the documented floor',
      unit: 'multiple',
      formula: `${total.label} ÷ ${floor.label}`,
      inputs: [total, floor],
      compute: (high, low) => high / low,
    }),
    derived({
      id: 'gpu.alleged.wang.multiple',
      label: 'Wang’s claim against SemiAnalysis’s Hoppers, in H100s',
      unit: 'multiple',
      formula: `${wang.label} ÷ ${hopperEquivalents.label}`,
      inputs: [wang, hopperEquivalents],
      compute: (claimed, estimated) => claimed / estimated,
    }),
  ];
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
