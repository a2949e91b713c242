import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limit] milliseconds, after which it is stopped and counts as failed
 * @property {boolean} [show] whether its output goes straight to the terminal instead of into the result
 */
/** @typedef {{ code: number, output: string }} Ran */

/**
 * Runs a program to its end. Never throws: what cannot be started, is stopped by a signal, or takes too long, has code 1
 * or more and says so in its output.
 * @param {string} command @param {string[]} args @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, { cwd, env, limit, show = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, timeout: limit, stdio: ['ignore', ...outputs(show)] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      done(signal ? { code: 1, output: `${output}Stopped by ${signal}.\n` } : { code: code ?? 1, output });
    });
    // Nothing we start may outlive us.
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('close', () => process.off('exit', stop));
  });
}

/** @param {boolean} show @returns {['inherit' | 'pipe', 'inherit' | 'pipe']} */
function outputs(show) {
  return show ? ['inherit', 'inherit'] : ['pipe', 'pipe'];
}
