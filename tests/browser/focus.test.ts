/* What has the focus is in sight: neither the bar nor the pinned figure lies on it, whichever way it was reached. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

/**
 * Gives the focus to everything in the story that takes it, one after the other, as the Tab key does, and looks what lies at
 * its middle. Returns what was covered or out of the window, and how much was tried. The keys themselves would take minutes.
 */
function covered(page: Page, backwards: boolean): Promise<{ tried: number; covered: string[] }> {
  return page.evaluate((reverse) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter(
      (element) =>
        element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .contents nav'),
    );
    if (reverse) all.reverse();
    const isClear = (element: HTMLElement) => {
      element.focus();
      // Words that run over two lines have no middle of their own; what is wider than its box shows a part of itself.
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
      return top !== null && (element.contains(top) || (top.contains(element) && !top.matches('.picture, .pinned, body, html, main')));
    };
    const found = all.filter((element) => !isClear(element));
    return {
      tried: all.length,
      covered: found.map((element) => `${element.closest('[id]')?.id ?? ''}: ${element.outerHTML.slice(0, 120)}`),
    };
  }, backwards);
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('whatever has the focus is in sight, forwards and backwards', async ({ page, site }) => {
      test.setTimeout(90_000);
      await page.goto(site.url);
      await settled(page);
      for (const backwards of [false, true]) {
        const { tried, covered: found } = await covered(page, backwards);
        expect(tried).toBeGreaterThan(300);
        expect(found, backwards ? 'backwards' : 'forwards').toEqual([]);
      }
    });

    test('going to the bar does not move the reader', async ({ page, site }) => {
      await page.goto(`${site.url}#the-drop.monday`);
      await settled(page);
      const place = await page.evaluate(() => scrollY);
      await page.locator('.contents summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      // Firefox stops at the list itself first, because it scrolls.
      await expect(page.locator('.contents :focus:not(summary)')).toHaveCount(1);
      expect(await page.evaluate(() => scrollY)).toBe(place);
    });
  });
}

test.describe('in the figure', () => {
  test.use({ viewport: SIZES.desktop });

  test('its buttons turn its steps, keep the focus, go on into the next chapter, and say where', async ({ page, site }) => {
    await page.goto(`${site.url}#the-drop.record`);
    await settled(page);
    const figure = page.locator('figure[data-figure="market-cap"]');
    const next = figure.getByRole('button', { name: 'Next step' });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(figure).toHaveAttribute('data-scene', 'since');
    await expect(next).toBeFocused();
    await expect(figure.getByRole('status')).toHaveText('The notch');
    await page.keyboard.press('Enter');
    const following = page.locator('figure[data-figure="month"]');
    await expect(following.getByRole('button', { name: 'Next step' })).toBeFocused();
    await expect(page).toHaveURL(/#a-month-late/);
    await following.getByRole('button', { name: 'Previous step' }).press('Enter');
    await expect(figure).toHaveAttribute('data-scene', 'since');
    await expect(figure.getByRole('button', { name: 'Previous step' })).toBeFocused();
  });
});
