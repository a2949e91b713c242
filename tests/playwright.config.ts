import { defineConfig, type PlaywrightTestConfig, type Project } from '@playwright/test';
import { isThere } from './support/browsers.mjs';
import { CHROMIUM_FLAGS } from './support/chromium-flags.mjs';
import { rememberedTools } from './support/remembered.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Set by tests/run.mjs, which counts from it. */
const report = process.env.SHOCK_REPORT;
const { chromium, firefox, webkit } = await rememberedTools();
// With the folder's own name before them: a test of unit/editions is none of a browser's.
const inBrowsers = ['tests/browser/**/*.test.ts', 'tests/editions/**/*.test.ts', 'tests/support/browser/*.test.ts'];

const unit: Project = {
  name: 'unit',
  testMatch: ['unit/**/*.test.ts', 'build/**/*.test.ts', 'support/*.test.ts'],
  timeout: 120_000, // a test of a build that must fail runs the build
};

const projects: Project[] = [unit];

if (isThere(chromium)) {
  projects.push({
    name: 'chromium',
    testMatch: inBrowsers,
    use: {
      browserName: 'chromium',
      launchOptions: {
        executablePath: chromium.path,
        args: CHROMIUM_FLAGS,
        chromiumSandbox: process.getuid?.() !== 0, // as root Chromium refuses to start with its sandbox
      },
    },
  });
}

if (isThere(firefox)) {
  projects.push({
    name: 'firefox',
    testMatch: inBrowsers,
    testIgnore: '**/*.files.test.ts', // they ask for files and need no browser: once is enough
    use: {
      browserName: 'firefox',
      // The channel is what lets Playwright drive a Firefox that it has not built itself.
      ...(firefox.by === 'system' ? { channel: 'moz-firefox' } : {}),
      launchOptions: {
        executablePath: firefox.path,
        firefoxUserPrefs: {
          // Playwright switches this off, and pages opened from disk then do what no reader's Firefox lets them do.
          'security.fileuri.strict_origin_policy': true,
          // Playwright loses a page that comes back whole out of this store (its Chromium keeps none for the same reason).
          'browser.sessionhistory.max_total_viewers': 0,
        },
      },
    },
  });
}

// WebKitGTK is no browser of Playwright's: these tests bring their own.
if (isThere(webkit)) projects.push({ name: 'webkitgtk', testMatch: 'webkit/**/*.test.ts', timeout: 60_000 });

const config: PlaywrightTestConfig = defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: report !== undefined,
  timeout: 30_000,
  globalTimeout: 30 * 60_000,
  reporter: report ? [['line'], ['json', { outputFile: report }]] : [['line']],
  // Without the worker each test loads what the host hands out, and no test fetches the whole site; offline.test.ts allows it.
  use: { screenshot: 'only-on-failure', trace: 'off', navigationTimeout: 15_000, serviceWorkers: 'block' },
  projects,
});

export default config;
