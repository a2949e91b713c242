import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { childEnvironment } from './child-environment.mjs';

const LIMIT_MS = 5 * 60_000;
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Runs npm quietly, to its end.
 * @param {string[]} args
 * @param {{ cwd: string, node: string }} where `node` is the Node that npm runs under and installs for
 * @throws {Error} with npm's reason in one line
 */
export function runNpm(args, { cwd, node }) {
  const script = npmScript(process.env, process.execPath, existsSync);
  const [command, before] = script ? [node, [script]] : ['npm', []];
  const { status, error, stderr } = spawnSync(command, [...before, ...args, ...QUIETLY], {
    cwd,
    encoding: 'utf8',
    env: childEnvironment(process.env, node),
    timeout: LIMIT_MS,
  });
  if (error) throw new Error(`npm: ${error.message}`);
  if (status !== 0) throw new Error(reasonIn(stderr) ?? `npm ended with ${status}`);
}

/**
 * npm's own script. It is preferred to the `npm` command, which on Windows is a batch file that cannot be started alike.
 * @param {NodeJS.ProcessEnv} env @param {string} node the Node that npm came with
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined}
 */
export function npmScript(env, node, exists) {
  const inModules = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  return [
    // Other package managers set this too.
    ...(env.npm_execpath?.endsWith('npm-cli.js') ? [env.npm_execpath] : []),
    join(dirname(node), inModules),
    join(dirname(node), '..', 'lib', inModules),
  ].find(exists);
}

/** @param {string} text what npm wrote to its error output */
function reasonIn(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .find((line) => line !== '' && !line.startsWith('code '));
}
