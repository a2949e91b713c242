/* The receipt slip: any number, in the text or in a figure, shows where it comes from, beside itself. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { settled, SIZES } from './reader.ts';

const slip = (page: Page) => page.locator('.slip');
const fall = (page: Page) => page.locator('[id="the-drop.monday"] a.num', { hasText: '$592.7' });

/** Presses where something is, without the driver's own scrolling: that would move the story on. */
async function press(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Expected something on the screen to press.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether the slip is all in the window and no part of it lies on the number. */
async function expectBeside(page: Page, number: Locator): Promise<void> {
  const [own, its] = [await slip(page).boundingBox(), await number.boundingBox()];
  if (!own || !its) throw new Error('Expected a slip and a number on the screen.');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(
    own.x >= 0 && own.y >= 0 && own.x + own.width <= width && own.y + own.height <= height,
    `in the window: ${JSON.stringify(own)}`,
  ).toBe(true);
  expect(own.y + own.height <= its.y || own.y >= its.y + its.height, `apart: ${JSON.stringify([own, its])}`).toBe(true);
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('a press opens the receipt, inputs open in place, and there is a way back', async ({ page, site }) => {
      await page.goto(`${site.url}#the-drop.monday`);
      await settled(page);
      await press(page, fall(page));
      await expect(slip(page)).toBeVisible();
      await expect(slip(page)).toContainText('Market value that Nvidia lost by the close');
      await expect(slip(page)).toContainText('Derived: our own arithmetic. High confidence. As of 27\u00A0January\u00A02025.');
      await expect(slip(page).locator('.slip-sources > li')).toHaveCount(2);
      await expect(slip(page).locator('.slip-quote').first()).not.toBeEmpty();
      await expectBeside(page, fall(page));
      await press(page, slip(page).getByRole('button', { name: 'Nvidia’s close on Friday' }));
      await expect(slip(page)).toContainText('market-day.csv, row nvda, close_before_usd');
      await expectBeside(page, fall(page));
      await press(page, slip(page).getByRole('button', { name: 'Back' }));
      await expect(slip(page).locator('.slip-value')).toHaveText('$592.7\u00A0billion');
      await expect(slip(page).locator('.slip-permalink')).toHaveAttribute('href', './numbers/#number.nvidia.loss.close');
      // The same number once more closes it, and so does a press elsewhere.
      await press(page, fall(page));
      await expect(slip(page)).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(slip(page)).toBeVisible();
      await page.mouse.click(viewport.width - 3, viewport.height - 3);
      await expect(slip(page)).toBeHidden();
    });

    test('a number of a figure opens the same receipt', async ({ page, site }) => {
      await page.goto(`${site.url}#the-drop.which-number`);
      await settled(page);
      const label = page.locator('figure[data-figure="market-cap"] a[data-number="nvidia.loss.early-close"]');
      await expect(label).toHaveAccessibleName('$589bn: how it was counted');
      await press(page, label);
      await expect(slip(page).locator('.slip-value')).toHaveText('$588.7\u00A0billion');
      await expectBeside(page, label);
    });
  });
}

test.describe('desktop', () => {
  test.use({ viewport: SIZES.desktop });

  test('by keyboard focus goes into the slip and returns to the number', async ({ page, site }) => {
    await page.goto(`${site.url}#the-drop.monday`);
    await settled(page);
    await fall(page).focus();
    await page.keyboard.press('Enter');
    await expect(slip(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(slip(page).getByRole('button', { name: 'Close', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(slip(page)).toBeHidden();
    await expect(fall(page)).toBeFocused();
    // The pictures' stops are few, and come in reading order.
    const stops = page.locator('figure[data-figure="market-cap"] a[data-number]:not([tabindex="-1"])');
    await expect(stops.first()).toHaveAttribute('data-number', 'nvidia.price.friday');
    await stops.first().focus();
    await page.keyboard.press('Enter');
    await expect(slip(page).locator('.slip-value')).toHaveText('$142.62');
    await page.keyboard.press('Escape');
    await expect(stops.first()).toBeFocused();
  });

  test('copying says so, and the text has value, label and address', async ({ page, site, browserName }) => {
    await page.goto(`${site.url}faq/`);
    const number = page.locator('a.num').first();
    await number.click();
    await slip(page).getByRole('button', { name: 'Copy' }).click();
    await expect(slip(page).getByRole('status')).toHaveText('Copied');
    test.skip(browserName === 'firefox', 'A driven Firefox pastes nothing.');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.querySelector('main')?.prepend(field);
    });
    await page.locator('textarea').focus();
    await page.keyboard.press('ControlOrMeta+V');
    const id = await number.locator('data').getAttribute('data-number');
    await expect(page.locator('textarea')).toHaveValue(new RegExp(`^.+: .+\\. ${site.url}numbers/#number\\.${id}$`));
  });

  test('with a modifier a number is an ordinary link', async ({ page, site, context }) => {
    await page.goto(`${site.url}about/`);
    const opened = context.waitForEvent('page');
    await page
      .locator('a.num')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(`${site.url}numbers/#number.claims.all`);
    await expect(slip(page)).toHaveCount(0);
  });

  test('it goes when its number is scrolled away', async ({ page, site }) => {
    await page.goto(`${site.url}#the-drop.monday`);
    await settled(page);
    await page.locator('[id="the-drop.which-number"]').scrollIntoViewIfNeeded();
    const number = page.locator('[id="the-drop.which-number"] a.num').first();
    await number.click();
    await expect(slip(page)).toBeVisible();
    await page.evaluate(() => window.scrollBy(0, innerHeight));
    await expect(slip(page)).toBeHidden();
  });
});

for (const viewport of [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a slip never covers its number', async ({ page, site }) => {
      await page.goto(`${site.url}faq/`);
      for (const index of [0, 3, 7]) {
        const number = page.locator('a.num').nth(index);
        await number.scrollIntoViewIfNeeded();
        await number.click();
        await expect(slip(page)).toBeVisible();
        await expectBeside(page, number);
        await page.keyboard.press('Escape');
        await expect(slip(page)).toBeHidden();
      }
    });
  });
}

test.describe('when the numbers do not arrive', () => {
  test.use({ expectedProblems: /404|failed|MIME|net::ERR|NS_ERROR/i });

  test('the link is followed', async ({ page, host }) => {
    const broken = await host({ fail: (path) => (/numbers\.[\w-]+\.js$/.test(path) ? 404 : undefined) });
    await page.goto(`${broken.url}about/`);
    await page.locator('a.num').first().click();
    await expect(page).toHaveURL(`${broken.url}numbers/#number.claims.all`);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

  test('numbers are links to their entries', async ({ page, site }) => {
    await page.goto(site.url);
    const link = page.locator('.num:has([data-number="nvidia.cap.friday"])').first();
    await expect(link).toHaveAttribute('href', 'numbers/#number.nvidia.cap.friday');
    await link.click();
    await expect(page.locator('.entry:target h3')).toHaveText('Nvidia’s market value on Friday evening');
    await expect(page.locator('.numbers-tools')).toBeHidden();
  });
});
