/**
 * Carries what was found from the program that looked to those it starts, in one environment variable. Playwright loads
 * its configuration once in every worker; none of these may look again, let alone install.
 */
import { findTools } from './browsers.mjs';
import { thisMachine } from './machine.mjs';

const VARIABLE = 'SHOCK_TOOLS';

/**
 * @param {import('./browsers.mjs').Tools} tools
 * @param {NodeJS.ProcessEnv} [env]
 */
export function remember(tools, env = process.env) {
  env[VARIABLE] = JSON.stringify(tools);
}

/**
 * The remembered tools; where nobody looked yet, what is there without installing.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./browsers.mjs').Tools>}
 */
export async function rememberedTools(env = process.env) {
  const known = env[VARIABLE];
  if (known) return JSON.parse(known);
  const machine = thisMachine();
  const tools = await findTools({ ...machine, env: { ...machine.env, SHOCK_NO_INSTALL: '1' } }, ['chromium', 'firefox', 'webkit', 'java']);
  remember(tools, env);
  return tools;
}
