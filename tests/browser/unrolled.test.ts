/* Without script, and where the figure does not fit, every step stands with its own picture, in reading order. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

/** For each step: whether its text and its picture are seen, and whether the picture stands before the text. */
async function stepsAsSeen(page: Page) {
  return page.locator('[data-step]').evaluateAll((steps) =>
    steps.map((step) => {
      const seen = (element: Element | null | undefined) => (element ? element.getBoundingClientRect().height > 40 : false);
      const picture = step.querySelector('.still img');
      const text = step.querySelector('.step-text');
      return {
        id: step.id,
        text: seen(text),
        picture: seen(picture),
        words: picture?.getAttribute('alt') ?? '',
        order: picture && text ? picture.getBoundingClientRect().bottom <= text.getBoundingClientRect().top + 1 : false,
      };
    }),
  );
}

async function expectUnrolled(page: Page): Promise<void> {
  const steps = await stepsAsSeen(page);
  expect(steps.length).toBeGreaterThan(20);
  const bad = steps.filter(({ text, picture, words, order }) => !(text && picture && words.length > 60 && order));
  expect(bad).toEqual([]);
  // Pictures are fetched as the reader nears them: each must arrive.
  for (const image of await page.locator('.still img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((own: HTMLImageElement) => own.complete && own.naturalWidth), {
        message: (await image.getAttribute('src')) ?? '',
      })
      .toBe(400);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, 'sideways scroll').toBeLessThanOrEqual(0);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
]) {
  test.describe(`without script at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ javaScriptEnabled: false, viewport });
    test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

    test('each step has its own picture above its text', async ({ page, site }) => {
      await page.goto(site.url);
      await expectUnrolled(page);
    });
  });
}

for (const viewport of [
  { width: 844, height: 390 },
  { width: 320, height: 568 },
]) {
  test.describe(`with script at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the figure is not pinned where it does not fit', async ({ page, site, browserName }) => {
      test.skip(browserName === 'firefox' && viewport.width > 400, 'In Firefox one size is enough.');
      await page.goto(site.url);
      await page.waitForFunction(() => document.documentElement.hasAttribute('data-enhanced'));
      await expectUnrolled(page);
    });
  });
}

test.describe.configure({ timeout: 90_000 });

test.describe('when the script does not arrive', () => {
  test.use({ expectedProblems: /404|net::ERR|NS_ERROR|MIME|failed/i });

  test('the story is unrolled', async ({ page, host }) => {
    const broken = await host({ fail: (path) => (path.endsWith('.js') ? 404 : undefined) });
    await page.goto(broken.url);
    await page.waitForLoadState('load');
    await expectUnrolled(page);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-enhanced'))).toBe(false);
  });
});
