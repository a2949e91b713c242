/**
 * What the search for browsers asks of the machine. Kept apart from the search, so that the search can be tried against
 * machines that are not here.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { packageCommand } from '../../src/commands/package-command.mjs';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(name: string) => string | undefined} which the full path of a command
 * @property {(command: string, args: string[], limit?: number) => { ok: boolean, output: string }} run never throws
 * @property {(name: 'chromium' | 'firefox') => Promise<string>} playwrightPath where Playwright keeps its own browser
 * @property {[string, ...string[]]} playwrightCommand how to start Playwright's command
 * @property {<T>(use: (folder: string) => T) => T} inEmptyFolder
 * @property {(line: string) => void} say tells the developer why it takes a while
 */

const USUAL_LIMIT_MS = 30_000;

/** @returns {Machine} the one that this runs on */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    which,
    run(command, args, limit = USUAL_LIMIT_MS) {
      const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: limit });
      return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
    },
    async playwrightPath(name) {
      const playwright = await import('@playwright/test');
      return playwright[name].executablePath();
    },
    playwrightCommand: [process.execPath, packageCommand(ROOT, 'playwright')],
    inEmptyFolder(use) {
      const folder = mkdtempSync(join(tmpdir(), 'shock-'));
      try {
        return use(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
    },
    say: (line) => console.error(line),
  };
}

/** @param {string} name */
function which(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((file) => join(folder, file)))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
