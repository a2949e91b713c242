/** A reader with a slow phone: opens pages of a built site and reads them, while the browser is traced. */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/chromium-flags.mjs';
import { rememberedTools } from '../support/remembered.mjs';
import { CATEGORIES, mainThread } from './trace.mjs';

export const VIEWPORT = { width: 390, height: 844 };
/** How many times slower than this machine's the phone's processor is. */
export const SLOWDOWN = 4;
/** What mobile readers have on a middling day: bytes a second down and up, milliseconds there and back. */
const NETWORK = { offline: false, downloadThroughput: 204_800, uploadThroughput: 96_000, latency: 150 };
/** How long after the load the page is watched, in milliseconds. */
export const AFTER_LOAD = 3000;

/** @typedef {import('./trace.mjs').Task} Task */
/** @typedef {Awaited<ReturnType<typeof startReader>>} Reader */
/** @typedef {{ page: import('@playwright/test').Page, devtools: import('@playwright/test').CDPSession, close: () => Promise<void> }} Phone */

export async function startReader() {
  const { chromium: program } = await rememberedTools();
  const browser = await chromium.launch({ executablePath: program?.path, args: CHROMIUM_FLAGS, chromiumSandbox: process.getuid?.() !== 0 });

  /** A fresh phone. @param {{ script?: boolean, network?: boolean }} [options] @returns {Promise<Phone>} */
  async function phone({ script = true, network = false } = {}) {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      deviceScaleFactor: 1,
      javaScriptEnabled: script,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    if (network) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
    }
    return { page, devtools, close: () => context.close() };
  }

  /** Traces the page while something is done in it. @param {Phone} phone @param {() => Promise<void>} act */
  async function traced({ page }, act) {
    await browser.startTracing(page, { categories: CATEGORIES });
    await act();
    return mainThread(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  }

  return { phone, traced, close: () => browser.close() };
}

/** Scrolls as a thumb does, at a number of viewports a second. @param {Phone} phone @param {number} distance in pixels @param {number} pace */
export async function scroll({ devtools }, distance, pace) {
  await devtools.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 600,
    yDistance: -Math.round(distance),
    speed: Math.round(VIEWPORT.height * pace),
    gestureSourceType: 'mouse',
  });
}
