/** `npm run new:figure -- <id>`: a figure that builds and passes, to be changed into the one that is meant. */
import { ROOT } from './node-runtime.mjs';
import { newFigure } from './scaffold/figure.ts';
import { idOf } from './scaffold/names.ts';
import { carryOut, listOf } from './scaffold/plan.ts';

try {
  const id = idOf(process.argv[2], 'new:figure');
  const plan = newFigure(ROOT, id);
  carryOut(ROOT, plan);
  console.log(`Figure "${id}":\n${listOf(plan)}\n
What to do next (docs/a-new-figure.md tells it all):
  1. npm run new:chapter -- <slug>: a chapter whose steps are those of the figure
  2. npm run dev, and open /workbench/${id}/
  3. content/data/${id}.csv: your data and your sources, in place of the example
  4. src/figures/${id}/: scenes.ts, place.ts, words.ts`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
