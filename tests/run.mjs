/**
 * `npm test`: every check that guards a release, one step after the other, and at the end one line with the total.
 *
 *     npm test                             everything
 *     npm test -- unit chromium            these steps only; what they need is built before
 *     npm test -- chromium --grep=drop     options after the names go to Playwright
 *     SHOCK_DIST=dist npm test -- firefox  a site that is built already
 */
import { findTools } from './support/browsers.mjs';
import { skipLines, sum, totalLine } from './support/counts.mjs';
import { thisMachine } from './support/machine.mjs';
import { remember } from './support/remembered.mjs';
import { chooseSteps } from './support/step-list.mjs';
import { buildSite, checkHtml, checkRules, checkTypes, runPlaywright } from './support/steps.mjs';

// Leaving by `exit` stops what was started; a signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const args = process.argv.slice(2);
const steps = chosenSteps(args.filter((arg) => !arg.startsWith('-')));
const total = await runSteps(
  steps,
  args.filter((arg) => arg.startsWith('-')),
);
console.log();
for (const line of skipLines(total)) console.log(line);
console.log(totalLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @param {string[]} names */
function chosenSteps(names) {
  try {
    return chooseSteps(names);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/**
 * @param {ReturnType<typeof chooseSteps>} chosen
 * @param {readonly string[]} options for Playwright
 * @returns {Promise<import('./support/counts.mjs').Counts>}
 */
async function runSteps(chosen, options) {
  const done = [];
  if (chosen.some(({ name }) => name === 'types')) done.push(await checkTypes());
  if (chosen.some(({ name }) => name === 'rules')) done.push(await checkRules());
  if (chosen.some(({ site }) => site)) {
    const built = await buildSite(process.env.SHOCK_DIST);
    done.push(built);
    if (built.failed > 0) return sum(done); // what is left would test an older site, or none
  }
  const tools = await findTools(
    thisMachine(),
    chosen.flatMap(({ tool }) => tool ?? []),
  );
  remember(tools);
  done.push(await runPlaywright(chosen, tools, options));
  if (chosen.some(({ name }) => name === 'html')) done.push(checkHtml(tools.java));
  return sum(done);
}
