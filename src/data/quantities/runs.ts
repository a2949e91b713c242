import { derived, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { modelCell, type ModelColumn } from './modelCell.ts';
import { namedIn } from './named.ts';

/** V3’s final run: GPU-hours times a rent, stage by stage. Throws when a row is gone. */
export function stageQuantities(tables: Tables): Quantity[] {
  const cost = modelCell(tables, 'v3.final-run.cost', 'Cost of V3’s final training run', 'v3-total', 'cost_usd_million');
  const hours = modelCell(tables, 'v3.gpu-hours', 'GPU-hours of V3’s final training run', 'v3-total', 'gpu_hours_million');
  const gpus = modelCell(tables, 'v3.gpus', 'GPUs that trained V3', 'v3-total', 'gpu_count');
  const stages = [
    { id: 'pretraining', name: 'pre-training', row: 'v3-pretrain' },
    { id: 'context', name: 'context extension', row: 'v3-context' },
    { id: 'post-training', name: 'post-training', row: 'v3-posttrain' },
  ].map(({ id, name, row }) => ({
    id,
    name,
    hours: modelCell(tables, `v3.gpu-hours.${id}`, `GPU-hours of V3’s ${name}`, row, 'gpu_hours_million'),
    cost: modelCell(tables, `v3.cost.${id}`, `Cost of V3’s ${name}`, row, 'cost_usd_million'),
  }));
  const shares = stages.map((stage) =>
    derived({
      id: `v3.share.${stage.id}`,
      label: `Share of ${stage.name} in the GPU-hours of V3’s final run`,
      unit: 'percent',
      formula: `${stage.hours.label} ÷ ${hours.label}`,
      inputs: [stage.hours, hours],
      compute: (part, whole) => part / whole,
      style: { digits: 1 },
    }),
  );
  const wallClock = (id: string, label: string, spent: Quantity) =>
    derived({
      id,
      label,
      unit: 'days',
      formula: `${spent.label} ÷ ${gpus.label} ÷ 24`,
      inputs: [spent, gpus],
      compute: (gpuHours, count) => gpuHours / count / 24,
    });
  return [
    cost,
    hours,
    gpus,
    modelCell(tables, 'v3.rate', 'Rent that DeepSeek assumed for an H800', 'v3-total', 'usd_per_gpu_hour'),
    ...stages.flatMap((stage) => [stage.hours, stage.cost]),
    ...shares,
    wallClock('v3.days', 'Length of V3’s final run, with all GPUs at work', hours),
    ...stages
      .slice(0, 1)
      .map((stage) => wallClock('v3.days.pretraining', 'Length of V3’s pre-training, with all GPUs at work', stage.hours)),
  ];
}

/** R1’s own training, and the two disclosed runs together. Throws when a row is gone. */
export function r1Quantities(tables: Tables, stages: readonly Quantity[]): Quantity[] {
  const v3 = namedIn(stages)('v3.final-run.cost');
  const cell = (id: string, label: string, row: string, column: ModelColumn) => modelCell(tables, id, label, row, column);
  const cost = cell('r1.cost', 'Cost of R1’s own training, on top of V3', 'r1-total', 'cost_usd_million');
  return [
    cost,
    cell('r1.gpu-hours', 'GPU-hours of R1’s own training', 'r1-total', 'gpu_hours_million'),
    cell('r1.gpus', 'GPUs that trained R1', 'r1-total', 'gpu_count'),
    cell('r1.zero.gpu-hours', 'GPU-hours of R1-Zero', 'r1-zero', 'gpu_hours_million'),
    cell('r1.data.gpu-hours', 'GPU-hours of R1’s fine-tuning data', 'r1-data', 'gpu_hours_million'),
    cell('r1.final.gpu-hours', 'GPU-hours of R1’s last run', 'r1-final', 'gpu_hours_million'),
    derived({
      id: 'v3-r1.cost',
      label: 'The two disclosed runs behind R1 together',
      unit: 'usd-million',
      formula: `${v3.label} + ${cost.label}`,
      inputs: [v3, cost],
      compute: (base, own) => base + own,
      style: { digits: 2 },
    }),
    derived({
      id: 'r1.v3.percent',
      label: 'R1’s own training against V3’s final run',
      unit: 'percent',
      formula: `${cost.label} ÷ ${v3.label}`,
      inputs: [cost, v3],
      compute: (own, base) => own / base,
      style: { digits: 0 },
    }),
  ];
}
