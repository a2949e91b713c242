/** What is measured of a built site. Each measure returns numbers by name; smaller is better for all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AFTER_LOAD, scroll, VIEWPORT } from './reader.mjs';
import { frameCosts, longTasks, quantile, work } from './trace.mjs';

/** @typedef {import('./reader.mjs').Reader} Reader */
/** @typedef {Record<string, number>} Numbers */

/** Times that the story is read from end to end for its memory. */
const PASSES = 10;
/** Viewports a second: a reader in a hurry, and one who reads. */
const FAST = 2;
const READING = 1;

/** What a reader's browser fetches for the story, in kilobytes as brotli sends them. @param {string} dist @returns {Numbers} */
export function bytes(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = (/** @type {RegExp} */ pattern) => [...new Set([...html.matchAll(pattern)].map(([, path]) => join(dist, path ?? '')))];
  const scripts = found(/<script[^>]+src="([^"]+)"/g);
  const later = found(/<link rel="preload" href="([^"]+)" as="script"/g);
  const sum = (/** @type {string[]} */ files) =>
    files.reduce((total, file) => total + brotliCompressSync(readFileSync(file)).length, 0) / 1000;
  const sizes = {
    'html kB': sum([join(dist, 'index.html')]),
    'script kB': sum(scripts),
    'figures kB': sum(later),
    'styles kB': sum(found(/<link rel="stylesheet" href="([^"]+)"/g)),
    'fonts kB': sum(found(/<link rel="preload" href="([^"]+)" as="font"/g)),
  };
  return { ...sizes, 'whole story kB': Object.values(sizes).reduce((total, size) => total + size, 0) };
}

/** Opening the story over a mobile network. @param {Reader} reader @param {string} url @returns {Promise<Numbers>} */
export async function load(reader, url) {
  const phone = await reader.phone({ network: true });
  let requests = 0;
  phone.page.on('request', () => (requests += 1));
  const thread = await reader.traced(phone, async () => {
    await phone.page.goto(url);
    await phone.page.waitForTimeout(AFTER_LOAD);
  });
  const rest = await reader.traced(phone, async () => {
    await comeToRest(phone.page);
    // A frame at least, so that there is something to read in the trace.
    await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  });
  const paint = await phone.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  await phone.close();
  return {
    requests,
    'first paint ms': paint,
    'main thread until 3 s after load ms': work(thread.tasks),
    'long tasks at load': longTasks(thread.tasks),
    'then until the page rests ms': work(rest.tasks),
    'long tasks until it rests': longTasks(rest.tasks),
  };
}

/** The whole story, scrolled at two viewports a second. @param {Reader} reader @param {string} url @param {{ script?: boolean }} [options] @returns {Promise<Numbers>} */
export async function wholeScroll(reader, url, options) {
  const phone = await opened(reader, url, options);
  const distance = await phone.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const { tasks } = await reader.traced(phone, () => scroll(phone, distance, FAST));
  await phone.close();
  return { 'main thread per viewport ms': work(tasks) / (distance / VIEWPORT.height), 'long tasks': longTasks(tasks) };
}

/** Scrolling through one part of a page at reading pace. @param {Reader} reader @param {string} url @param {string} selector @returns {Promise<number[]>} what each frame cost, in milliseconds */
export async function frames(reader, url, selector) {
  const phone = await opened(reader, url);
  const { top, height } = await phone.page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top + scrollY, height: box.height };
  });
  await phone.page.evaluate((y) => window.scrollTo(0, y), Math.max(0, top - VIEWPORT.height / 2));
  await phone.page.waitForTimeout(600);
  const thread = await reader.traced(phone, () => scroll(phone, Math.min(height, VIEWPORT.height * 22), READING));
  await phone.close();
  return frameCosts(thread);
}

/** What the page does when nobody does anything, and what it holds after it has been read again and again. @param {Reader} reader @param {string} url @returns {Promise<Numbers>} */
export async function restAndMemory(reader, url) {
  const phone = await opened(reader, url);
  const { page, devtools } = phone;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const held = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  /** @type {number[]} */
  const memory = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let y = 0; y <= distance; y += VIEWPORT.height / 2) {
      await page.evaluate((to) => new Promise((done) => (scrollTo(0, to), requestAnimationFrame(() => requestAnimationFrame(done)))), y);
    }
    memory.push(await held());
    await page.evaluate(() => scrollTo(0, 0));
  }
  await page.waitForTimeout(1000);
  const { metrics: before } = await devtools.send('Performance.enable').then(() => devtools.send('Performance.getMetrics'));
  await page.waitForTimeout(3000);
  const { metrics: after } = await devtools.send('Performance.getMetrics');
  const script = (/** @type {typeof before} */ metrics) => (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  await phone.close();
  return {
    'memory after one read MB': memory[0] ?? Number.NaN,
    [`memory after ${PASSES} MB`]: memory.at(-1) ?? Number.NaN,
    'at rest, ms in 3 s': script(after) - script(before),
  };
}

/** A page that has come to rest. @param {Reader} reader @param {string} url @param {{ script?: boolean }} [options] */
async function opened(reader, url, options) {
  const phone = await reader.phone(options);
  await phone.page.goto(url);
  await comeToRest(phone.page);
  return phone;
}

/** Waits until nothing is done any more that was begun by opening the page. @param {import('@playwright/test').Page} page */
async function comeToRest(page) {
  await page.waitForTimeout(AFTER_LOAD / 2);
  // A build that never lays out all of the page by itself is measured as it is.
  await page.waitForSelector(':root:not([data-lays-out-near])', { timeout: 15_000 }).catch(() => undefined);
}

/** The middle one of each number. @param {Numbers[]} runs @returns {Numbers} */
export function medians(runs) {
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [
      name,
      quantile(
        runs.map((run) => run[name] ?? Number.NaN),
        0.5,
      ),
    ]),
  );
}
