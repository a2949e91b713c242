/* Chips and fleets. Arithmetic is in dense BF16 TFLOPS, links and memory in GB/s. */
import { cell, monthsFrom, words, type Recomputed } from './raw.ts';

const speed = (chip: string, column = 'bf16_dense_tflops') => cell('gpu-specs', chip, column);
const held = (row: string) => cell('gpu-purchases', row, 'quantity');
const window = (chip: string) => monthsFrom(words('gpu-specs', chip, 'china_from'), words('gpu-specs', chip, 'china_to'));
const inH100s = (fleet: Readonly<Record<string, number>>) =>
  Object.entries(fleet).reduce((sum, [chip, count]) => sum + count * (speed(chip) / speed('h100')), 0);

/** The owners' paper, and the peak of the service in DeepSeek's own note. */
const floor = { a100: held('fire-flyer-paper'), h800: held('h800-serving') };
const hoppers = { h800: held('semi-h800'), h100: held('semi-h100'), h20: held('semi-h20') };
const estimate = { a100: held('semi-a100'), ...hoppers };
const count = (fleet: Readonly<Record<string, number>>) => Object.values(fleet).reduce((sum, chips) => sum + chips, 0);
const meta = cell('gpu-fleets', 'meta-2024', 'quantity');

export const chips: Recomputed = {
  'chip.h20.h100.percent': speed('h20') / speed('h100'),
  'chip.h800.h100.percent': speed('h800') / speed('h100'),
  'chip.h800.link.percent': speed('h800', 'nvlink_gbps') / speed('h100', 'nvlink_gbps'),
  'chip.a800.link.percent': speed('a800', 'nvlink_gbps') / speed('a100', 'nvlink_gbps'),
  'chip.h20.memory.percent': speed('h20', 'memory_bandwidth_gbps') / speed('h100', 'memory_bandwidth_gbps'),
  'window.a100.months': window('a100'),
  'window.a800.months': window('a800'),
  'window.h800.months': window('h800'),
  'window.h20.months': window('h20'),
  'gpu.floor': count(floor),
  'gpu.floor.h100-equivalents': inH100s(floor),
  'gpu.estimate.hoppers': count(hoppers),
  'gpu.estimate.hoppers.h100-equivalents': inH100s(hoppers),
  'gpu.estimate.total': count(estimate),
  'gpu.estimate.h100-equivalents': inH100s(estimate),
  'gpu.gap': count(estimate) - count(floor),
  'gpu.estimate.floor.multiple': count(estimate) / count(floor),
  'gpu.alleged.wang.multiple': held('wang-50000') / inH100s(hoppers),
  'fleet.meta.floor.multiple': meta / count(floor),
  'fleet.meta.estimate.multiple': meta / count(estimate),
  'fleet.meta.estimate.h100-equivalents.multiple': cell('gpu-fleets', 'meta-2024', 'h100_equivalents') / inH100s(estimate),
  'fleet.fire-flyer-2.gpt4.multiple': cell('gpu-fleets', 'microsoft-gpt4', 'quantity') / cell('gpu-fleets', 'fire-flyer-2', 'quantity'),
  'fire-flyer-2.largest.months': monthsFrom(words('gpu-fleets', 'fire-flyer-2', 'date'), words('gpu-fleets', 'microsoft-gpt4', 'date')),
};
