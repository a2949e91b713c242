/**
 * `npm run bench`: what scrolling through each figure costs a slow phone, beside a page with one moving rectangle in the
 * same run. 390 × 844 pixels, the processor slowed down four times, one viewport a second. Build first.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium-flags.mjs';
import { rememberedTools } from '../support/remembered.mjs';
import { frameCosts, quantile } from './frames.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const VIEWPORT = { width: 390, height: 844 };
const SLOWDOWN = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'benchmark'];

const { chromium: program } = await rememberedTools();
const browser = await chromium.launch({ executablePath: program.path, args: CHROMIUM_FLAGS, chromiumSandbox: process.getuid?.() !== 0 });
const site = await serve({ directory: 'dist' });
const plain = await serve({ directory: join(HERE, 'pages') });

try {
  const figures = (await readFile('dist/index.html', 'utf8')).matchAll(/data-figure="([^"]+)"/g);
  const runs = [
    { name: 'one moving rectangle', url: `${plain.url}rectangle.html`, selector: 'main' },
    ...[...figures].map(([, figure]) => ({ name: figure, url: site.url, selector: `section:has(> .scrolly > figure[data-figure="${figure}"])` })),
  ];
  /** @type {Map<string, number[]>} */
  const costs = new Map(runs.map(({ name }) => [name, []]));
  // In turn, so that a busy moment of the machine falls on all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const run of runs) costs.get(run.name)?.push(...(await measure(run)));
  }
  const [[, base]] = costs;
  const rows = [...costs].map(([name, values]) => ({
    figure: name,
    frames: values.length,
    'median ms': round2(quantile(values, 0.5)),
    'p95 ms': round2(quantile(values, 0.95)),
    'to rectangle': round2(quantile(values, 0.5) / quantile(base, 0.5)),
  }));
  console.table(rows);
  console.log(JSON.stringify({ viewport: VIEWPORT, slowdown: SLOWDOWN, rounds: ROUNDS, rows }));
} finally {
  await browser.close();
  await site.close();
  await plain.close();
}

/** Scrolls one section from its start to its end and returns the cost of each frame. @param {{ url: string, selector: string }} run */
async function measure({ url, selector }) {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-enhanced'));
  const section = page.locator(selector);
  const { top, height } = await section.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top + scrollY, height: box.height };
  });
  await page.evaluate((y) => window.scrollTo(0, y), Math.max(0, top - VIEWPORT.height / 2));
  await page.waitForTimeout(600);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: CATEGORIES });
  await devtools.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 600,
    yDistance: -Math.round(Math.min(height, VIEWPORT.height * 22)),
    speed: VIEWPORT.height,
    gestureSourceType: 'mouse',
  });
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await page.close();
  return frameCosts(trace.traceEvents);
}

/** @param {number} value */
function round2(value) {
  return Math.round(value * 100) / 100;
}
