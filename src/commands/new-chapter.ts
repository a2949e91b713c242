/** `npm run new:chapter -- <slug> [--figure=<id>]`: a chapter that builds and passes, to be filled with its text. */
import { loadTables } from '../data/tables.ts';
import { catalogue } from '../figures/catalogue.ts';
import { readChapters } from '../story/chapters.ts';
import { ROOT } from './node-runtime.mjs';
import { newChapter } from './scaffold/chapter.ts';
import { idOf } from './scaffold/names.ts';
import { carryOut, listOf } from './scaffold/plan.ts';

try {
  const args = process.argv.slice(2);
  const id = idOf(
    args.find((arg) => !arg.startsWith('--')),
    'new:chapter',
  );
  const figure = args.find((arg) => arg.startsWith('--figure='))?.slice('--figure='.length);
  const figures = new Map([...catalogue(loadTables())].map(([name, { steps }]) => [name, steps]));
  const plan = newChapter(ROOT, id, { chapters: readChapters(ROOT), figures }, figure);
  carryOut(ROOT, plan);
  console.log(`Chapter "${id}":\n${listOf(plan)}\n
What to do next (docs/a-new-figure.md tells it all):
  1. content/chapters/${id}.mdx: title, summary, and 25 to 70 words a step; "order" is its place in the story
  2. npm run dev, and open /${id}/
  3. npm run build && npm run ids, when its names stand: from then on its addresses are public and stay`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
