import { join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, string[]>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {Record<BrowserName, string[]>} */
const MAC_APPLICATIONS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** @type {Record<BrowserName, string[]>} */
const WINDOWS_PROGRAMS = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Where a browser that somebody installed may be, likeliest first. Only places that exist.
 * @param {import('./machine.mjs').Machine} machine
 * @param {BrowserName} name
 * @returns {string[]}
 */
export function systemPlaces(machine, name) {
  const commands = COMMANDS[name].map(machine.which);
  const programs = programPlaces(machine, name).filter(machine.exists);
  return [...commands, ...programs].filter((path) => path !== undefined);
}

/** @param {import('./machine.mjs').Machine} machine @param {BrowserName} name */
function programPlaces({ platform, env }, name) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => MAC_APPLICATIONS[name].map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((path) => path !== undefined);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[name].map((program) => join(folder, program)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'].filter(() => name === 'chromium');
}
