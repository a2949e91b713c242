/*
 * The story as a screen reader says it, kept as text in `transcripts/`: whoever changes the page sees what changes for those
 * who hear it. The reader is a simulator that follows the standards of names and roles; it runs in the page itself.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { SIZES, settled } from '../browser/reader.ts';
import { committedText, renewHint } from '../support/renew.ts';
import { expect, test } from '../support/site.ts';
import { transcript } from '../support/transcript.ts';

const KEPT = join(ROOT, 'tests/editions/transcripts');
const READER = join(ROOT, 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');

/** What is read, one file each: the parts of the story in their order. */
const PARTS = [
  '.masthead',
  '#top',
  '#the-drop',
  '#a-month-late',
  '#cost-gap',
  '#how',
  '#the-chips',
  '#money-to-scale',
  '#what-happened-next',
  '#receipts',
  '.footer',
];

test.skip(({ browserName }) => browserName !== 'chromium', 'The reader follows the document, not the engine.');
test.describe.configure({ timeout: 60_000 });
test.use({ viewport: SIZES.desktop, reducedMotion: 'reduce' });

/** The simulator as the text of a script that puts it on the window: the page's own policy lets no module in. */
async function readerScript(): Promise<string> {
  const build = await rolldown({ input: READER, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', name: 'screenReader' });
  await build.close();
  return `${output[0].code};window.screenReader = screenReader; undefined`;
}

/** All phrases from the start of an element to its end. What a closed disclosure holds is not said, which the simulator does not know. */
async function phrasesOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate(async (container) => {
    const { virtual } = (
      window as unknown as {
        screenReader: {
          virtual: {
            start(options: object): Promise<void>;
            next(): Promise<void>;
            stop(): Promise<void>;
            spokenPhraseLog(): Promise<string[]>;
            lastSpokenPhrase(): Promise<string>;
          };
        };
      }
    ).screenReader;
    for (const folded of container.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)')) folded.hidden = true;
    // It reads attributes, and what is chosen is a property.
    for (const input of container.querySelectorAll<HTMLInputElement>('input[type=radio]')) input.toggleAttribute('checked', input.checked);
    await virtual.start({ container });
    const end = `end of ${await virtual.lastSpokenPhrase()}`;
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== end);
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  });
}

test('a screen reader says the story as the transcripts have it', async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(await readerScript());
  for (const part of PARTS) {
    // The figure and what the reader can set are there once the reader comes near.
    await page.locator(part).evaluate((element) => element.scrollIntoView());
    await settled(page);
    const said = `${transcript(await phrasesOf(page, part)).join('\n')}\n`;
    const file = join(KEPT, `${part.slice(1)}.txt`);
    expect.soft(said, `${part} is said otherwise than in ${file}; ${renewHint('transcripts', 'chromium')}`).toBe(committedText(file, said));
  }
});

test('scrolling announces nothing, a control that is set says what it did', async ({ page, site }) => {
  await page.goto(`${site.url}cost-gap/`);
  await settled(page);
  await page.locator('[data-controls]').evaluate((element) => element.scrollIntoView());
  await expect(page.locator('[data-controls] [role=status]')).toBeAttached();
  await page.evaluate(() => {
    const said: string[] = [];
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region) said.push(region.textContent?.trim() ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  const announced = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  for (const step of await page.locator('[data-step]').all()) {
    await step.evaluate((element) => element.scrollIntoView());
    await settled(page);
  }
  expect(await announced()).toEqual([]);
  await page.getByRole('button', { name: 'GPT-4’s rental' }).click();
  await expect.poll(async () => (await announced()).at(-1)).toContain('14.6 times the paper’s sum');
});
