import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script behind a package's command, such as `astro`. Read from the package itself rather than from
 * `node_modules/.bin`, which on Windows holds batch files that Node cannot run.
 * @param {string} root the folder with node_modules
 * @param {string} command
 * @param {string} [packageName] where it differs from the command
 * @returns {string}
 * @throws {Error} when the package is not installed or has no such command
 */
export function packageCommand(root, command, packageName = command) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  let description;
  try {
    description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    throw new Error(`There is no command ${command}; is \`npm ci\` done?`);
  }
  const script = typeof description.bin === 'string' ? description.bin : description.bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, script);
}
