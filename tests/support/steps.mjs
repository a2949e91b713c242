/** What `npm test` does, step by step. Each step prints what a reader of the log needs and returns its counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { packageCommand } from '../../src/commands/package-command.mjs';
import { run } from '../../src/commands/run.mjs';
import { checkFolder } from '../html/check.mjs';
import { isThere } from './browsers.mjs';
import { countReport, noCounts, sum } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./browsers.mjs').Tools} Tools */
/** @typedef {import('./step-list.mjs').Step} Step */

const COMMAND_LIMIT_MS = 10 * 60_000;
const PLAYWRIGHT_LIMIT_MS = 40 * 60_000; // Playwright has a shorter one of its own; this is for when it hangs

/** @returns {Promise<Counts>} */
export async function checkTypes() {
  // Astro first: it writes the types that the other reads.
  const astro = await countCommand('astro check', [packageCommand(ROOT, 'astro'), 'check']);
  const svelte = await countCommand('svelte-check', [
    packageCommand(ROOT, 'svelte-check'),
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]);
  return sum([astro, svelte]);
}

/**
 * The rules of the house: nothing unused, imports one way, no known mistakes, one form. Together, as they share nothing.
 * @returns {Promise<Counts>}
 */
export async function checkRules() {
  const checks = [
    countCommand('knip', [packageCommand(ROOT, 'knip'), '--config', 'tests/rules/knip.mjs', '--no-progress']),
    countCommand('eslint', [packageCommand(ROOT, 'eslint'), '--max-warnings=0', '.']),
    countCommand('prettier', [packageCommand(ROOT, 'prettier'), '--check', '.']),
  ];
  return sum(await Promise.all(checks));
}

/**
 * @param {string | undefined} ready the folder of a site that is built already, which then only has to be there
 * @returns {Promise<Counts>}
 */
export async function buildSite(ready) {
  if (ready) {
    if (existsSync(resolve(ROOT, ready, 'index.html'))) return noCounts();
    console.log(`failed: there is no site in ${ready}`);
    return { ...noCounts(), failed: 1 };
  }
  return countCommand('astro build', [packageCommand(ROOT, 'astro'), 'build']);
}

/**
 * Runs the chosen Playwright projects together, so that no worker waits for another project.
 * @param {readonly Step[]} chosen all chosen steps
 * @param {Tools} tools
 * @param {readonly string[]} options for Playwright
 * @returns {Promise<Counts>}
 */
export async function runPlaywright(chosen, tools, options) {
  const steps = chosen.filter(({ project }) => project !== undefined);
  const runnable = steps.filter(({ tool }) => tool === undefined || isThere(tools[tool]));
  const projects = runnable.map(({ project }) => `--project=${project}`);
  const absent = steps.flatMap(({ tool }) => (tool && !isThere(tools[tool]) ? [countMissing(tool, tools)] : []));
  if (projects.length === 0) return sum(absent);

  const report = join(ROOT, 'test-results', 'report.json');
  rmSync(report, { force: true }); // so that an older one is never counted
  const { code } = await run(
    process.execPath,
    [packageCommand(ROOT, 'playwright'), 'test', '--config=tests/playwright.config.ts', ...projects, ...options],
    { cwd: ROOT, env: { ...process.env, SHOCK_REPORT: report }, limit: PLAYWRIGHT_LIMIT_MS, show: true },
  );
  const counts = readCounts(report);
  // Whatever else went wrong, such as a time limit on the whole, is one failure more.
  const unexplained = code !== 0 && counts.failed === 0 ? 1 : 0;
  return sum([...absent, counts, { ...noCounts(), failed: unexplained }]);
}

/**
 * Chromium is what everyone can have, so a run without it guards nothing and fails; the rest is skipped with a reason.
 * @param {keyof Tools} tool @param {Tools} tools
 * @returns {Counts}
 */
function countMissing(tool, tools) {
  const found = tools[tool];
  const reason = found && 'missing' in found ? found.missing : `${tool}: not looked for`;
  if (tool !== 'chromium') return { ...noCounts(), skipped: 1, reasons: [reason] };
  console.log(`failed: ${reason}`);
  return { ...noCounts(), failed: 1 };
}

/** @param {string} report @returns {Counts} */
function readCounts(report) {
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.log('failed: Playwright left no report');
    return { ...noCounts(), failed: 1 };
  }
}

/**
 * @param {Tools['java']} java
 * @returns {Counts}
 */
export function checkHtml(java) {
  if (!isThere(java)) return countMissing('java', { java });
  try {
    return sum(checkFolder(java.path, resolve(ROOT, process.env.SHOCK_DIST ?? 'dist')).map(countPage));
  } catch (error) {
    console.log(`failed: ${error instanceof Error ? error.message : error}`);
    return { ...noCounts(), failed: 1 };
  }
}

/** @param {import('../html/check.mjs').CheckedPage} checked @returns {Counts} */
function countPage({ page, problems }) {
  if (problems.length === 0) return { ...noCounts(), passed: 1 };
  console.log(`failed: HTML of ${page}`);
  for (const problem of problems) console.log(`  ${problem}`);
  return { ...noCounts(), failed: 1 };
}

/**
 * Runs a command that is one test. Its output is shown only when it fails.
 * @param {string} title @param {[string, ...string[]]} args
 * @returns {Promise<Counts>}
 */
async function countCommand(title, args) {
  const start = performance.now();
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, limit: COMMAND_LIMIT_MS });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`passed: ${title} (${seconds} s)`);
    return { ...noCounts(), passed: 1 };
  }
  console.log(`failed: ${title} (${seconds} s)\n${output.trimEnd()}`);
  return { ...noCounts(), failed: 1 };
}
