/** The search for browsers, tried against machines that are not here. */
import { expect, test } from '@playwright/test';
import { findChromium, findFirefox, findJava, findTools, findWebKit } from './browsers.mjs';
import type { Machine } from './machine.mjs';

const OWN = { chromium: '/cache/chromium', firefox: '/cache/firefox' };

interface Imagined {
  readonly platform?: NodeJS.Platform;
  readonly env?: NodeJS.ProcessEnv;
  readonly isRoot?: boolean;
  /** Paths that exist and start. */
  readonly programs?: string[];
  /** Paths that exist and do not start. */
  readonly broken?: string[];
  /** What becomes a program once a command that contains the text has run. */
  readonly installs?: Readonly<Record<string, string[]>>;
}

/** A machine that remembers what it was told to run. */
function imagine({ platform = 'linux', env = {}, isRoot = false, programs = [], broken = [], installs = {} }: Imagined) {
  const there = new Set([...programs, ...broken]);
  const installing: string[] = [];
  const machine: Machine = {
    platform,
    env,
    isRoot,
    exists: (path) => there.has(path),
    which: (name) => [...there].find((path) => path.startsWith('/usr/bin/') && path.endsWith(`/${name}`)),
    run(command, args) {
      const line = [command, ...args].join(' ');
      if (/ install | install$|apt-get update/.test(line)) {
        installing.push(line);
        const brought = Object.entries(installs).find(([text]) => line.includes(text))?.[1];
        brought?.forEach((path) => there.add(path));
        return { ok: brought !== undefined, output: '' };
      }
      const starts = there.has(command) && !broken.includes(command);
      return { ok: starts, output: starts ? '<html></html> Mozilla Firefox 150 openjdk version "17.0.1"' : '' };
    },
    playwrightPath: async (name) => OWN[name],
    playwrightCommand: ['node', 'cli.js'],
    inEmptyFolder: (use) => use('/tmp/empty'),
    say: () => undefined,
  };
  return { machine, installing };
}

test("Playwright's own browser comes before the system's", async () => {
  const { machine, installing } = imagine({ programs: [OWN.chromium, OWN.firefox, '/usr/bin/chromium', '/usr/bin/firefox'] });
  expect(await findChromium(machine)).toEqual({ path: OWN.chromium, by: 'playwright' });
  expect(await findFirefox(machine)).toEqual({ path: OWN.firefox, by: 'playwright' });
  expect(installing).toEqual([]);
});

test('a browser that does not start is passed over', async () => {
  const { machine } = imagine({ broken: [OWN.chromium, '/usr/bin/chromium-browser'], programs: ['/usr/bin/google-chrome'] });
  expect(await findChromium(machine)).toEqual({ path: '/usr/bin/google-chrome', by: 'system' });
});

test('browsers are found in the usual places of macOS and Windows', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findChromium(imagine({ platform: 'darwin', programs: [mac] }).machine)).toEqual({ path: mac, by: 'system' });
  const { machine } = imagine({ platform: 'win32', env: { PROGRAMFILES: '/P' }, programs: ['/P/Mozilla Firefox/firefox.exe'] });
  expect(await findFirefox(machine)).toEqual({ path: '/P/Mozilla Firefox/firefox.exe', by: 'system' });
});

test('a missing browser is downloaded', async () => {
  const { machine, installing } = imagine({
    isRoot: true,
    programs: ['/usr/bin/apt-get'],
    installs: { 'cli.js install chromium': [OWN.chromium] },
  });
  expect(await findChromium(machine)).toEqual({ path: OWN.chromium, by: 'playwright' });
  expect(installing).toEqual(['node cli.js install chromium']);
});

test('where the download fails, Debian has it; its lists are updated once', async () => {
  const { machine, installing } = imagine({
    isRoot: true,
    programs: ['/usr/bin/apt-get'],
    installs: {
      'recommends chromium': ['/usr/bin/chromium'],
      'firefox-esr': ['/usr/bin/firefox-esr'],
      'webkit2gtk-driver xvfb': ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
      'default-jre-headless': ['/usr/bin/java'],
    },
  });
  expect(await findTools(machine, ['chromium', 'firefox', 'webkit', 'java'])).toEqual({
    chromium: { path: '/usr/bin/chromium', by: 'system' },
    firefox: { path: '/usr/bin/firefox-esr', by: 'system' },
    webkit: { driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' },
    java: { path: '/usr/bin/java' },
  });
  expect(installing.filter((line) => line.includes('update'))).toHaveLength(1);
});

test('without the rights to install, one line says what to do', async () => {
  const { machine, installing } = imagine({ programs: ['/usr/bin/apt-get'] });
  expect(await findChromium(machine)).toEqual({ missing: expect.stringMatching(/^Chromium: .*Install [^\n]*$/) });
  expect(await findWebKit(machine)).toEqual({ missing: expect.stringMatching(/^WebKitGTK: .*apt-get install/) });
  expect(await findJava(machine)).toEqual({ missing: expect.stringMatching(/^HTML checker: /) });
  expect(installing).toEqual(['node cli.js install chromium']);
});

test('SHOCK_NO_INSTALL forbids all installing', async () => {
  const { machine, installing } = imagine({ isRoot: true, env: { SHOCK_NO_INSTALL: '1' }, programs: ['/usr/bin/apt-get'] });
  const tools = await findTools(machine, ['chromium', 'firefox', 'webkit', 'java']);
  expect(Object.values(tools).every((tool) => 'missing' in tool)).toBe(true);
  expect(installing).toEqual([]);
});

test('an old Java is no Java', async () => {
  const { machine } = imagine({ programs: ['/usr/bin/java'] });
  const old: Machine = { ...machine, run: () => ({ ok: true, output: 'java version "1.8.0_412"' }) };
  expect(await findJava(old)).toHaveProperty('missing');
});

test('outside Linux WebKitGTK is not looked for', async () => {
  expect(await findWebKit(imagine({ platform: 'darwin' }).machine)).toEqual({ missing: 'WebKitGTK: only on Linux.' });
});
