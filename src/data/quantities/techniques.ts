import type { FormatStyle, Unit } from '../format.ts';
import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables, TechniqueRow } from '../rows.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** How the units of the table are counted here: billions and trillions one by one, so that one formatter scales them. */
const UNITS: Readonly<Record<TechniqueRow['unit'], { readonly unit: Unit; readonly factor: number }>> = {
  count: { unit: 'count', factor: 1 },
  billion: { unit: 'count', factor: 1e9 },
  trillion: { unit: 'count', factor: 1e12 },
  share: { unit: 'percent', factor: 1 },
  bits: { unit: 'bits', factor: 1 },
};

/** What is known of how the models were made, and their scores in tests. Throws when a row is gone. */
export function techniqueQuantities(tables: Tables): Quantity[] {
  const cell = (id: string, row: string, style?: FormatStyle) => techniqueCell(tables, id, row, style);
  const parameters = cell('v3.parameters', 'parameters');
  const active = cell('v3.parameters.active', 'active');
  return [
    parameters,
    active,
    derived({
      id: 'v3.parameters.active.percent',
      label: 'Share of V3’s parameters that a token uses',
      unit: 'percent',
      formula: `${active.label} ÷ ${parameters.label}`,
      inputs: [active, parameters],
      compute: (part, whole) => part / whole,
      style: { digits: 1 },
    }),
    cell('v3.experts.routed', 'routed-experts'),
    cell('v3.experts.chosen', 'chosen-experts'),
    cell('v3.training.tokens', 'training-tokens'),
    cell('v2.cache.cut.percent', 'cache-cut'),
    cell('precision.usual.bits', 'bits-before'),
    cell('v3.precision.bits', 'bits-after'),
    cell('v3.precision.error.percent', 'precision-error', { digits: 2 }),
    cell('r1-zero.aime.before.percent', 'rl-before'),
    cell('r1-zero.aime.after.percent', 'rl-after', { digits: 1 }),
    cell('r1-zero.aime.majority.percent', 'rl-majority'),
    cell('distil.samples', 'distil-samples'),
    ...benchmarkQuantities(tables),
  ];
}

function techniqueCell({ techniques, sources }: Tables, id: string, row: string, style: FormatStyle | undefined): Quantity {
  const found = rowOf(techniques, 'techniques', row);
  const { unit, factor } = UNITS[found.unit];
  return stated({
    id,
    label: `${found.label} (${found.model})`,
    value: Number((found.value * factor).toPrecision(12)),
    unit,
    from: `techniques.csv, row ${row}, value${factor === 1 ? '' : ` × ${factor.toLocaleString('en-US')}`}`,
    sources: found.source_ids,
    kind: 'reported',
    asOf: rowOf(sources, 'sources', found.source_ids[0] ?? '').date ?? '',
    confidence: found.confidence,
    note: found.note,
    style,
  });
}

/** The scores of R1 and of o1, and in how many of the tests each is ahead. */
function benchmarkQuantities({ benchmarks, sources }: Tables): Quantity[] {
  const scores = benchmarks.flatMap((row) =>
    (['r1', 'o1'] as const).map((model) =>
      stated({
        id: `test.${row.id}.${model}`,
        label: `${row.name}, ${row.metric}: ${model === 'r1' ? 'R1' : 'o1'}`,
        value: row[model],
        unit: row.unit === 'share' ? 'percent' : 'count',
        from: `benchmarks.csv, row ${row.id}, ${model}`,
        sources: row.source_ids,
        kind: 'reported',
        asOf: rowOf(sources, 'sources', row.source_ids[0] ?? '').date ?? '',
        confidence: 'high',
        note: row.note,
        ...(row.unit === 'rating' && { style: { digits: 0 } }),
      }),
    ),
  );
  const named = namedIn(scores);
  const ahead = (id: string, label: string, first: 'r1' | 'o1', second: 'r1' | 'o1') =>
    derived({
      id,
      label,
      unit: 'count',
      formula: 'number of rows in which its score is the higher',
      inputs: benchmarks.flatMap((row) => [named(`test.${row.id}.${first}`), named(`test.${row.id}.${second}`)]),
      // The inputs come in pairs: first this model's score, then the other's.
      compute: (...values: number[]) => values.filter((value, index) => index % 2 === 0 && value > (values[index + 1] ?? 0)).length,
    });
  const r1 = ahead('tests.r1-ahead', 'Scores in which R1 is ahead of o1', 'r1', 'o1');
  const o1 = ahead('tests.o1-ahead', 'Scores in which o1 is ahead of R1', 'o1', 'r1');
  return [
    ...scores,
    r1,
    o1,
    derived({
      id: 'tests.all',
      label: 'Scores in which R1 and o1 are compared',
      unit: 'count',
      formula: `${r1.label} + ${o1.label}`,
      inputs: [r1, o1],
      compute: (a, b) => a + b,
      note: 'None is a draw.',
    }),
  ];
}
