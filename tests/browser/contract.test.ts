/* What other sites, bookmarks and tests rely on: the markup and the addresses of the page. */
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test } from '../support/site.ts';
import { settled, SIZES } from './reader.ts';

const chapters = readChapters();

/** The pages around the story. */
const PAGES = ['receipts/', 'faq/', 'method/', 'about/', 'numbers/', 'sources/', 'data/', 'corrections/'];

test('chapters, steps and figures carry their public names', async ({ page, site }) => {
  await page.goto(site.url);
  for (const { id, figure, steps } of chapters) {
    const section = page.locator(`section[id="${id}"][data-chapter="${id}"]`);
    await expect(section).toHaveCount(1);
    await expect(section.locator(`figure[data-figure="${figure}"]`)).toHaveAttribute('data-scene', steps[0]?.name ?? '');
    await expect(section.locator(`figure[data-figure="${figure}"]`)).toHaveAttribute('data-t', /^\d+\.\d\d$/);
    expect(await section.locator('[data-step]').evaluateAll((all) => all.map((step) => [step.id, step.getAttribute('data-step')]))).toEqual(
      steps.map((step) => [step.id, step.name]),
    );
  }
});

test('ids are given once', async ({ page, site }) => {
  for (const path of ['', ...PAGES]) {
    await page.goto(site.url + path);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('numbers carry their value and id, claims their verdict', async ({ page, site }) => {
  await page.goto(site.url);
  const run = page.locator('data[data-number="v3.final-run.cost"]').first();
  await expect(run).toHaveText('$5.576\u00A0million');
  await expect(run).toHaveAttribute('value', '5.576');
  await expect(page.locator('.claim[data-claim="r1-cost-5-6-billion"]')).toHaveAttribute('data-verdict', 'wrong');
  await expect(page.locator('.claim[data-claim="other-stocks-hit"]')).toHaveAttribute('data-verdict', 'imprecise');
});

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });
    test.skip(({ browserName }) => browserName === 'firefox' && name === 'desktop', 'In Firefox one size is enough.');

    test('the steps before and after are links, usable by keyboard', async ({ page, site }) => {
      await page.goto(`${site.url}#the-drop.monday`);
      await settled(page);
      await page.locator('[id="the-drop.monday"] a[rel="next"]').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#the-drop\.which-number$/);
      await expect(page.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', 'which-number');
      await page.locator('[id="the-drop.which-number"] a[rel="prev"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', 'monday');
    });

    test('the list of contents leads to every step', async ({ page, site }) => {
      await page.goto(site.url);
      await settled(page);
      await page.locator('.contents summary').click();
      const link = page.locator('.contents a[href="#cost-gap.three-orders"]');
      await link.click();
      await expect(link).toBeHidden();
      await expect(page.locator('figure[data-figure="cost-gap"]')).toHaveAttribute('data-scene', 'three-orders');
      await expect(link).toHaveAttribute('aria-current', 'step');
    });

    test('the pinned figure stays in its place while its chapter is read', async ({ page, site }) => {
      await page.goto(`${site.url}#the-drop.monday`);
      await settled(page);
      const figure = page.locator('figure[data-figure="market-cap"]');
      const tops = new Set<number>();
      for (let turn = 0; turn < 8; turn += 1) {
        await page.evaluate(() => window.scrollBy(0, innerHeight * 0.4));
        await settled(page);
        tops.add(Math.round((await figure.boundingBox())?.y ?? -1));
      }
      expect([...tops]).toHaveLength(1);
    });
  });
}

test.describe('less motion', () => {
  test.use({ viewport: SIZES.desktop });
  test.skip(({ browserName }) => browserName === 'firefox', 'Playwright cannot set this preference in a system Firefox.');

  test('the picture goes from scene to scene and stands still in between', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}#the-drop.monday`);
    await settled(page);
    const picture = page.locator('figure[data-figure="market-cap"] .picture');
    const before = await picture.innerHTML();
    await page.evaluate(() => window.scrollBy(0, 500));
    await settled(page);
    await expect(page.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', 'monday');
    expect(await picture.innerHTML()).toBe(before);
  });
});
