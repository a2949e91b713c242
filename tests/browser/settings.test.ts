/* What the reader sets stands in the address, so that a link carries it, and adds nothing to the history. */
import { expect, test } from '../support/site.ts';
import { settled, SIZES } from './reader.ts';

test.use({ viewport: SIZES.desktop });

test('an address with settings opens with them, in the controls and in the picture', async ({ page, site }) => {
  await page.goto(`${site.url}?hours=5&rate=3#cost-gap.your-own`);
  await settled(page);
  await expect(page.getByLabel('GPU-hours of the final run')).toHaveValue('5');
  await expect(page.getByLabel('Price of a GPU-hour')).toHaveValue('3');
  await expect(page.locator('[data-controls="cost-gap"] [role="status"]')).toContainText('$15\u00A0million');
  await expect(page.locator('figure[data-figure="cost-gap"] .picture')).toContainText('$15\u00A0million');
});

test('a change is written to the address and survives a reload', async ({ page, site }) => {
  await page.goto(`${site.url}#cost-gap.your-own`);
  await settled(page);
  const length = await page.evaluate(() => history.length);
  await page.getByRole('spinbutton', { name: /People/ }).fill('40');
  await expect(page).toHaveURL(/\?people=40#cost-gap\.your-own$/);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('spinbutton', { name: /People/ })).toHaveValue('40');
  await page.getByRole('button', { name: 'The paper’s' }).click();
  await expect(page).toHaveURL(/\/#cost-gap\.your-own$/);
});

test('a key that is held sets more than an address may change, and the address ends at the last', async ({ page, site }) => {
  await page.addInitScript(() => {
    // As WebKit counts.
    const { replaceState } = history;
    let left = 100;
    setInterval(() => (left = 100), 30_000);
    history.replaceState = function (...args: Parameters<typeof replaceState>) {
      left -= 1;
      if (left < 0) throw new DOMException('Too many.', 'SecurityError');
      replaceState.apply(this, args);
    };
  });
  await page.goto(`${site.url}#cost-gap.your-own`);
  await settled(page);
  const people = page.getByRole('spinbutton', { name: /People/ });
  await people.focus();
  for (let press = 0; press < 150; press += 1) await page.keyboard.press('ArrowUp');
  const reached = await people.inputValue();
  expect(Number(reached)).toBeGreaterThan(100);
  await expect(page).toHaveURL(new RegExp(`\\?people=${reached}#`));
});

test('nonsense in the address does no harm', async ({ page, site }) => {
  await page.goto(`${site.url}?hours=lots&rate=-4&people=1e99&count=%3Cb%3E#cost-gap.your-own`);
  await settled(page);
  await expect(page.getByLabel('GPU-hours of the final run')).toHaveValue('2.788');
  await expect(page.locator('figure[data-figure="cost-gap"] .picture')).not.toContainText(/NaN|Infinity|undefined/);
});

test('chips can be counted by what they compute', async ({ page, site }) => {
  await page.goto(`${site.url}#the-chips.how-many`);
  await settled(page);
  const picture = page.locator('figure[data-figure="gpu-timeline"] .picture');
  await expect(picture).toContainText('60,000');
  await page.getByLabel(/H100-equivalents/).check();
  await expect(page).toHaveURL(/\?count=h100#/);
  await expect(picture).toContainText(/27,6\d\d|27,600/);
  await page.goto('about:blank');
  await page.goto(`${site.url}?count=h100#the-chips.how-many`);
  await settled(page);
  await expect(page.getByLabel(/H100-equivalents/)).toBeChecked();
  await expect(picture).toContainText(/27,6\d\d|27,600/);
});
