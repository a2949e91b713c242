import { derived, stated, type Quantity } from '../quantity.ts';
import type { Unit } from '../format.ts';
import type { GpuSpecRow, Tables } from '../rows.ts';
import { dayValue, monthsBetween } from './days.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** What each chip can do, how long it could be sold freely to China, and the days that changed it. Throws when a row is gone. */
export function chipQuantities(tables: Tables): Quantity[] {
  const specs = tables.gpuSpecs.flatMap(specsOf);
  const named = namedIn(specs);
  const share = (id: string, label: string, part: string, whole: string) =>
    derived({
      id,
      label,
      unit: 'percent',
      formula: `${named(part).label} ÷ ${named(whole).label}`,
      inputs: [named(part), named(whole)],
      compute: (a, b) => a / b,
      style: { digits: 0 },
    });
  return [
    ...specs,
    share('chip.h20.h100.percent', 'Arithmetic of the H20 against the H100', 'chip.h20.bf16', 'chip.h100.bf16'),
    share('chip.h800.h100.percent', 'Arithmetic of the H800 against the H100', 'chip.h800.bf16', 'chip.h100.bf16'),
    share('chip.h800.link.percent', 'Link of the H800 against the H100', 'chip.h800.link', 'chip.h100.link'),
    share('chip.a800.link.percent', 'Link of the A800 against the A100', 'chip.a800.link', 'chip.a100.link'),
    share('chip.h20.memory.percent', 'Memory speed of the H20 against the H100', 'chip.h20.memory', 'chip.h100.memory'),
    ...['a100', 'a800', 'h800', 'h20'].flatMap((id) => windowOf(rowOf(tables.gpuSpecs, 'gpu-specs', id))),
    ...DATED.map((id) => controlDate(tables, id)),
  ];
}

/** Chips whose link, and whose memory, the text compares. */
const LINKED = ['a100', 'a800', 'h100', 'h800'];
const REMEMBERED = ['h100', 'h20'];

function specsOf(row: GpuSpecRow): Quantity[] {
  const cell = (id: string, label: string, column: 'bf16_dense_tflops' | 'nvlink_gbps' | 'memory_bandwidth_gbps', unit: Unit) => {
    const value = row[column];
    if (value === null) return [];
    return [
      stated({
        id: `chip.${row.id}.${id}`,
        label: `${row.gpu_model}, ${label}`,
        value,
        unit,
        from: `gpu-specs.csv, row ${row.id}, ${column}`,
        sources: row.source_ids,
        kind: 'reported',
        asOf: '2026-07',
        confidence: 'high',
      }),
    ];
  };
  return [
    ...cell('bf16', 'arithmetic in dense BF16', 'bf16_dense_tflops', 'tflops'),
    ...(LINKED.includes(row.id) ? cell('link', 'link between chips', 'nvlink_gbps', 'gbps') : []),
    ...(REMEMBERED.includes(row.id) ? cell('memory', 'memory bandwidth', 'memory_bandwidth_gbps', 'gbps') : []),
  ];
}

/** From when until when a chip could be sold freely to China. */
function windowOf(row: GpuSpecRow): Quantity[] {
  const edge = (end: 'from' | 'to') => {
    const date = row[`china_${end}`];
    return stated({
      id: `window.${row.id}.${end}`,
      label: `${row.gpu_model}, free to sell to China ${end === 'from' ? 'from' : 'until'}`,
      value: date === null ? null : dayValue(date),
      unit: 'date',
      from: `gpu-specs.csv, row ${row.id}, china_${end}`,
      sources: row.source_ids,
      kind: 'reported',
      asOf: date ?? '',
      confidence: 'medium',
      ...(date?.length === 7 ? { style: { date: 'month' as const } } : {}),
    });
  };
  const from = edge('from');
  const to = edge('to');
  return [
    from,
    to,
    monthsBetween(`window.${row.id}.months`, `Months in which the ${row.gpu_model} could be sold freely to China`, from, to),
  ];
}

/** Decisions whose day the text names. */
const DATED = ['letter-2022', 'rule-2022', 'rule-2023', 'h20-licence-2025', 'china-cancel-2025', 'rule-2026'];

function controlDate({ exportControls }: Tables, id: string): Quantity {
  const row = rowOf(exportControls, 'export-controls', id);
  return stated({
    id: `control.${id}.date`,
    label: row.label,
    value: dayValue(row.date),
    unit: 'date',
    from: `export-controls.csv, row ${id}, date`,
    sources: row.source_ids,
    kind: 'reported',
    asOf: row.date,
    confidence: 'high',
    note: row.effect,
  });
}
