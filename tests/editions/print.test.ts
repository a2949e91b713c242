/* The story on paper: whole, each step with its picture, numbers and sources as notes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { settled } from '../browser/reader.ts';
import { expect, test } from '../support/site.ts';
import { bare, parsePage, stepsOf } from '../support/storyText.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium prints to a file that can be read.');
test.setTimeout(120_000);

/**
 * Without ligatures, whole: Chromium writes those of letters that stand in a picture's file as glyphs without a meaning. And
 * without Chinese, of which a machine may have no letters: the two titles in it are printed there as empty boxes.
 */
const plain = (text: string) =>
  bare(
    text
      .replaceAll('：', '')
      .normalize('NFKC')
      .replace(/\0|ff[il]?|f[ilt]|\p{Script=Han}/gu, ''),
  );

/** The text of each page of a print. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const file = new Uint8Array(await page.pdf({ format }));
  const { text } = await extractText(await getDocumentProxy(file), { mergePages: false });
  return text.map(plain);
}

/** What a step's page must hold: its title, its caption, and every label of its picture, which is text on paper too. */
function partsOf(step: ReturnType<typeof stepsOf>[number], dist: string): string[] {
  const labels = [...readFileSync(join(dist, step.picture), 'utf8').matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, label = '']) =>
    label.replaceAll('&amp;', '&').replaceAll('&lt;', '<'),
  );
  expect(labels.length, step.id).toBeGreaterThan(0);
  return [step.title, step.finding, ...labels].map(plain);
}

function expectWhole(pages: readonly string[], dist: string, format: string): void {
  const page = parsePage(readFileSync(join(dist, 'index.html'), 'utf8'));
  const steps = stepsOf(page);
  expect(steps.length).toBeGreaterThan(40);
  const whole = pages.join('');
  const absent = [...page.querySelectorAll('h1, .chapter-title, .standfirst, .end-notes h2, .end-notes li')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => !whole.includes(plain(text)));
  expect(absent, `${format}: titles and notes`).toEqual([]);
  // Cut by the end of a page, a step would have its parts on two.
  const cut = steps.flatMap((step) => {
    const parts = partsOf(step, dist);
    const lacks = pages.map((text) => parts.filter((part) => !text.includes(part))).toSorted((a, b) => a.length - b.length)[0] ?? parts;
    return lacks.length > 0 ? [`${step.id}: ${lacks.join(', ')}`] : [];
  });
  expect(cut, `${format}: on one page`).toEqual([]);
  expect(pages.length, `${format}: two steps share a page where they fit`).toBeLessThan(steps.length);
  expect(pages[4]).toContain(`5/${pages.length}`);
  for (const control of ['CSVJSON', '↑', 'Thepictureasatable', 'Copy']) expect(whole, format).not.toContain(control);
}

test('with script, from the middle of the story, on Letter', async ({ page, site, dist }) => {
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await settled(page);
  // A browser that prints for a reader asks for the stills and waits for them; one that writes a file does not wait.
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('.still img')].every(({ complete }) => complete));
  // The lower of the two papers; the other test prints on the narrower one.
  expectWhole(await printed(page, 'Letter'), dist, 'Letter');
  // What was drawn for paper is gone again.
  expect(await page.locator('.still svg').count()).toBe(0);
});

test.describe('without script, for a reader of dark pages', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the print is whole, and dark on white', async ({ page, site, dist }) => {
    await page.goto(site.url);
    expectWhole(await printed(page, 'A4'), dist, 'A4');
    await page.emulateMedia({ media: 'print' });
    const colours = await page
      .locator('body')
      .evaluate((body) =>
        [body.ownerDocument.documentElement, body]
          .map((element) => getComputedStyle(element))
          .map(({ color, backgroundColor }) => `${color} ${backgroundColor}`),
      );
    expect(colours).toEqual(['rgb(31, 27, 22) rgb(255, 255, 255)', 'rgb(31, 27, 22) rgba(0, 0, 0, 0)']);
  });
});
