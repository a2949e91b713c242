/**
 * `node with-node.mjs <script-or-command> [args…]`: runs a script, or a command of an installed package, under a Node
 * that Astro accepts, and ends as it ends.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packageCommand } from './package-command.mjs';
import { ROOT, findNode, installNode, noNodeMessage } from './node-runtime.mjs';
import { childEnvironment, nodeFlags } from './child-environment.mjs';

const [target, ...args] = process.argv.slice(2);
if (!target) fail('Usage: node src/commands/with-node.mjs <script-or-command> [args…]', 2);

const node = goodNode();
const script = resolveTarget(target);
const child = spawn(node.path, [...nodeFlags(node.version), script, ...args], {
  stdio: 'inherit',
  env: childEnvironment(process.env, node.path),
});
passSignals(child);
child.on('error', (error) => fail(noNodeMessage(error.message), 1));
child.on('exit', endLike);

/** @returns {import('./node-runtime.mjs').NodeBinary} */
function goodNode() {
  const found = findNode(ROOT);
  if (found) return found;
  console.error(`Node ${process.version} is too old here; fetching a newer one (120 MB, once).`);
  try {
    return installNode(ROOT);
  } catch (error) {
    return fail(noNodeMessage(error instanceof Error ? error.message : String(error)), 1);
  }
}

/** @param {string} name @returns {string} */
function resolveTarget(name) {
  if (/\.(mjs|js|ts)$/.test(name)) {
    return existsSync(name) ? name : fail(`There is no script ${name}.`, 2);
  }
  try {
    return packageCommand(ROOT, name);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

/** @param {import('node:child_process').ChildProcess} running */
function passSignals(running) {
  // A terminal sends Ctrl-C to the child too; passing it on would make it two, which many tools take for "now!".
  const atTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  process.on('SIGINT', () => {
    if (!atTerminal) running.kill('SIGINT');
  });
  process.on('SIGTERM', () => running.kill('SIGTERM'));
  process.on('SIGHUP', () => running.kill('SIGHUP'));
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function endLike(code, signal) {
  if (!signal) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** @param {string} message @param {number} code @returns {never} */
function fail(message, code) {
  console.error(message);
  process.exit(code);
}
