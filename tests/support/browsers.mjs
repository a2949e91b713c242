/**
 * Finds what the tests run in, and installs what is missing where that is possible: Playwright's own browsers, else
 * those of the system, else a download, else Debian's packages. Java, for the HTML checker, is found the same way.
 * SHOCK_NO_INSTALL=1 forbids all installing.
 */
import { join } from 'node:path';
import { installPackages } from './debian.mjs';
import { CHROMIUM_FLAGS } from './chromium-flags.mjs';
import { systemPlaces } from './system-places.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {{ path: string, by: 'playwright' | 'system' }} FoundBrowser */
/** @typedef {{ missing: string }} Missing why it is not there and what to do, in one line */
/** @typedef {{ driver: string, display: string }} FoundWebKit the paths of WebKitWebDriver and Xvfb */
/** @typedef {{ path: string }} FoundJava */
/**
 * @typedef {object} Tools
 * @property {FoundBrowser | Missing} [chromium]
 * @property {FoundBrowser | Missing} [firefox]
 * @property {FoundWebKit | Missing} [webkit]
 * @property {FoundJava | Missing} [java]
 */

const DOWNLOAD_LIMIT_MS = 3 * 60_000;
const OLDEST_JAVA = 11;

/** @type {{ [Name in keyof Required<Tools>]: (machine: Machine) => Promise<NonNullable<Tools[Name]>> }} */
const FINDERS = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit, java: findJava };

/**
 * Finds the named tools.
 * @param {Machine} machine
 * @param {(keyof Tools)[]} names
 * @returns {Promise<Tools>}
 */
export async function findTools(machine, names) {
  const found = await Promise.all(names.map(async (name) => [name, await FINDERS[name](machine)]));
  return Object.fromEntries(found);
}

/**
 * @template {object} Found
 * @param {Found | Missing | undefined} tool
 * @returns {tool is Found}
 */
export function isThere(tool) {
  return tool !== undefined && !('missing' in tool);
}

/** @param {Machine} machine @returns {Promise<FoundBrowser | Missing>} */
export function findChromium(machine) {
  return findBrowser(machine, {
    name: 'chromium',
    packages: ['chromium'],
    starts: startsChromium,
    advice: 'Chromium: none starts here. Install Chrome or Chromium, or run `npx playwright install chromium`.',
  });
}

/** @param {Machine} machine @returns {Promise<FoundBrowser | Missing>} */
export function findFirefox(machine) {
  return findBrowser(machine, {
    name: 'firefox',
    packages: ['firefox-esr'],
    starts: startsFirefox,
    advice: 'Firefox: not found. Install Firefox, or run `npx playwright install firefox`.',
  });
}

/**
 * @typedef {object} Wanted
 * @property {'chromium' | 'firefox'} name
 * @property {string[]} packages Debian's
 * @property {(machine: Machine, path: string) => boolean} starts
 * @property {string} advice
 */

/**
 * @param {Machine} machine @param {Wanted} wanted
 * @returns {Promise<FoundBrowser | Missing>}
 */
async function findBrowser(machine, { name, packages, starts, advice }) {
  const own = await machine.playwrightPath(name);
  /** @returns {FoundBrowser | undefined} */
  const playwrights = () => (machine.exists(own) && starts(machine, own) ? { path: own, by: 'playwright' } : undefined);
  /** @returns {FoundBrowser | undefined} */
  const systems = () => {
    const path = systemPlaces(machine, name).find((place) => starts(machine, place));
    return path === undefined ? undefined : { path, by: 'system' };
  };
  return (
    playwrights() ??
    systems() ??
    (download(machine, name) ? playwrights() : undefined) ??
    (installPackages(machine, packages) ? systems() : undefined) ?? { missing: advice }
  );
}

/**
 * Really starts it: a browser may be there and lack a library, or the right to a sandbox.
 * @param {Machine} machine @param {string} path
 */
function startsChromium(machine, path) {
  return machine.inEmptyFolder((folder) => {
    const flags = ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${folder}`, '--dump-dom', 'about:blank'];
    return machine.run(path, machine.isRoot ? ['--no-sandbox', ...flags] : flags).output.includes('<html>');
  });
}

/** @param {Machine} machine @param {string} path */
function startsFirefox(machine, path) {
  // On Windows Firefox prints nothing there.
  return machine.platform === 'win32' || machine.run(path, ['--version']).output.includes('Firefox');
}

/** @param {Machine} machine @param {string} name */
function download(machine, name) {
  if (machine.env.SHOCK_NO_INSTALL) return false;
  machine.say(`Downloading ${name} for the tests …`);
  const [command, ...args] = machine.playwrightCommand;
  return machine.run(command, [...args, 'install', name], DOWNLOAD_LIMIT_MS).ok;
}

/**
 * WebKitGTK stands in for Safari, whose engine it shares. It is driven by its own WebDriver, on a display of its own.
 * @param {Machine} machine
 * @returns {Promise<FoundWebKit | Missing>}
 */
export async function findWebKit(machine) {
  if (machine.platform !== 'linux') return { missing: 'WebKitGTK: only on Linux.' };
  /** @returns {FoundWebKit | undefined} */
  const installed = () => {
    const driver = machine.which('WebKitWebDriver');
    const display = machine.which('Xvfb');
    return driver && display ? { driver, display } : undefined;
  };
  return (
    installed() ??
    (installPackages(machine, ['webkit2gtk-driver', 'xvfb']) ? installed() : undefined) ?? {
      missing: 'WebKitGTK: no WebKitWebDriver and Xvfb. On Debian: apt-get install webkit2gtk-driver xvfb',
    }
  );
}

/** @param {Machine} machine @returns {Promise<FoundJava | Missing>} */
export async function findJava(machine) {
  /** @returns {FoundJava | undefined} */
  const installed = () => {
    const { JAVA_HOME } = machine.env;
    const places = [machine.which('java'), JAVA_HOME && join(JAVA_HOME, 'bin', 'java')].flatMap((place) => place || []);
    const path = places.find((place) => javaVersion(machine, place) >= OLDEST_JAVA);
    return path ? { path } : undefined;
  };
  return (
    installed() ??
    (installPackages(machine, ['default-jre-headless']) ? installed() : undefined) ?? {
      missing: `HTML checker: no Java ${OLDEST_JAVA} or newer. Install one; on Debian: default-jre-headless`,
    }
  );
}

/** @param {Machine} machine @param {string} path @returns {number} 0 when it does not answer */
function javaVersion(machine, path) {
  const { ok, output } = machine.run(path, ['-version']);
  return ok ? Number(/version "(\d+)/.exec(output)?.[1] ?? 0) : 0;
}
