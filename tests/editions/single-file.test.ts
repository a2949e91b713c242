/* The story as one file: sent by mail, opened from disk, with nothing beside it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settled, SIZES } from '../browser/reader.ts';
import { expect, test as base } from '../support/site.ts';

const NAME = 'the-5-6-million-shock.html';
const LIMIT = 1.2e6;

const test = base.extend<{ file: string }>({
  /** The address of the file in a folder of its own. */
  file: async ({ dist }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shock-'));
    copyFileSync(join(dist, NAME), join(folder, NAME));
    await use(pathToFileURL(join(folder, NAME)).href);
    rmSync(folder, { recursive: true });
  },
});

test('it is small enough to be sent', ({ dist }) => {
  expect(statSync(join(dist, NAME)).size).toBeLessThanOrEqual(LIMIT);
});

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('alone on a disk it runs, in its own letters, and asks for nothing', async ({ page, file }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${file}?rate=3#cost-gap.your-own`);
      await settled(page);
      const figure = page.locator('figure[data-figure="cost-gap"]');
      await page
        .locator('a[href="#the-drop.monday"]')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.click());
      await settled(page);
      await expect(page.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', 'monday');
      await expect(figure.locator('svg.drawing')).toHaveCount(1);
      const letters = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
      );
      expect(letters).toEqual(expect.arrayContaining(['Source Serif', 'Libre Franklin']));
      expect(asked.filter((address) => !address.startsWith('data:') && !address.startsWith(file))).toEqual([]);
    });
  });
}

test.describe('unrolled', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('every step has its picture, and the page is no wider than the window', async ({ page, file, dist }) => {
    await page.goto(file);
    await settled(page);
    const stills = page.locator('.still-picture > svg');
    expect(await stills.count()).toBe(readFileSync(join(dist, 'index.html'), 'utf8').match(/class="still-picture"/g)?.length);
    const sizes = await stills.evaluateAll((all) =>
      all.map((own) => ({ width: own.getBoundingClientRect().width, words: own.getAttribute('aria-label')?.length ?? 0 })),
    );
    expect(sizes.filter(({ width, words }) => width < 250 || words < 60)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('every link stays in the file, or says that it leaves', async ({ page, file }) => {
  await page.goto(file);
  await settled(page);
  // Numbers open their receipts in the file, in the text as in the pictures.
  const links = await page.locator('a[href]:not(svg a, .num)').evaluateAll((all: HTMLAnchorElement[]) =>
    all.map((link) => ({
      address: link.getAttribute('href') ?? '',
      lands: link.hash !== '' && document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null,
      heard: document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent,
      seen: getComputedStyle(link, '::after').content.includes('↗'),
    })),
  );
  const inside = links.filter(({ address }) => address.startsWith('#'));
  const leaving = links.filter(({ address }) => !address.startsWith('#'));
  expect(inside.length).toBeGreaterThan(50);
  expect(leaving.length).toBeGreaterThan(50);
  expect(inside.filter(({ lands, seen, heard }) => !lands || seen || heard)).toEqual([]);
  expect(leaving.filter(({ seen, heard }) => !seen || heard !== 'leads out of this file')).toEqual([]);
  await page.locator('[id="the-drop.friday"] a.num').first().click();
  const permanent = page.locator('.slip .slip-permalink');
  await expect(permanent).toBeVisible();
  expect(await permanent.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('↗');
});
