import { derived, type Quantity } from '../quantity.ts';
import { daysBetween } from './days.ts';
import { namedIn } from './named.ts';

/** What takes a number of the market and a number of the costs. Throws when either is not defined. */
export function acrossQuantities(known: readonly Quantity[]): Quantity[] {
  const named = namedIn(known);
  const fall = named('nvidia.fall.date');
  const loss = named('nvidia.loss.close');
  const run = named('v3.final-run.cost');
  return [
    daysBetween('days.v3-to-fall', 'Days from V3 to the fall', named('v3.released'), fall),
    daysBetween('days.r1-to-fall', 'Days from R1 to the fall', named('r1.released'), fall),
    daysBetween('days.fall-to-o3-mini', 'Days from the fall to OpenAI’s answer, o3-mini', fall, named('o3-mini.released')),
    derived({
      id: 'nvidia.loss.runs',
      label: 'Nvidia’s loss, in final runs of V3',
      unit: 'count',
      formula: `${loss.label} ÷ ${run.label}`,
      inputs: [loss, run],
      compute: (billions, millions) => (billions * 1e3) / millions,
      note: 'Lost market value is not money spent: a matter of size only.',
      style: { digits: 0 },
    }),
  ];
}
