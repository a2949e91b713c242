/** `npm run rows`: writes `src/data/rows.ts`, the types of the tables’ rows, anew from `content/data/datapackage.json`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRows } from '../data/generateRows.ts';
import { loadSchema } from '../data/tables.ts';
import { ROOT } from './node-runtime.mjs';

const FILE = 'src/data/rows.ts';

try {
  writeFileSync(join(ROOT, FILE), generateRows(loadSchema()));
  console.log(`wrote ${FILE}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
