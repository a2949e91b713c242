/* The picture is a function of the scroll position: from above, from below or by a jump, the marks are the same. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

test.describe.configure({ timeout: 360_000 });

/** The marks of the figures in view: every element of the pictures with all its attributes and its text. */
async function marks(page: Page): Promise<Record<string, string>> {
  await settled(page);
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('figure[data-figure]')]
        .filter((figure) => {
          const box = figure.getBoundingClientRect();
          return box.bottom > 0 && box.top < innerHeight;
        })
        .map((figure) => [
          figure.dataset.figure,
          [...figure.querySelectorAll('.picture *')]
            .map((mark) => {
              const attributes = [...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort();
              return `${mark.tagName} ${attributes.join(' ')} ${mark.children.length === 0 ? mark.textContent : ''}`;
            })
            .join('\n'),
        ]),
    ),
  );
}

async function scrollThrough(page: Page, ...places: number[]): Promise<void> {
  for (const y of places) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  }
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the same marks from above, from below and by a jump', async ({ page, site, browserName }) => {
      test.skip(browserName === 'firefox' && name === 'desktop', 'In Firefox one size is enough.');
      await page.goto(site.url);
      await settled(page);
      const length = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      const places = Array.from({ length: 26 }, (_, index) => Math.round(((index + 0.63) / 26) * length));
      let drawn = 0;
      for (const y of places) {
        await scrollThrough(page, y - 700, y - 350, y - 60, y);
        const fromAbove = await marks(page);
        await scrollThrough(page, y + 900, y + 400, y + 45, y);
        const fromBelow = await marks(page);
        await scrollThrough(page, y < length / 2 ? length : 0, y);
        const byJump = await marks(page);
        expect(fromBelow, `at ${y} from below`).toEqual(fromAbove);
        expect(byJump, `at ${y} by a jump`).toEqual(fromAbove);
        drawn += Object.values(fromAbove).filter((text) => text.length > 200).length;
      }
      expect(drawn, 'pictures compared').toBeGreaterThan(18);
    });
  });
}
