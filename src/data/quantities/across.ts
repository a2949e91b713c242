import { derived, type Quantity } from '../quantity.ts';
import { daysBetween } from './days.ts';
import { namedIn } from './named.ts';

/** What takes a number of the market and a number of the costs. Throws when either is not defined. */
export function acrossQuantities(known: readonly Quantity[]): Quantity[] {
  const named = namedIn(known);
  const fall = named('nvidia.fall.date');
  const run = named('v3.final-run.cost');
  return [
    daysBetween('days.v3-to-fall', 'Days from V3 to the fall', named('v3.released'), fall),
    daysBetween('days.r1-to-fall', 'Days from R1 to the fall', named('r1.released'), fall),
    daysBetween('days.v3-to-r1', 'Days from V3 to R1', named('v3.released'), named('r1.released')),
    daysBetween('days.o1-preview-to-r1', 'Days from the preview of o1 to R1', named('o1-preview.released'), named('r1.released')),
    daysBetween('days.fall-to-o3-mini', 'Days from the fall to OpenAI’s answer, o3-mini', fall, named('o3-mini.released')),
    inRuns('nvidia.loss.runs', named('nvidia.loss.close'), run, 'Lost market value is not money spent: a matter of size only.'),
    inRuns('nvidia.cap.friday.runs', named('nvidia.cap.friday'), run, 'A market value is not money spent: a matter of size only.'),
    inRuns('stargate.headline.runs', named('stargate.headline'), run, 'An intention over four years.'),
    inRuns('stargate.first.runs', named('stargate.first'), run, 'An intention.'),
    inRuns('capex.2025.runs', named('capex.2025.october'), run),
    inRuns('capex.2026.runs', named('capex.2026.low'), run),
  ];
}

/** A sum in billions, counted in final runs of V3: the unit of the story. */
function inRuns(id: string, sum: Quantity, run: Quantity, note?: string): Quantity {
  return derived({
    id,
    label: `${sum.label}, in final runs of V3`,
    unit: 'count',
    formula: `${sum.label} ÷ ${run.label}`,
    inputs: [sum, run],
    compute: (billions, millions) => (billions * 1e3) / millions,
    note,
    style: { digits: 0 },
  });
}
