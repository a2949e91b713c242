import type { Unit } from './format.ts';

/** What each unit counts, as a heading. Units that differ in their scale alone have one name: their values can be compared. */
export const UNIT_HEADINGS: Readonly<Record<Unit, string>> = {
  usd: 'US dollars',
  'usd-million': 'US dollars',
  'usd-billion': 'US dollars',
  'usd-trillion': 'US dollars',
  'cny-billion': 'Yuan',
  'usd-per-hour': 'US dollars an hour',
  'usd-per-million-tokens': 'US dollars per million tokens',
  'usd-per-share': 'US dollars a share',
  percent: 'Percent',
  ratio: 'Ratios to 1',
  multiple: 'Multiples',
  count: 'Counts',
  gpus: 'GPUs',
  'gpu-hours': 'GPU-hours',
  tflops: 'TFLOPS',
  gbps: 'GB/s',
  bits: 'Bits',
  hours: 'Hours',
  days: 'Lengths in days',
  months: 'Lengths in months',
  years: 'Lengths in years',
  date: 'Dates',
  time: 'Times of day',
};
