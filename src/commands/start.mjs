/** `npm start`: builds the site, serves it on this machine, and says where. PORT chooses the port. */
import { join } from 'node:path';
import { ROOT } from './node-runtime.mjs';
import { packageCommand } from './package-command.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 20;

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

try {
  const asked = askedPort(process.env.PORT);
  await build();
  const { url } = await serveAtPort(join(ROOT, 'dist'), asked);
  console.log(`The site is at ${url} (Ctrl-C stops it).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @throws {Error} with what the build printed */
async function build() {
  console.error('Building the site …');
  const { code, output } = await run(process.execPath, [packageCommand(ROOT, 'astro'), 'build'], { cwd: ROOT });
  if (code !== 0) throw new Error(output.trimEnd());
}

/**
 * @param {string | undefined} text
 * @returns {number | undefined} undefined when none is asked for
 * @throws {Error} when it is no port
 */
function askedPort(text) {
  if (!text) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error(`PORT is "${text}", which is no port.`);
  return Number(text);
}

/**
 * Serves on the asked port; unasked, on the first free one from 4321.
 * @param {string} directory @param {number | undefined} asked
 * @returns {Promise<import('./serve.mjs').Served>}
 * @throws {Error} when the asked port is taken, or twenty in a row are
 */
async function serveAtPort(directory, asked) {
  const last = asked ?? FIRST_PORT + PORTS_TO_TRY - 1;
  for (let port = asked ?? FIRST_PORT; port <= last; port += 1) {
    const served = await serveIfFree(directory, port);
    if (served) return served;
  }
  throw new Error(`Port ${asked ?? `${FIRST_PORT} and those after it`} cannot be had; choose another with PORT.`);
}

/**
 * @param {string} directory @param {number} port
 * @returns {Promise<import('./serve.mjs').Served | undefined>} undefined when the port is taken
 * @throws {Error} when there is nothing to serve
 */
async function serveIfFree(directory, port) {
  try {
    return await serve({ directory, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
