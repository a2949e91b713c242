/** The Nu HTML checker, the W3C's, run from its Java archive over files. */
import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../src/commands/node-runtime.mjs';

const ARCHIVE = join(ROOT, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const LIMIT_MS = 5 * 60_000;
const ENOUGH_OUTPUT = 256 * 1024 * 1024;

/** @typedef {{ page: string, problems: string[] }} CheckedPage `page` is the path below the folder */
/** @typedef {{ type: string, url?: string, lastLine?: number, lastColumn?: number, message: string, extract?: string }} Message */

/**
 * Checks every HTML file below a folder.
 * @param {string} java path of the program
 * @param {string} folder
 * @returns {CheckedPage[]} one for each page, in order, the good ones too
 * @throws {Error} when the checker itself fails, or there are no pages
 */
export function checkFolder(java, folder) {
  const root = realpathSync(folder); // as the checker reports it, where a part of the path is a link
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  if (pages.length === 0) throw new Error(`There are no HTML files in ${folder}.`);
  /** @type {Map<string, string[]>} */
  const problems = new Map(pages.map((page) => [page, []]));
  // The folder, not the files: a long list of names does not fit Windows' command line.
  for (const message of runChecker(java, ['--skip-non-html', root])) {
    const page = message.url ? relative(root, fileURLToPath(message.url)) : folder;
    problems.set(page, [...(problems.get(page) ?? []), inWords(message)]);
  }
  return [...problems].map(([page, found]) => ({ page, problems: found }));
}

/** @param {Message} message */
function inWords({ lastLine, lastColumn, message, extract }) {
  const where = lastLine === undefined ? '' : `${lastLine}:${lastColumn} `;
  const near = extract ? ` near "${extract.replace(/\s+/g, ' ').trim()}"` : '';
  return `${where}${message}${near}`;
}

/**
 * The checker also reads style sheets, but by a grammar that is years behind: it knows no `@container`, no `@property`.
 * The build has parsed them already.
 * @param {Message} message
 */
function isAboutHtml({ message }) {
  return !message.startsWith('CSS:');
}

/**
 * @param {string} java @param {string[]} what
 * @returns {Message[]}
 */
function runChecker(java, what) {
  const args = ['-jar', ARCHIVE, '--format', 'json', '--stdout', '--errors-only', '--exit-zero-always', ...what];
  const { stdout, stderr, status, error } = spawnSync(java, args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: ENOUGH_OUTPUT,
  });
  try {
    return JSON.parse(stdout).messages.filter(isAboutHtml);
  } catch {
    throw new Error(`The HTML checker failed: ${error?.message ?? `code ${status}, ${stderr.trim()}`}`);
  }
}
