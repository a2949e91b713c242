/* The address follows the reader, and brings back to the place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { keptAddresses } from '../../src/editions/aliases.ts';
import { expect, test } from '../support/site.ts';
import { settled, SIZES, wrongScenes } from './reader.ts';

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });
    test.skip(({ browserName }) => browserName === 'firefox' && name === 'desktop', 'In Firefox one size is enough.');

    test('reading the whole story adds nothing to the history, and the address names each step', async ({ page, site }) => {
      test.setTimeout(120_000);
      await page.goto(`${site.url}?count=h100`);
      await settled(page);
      const length = await page.evaluate(() => history.length);
      const wrong: string[] = [];
      const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
      for (const id of ids.filter((_, index) => index % 5 === 0)) {
        await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
        await expect.poll(() => new URL(page.url()).hash, { message: id }).toBe(`#${id}`);
        wrong.push(...(await wrongScenes(page, id)));
      }
      expect(wrong).toEqual([]);
      await page.keyboard.press('Home');
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      expect(new URL(page.url()).search).toBe('?count=h100');
      expect(await page.evaluate(() => history.length)).toBe(length);
    });

    test('Back from another page returns to the same place and scene', async ({ page, site }) => {
      await page.goto(`${site.url}#cost-gap.left-out`);
      await settled(page);
      await page.mouse.move(viewport.width / 3, viewport.height * 0.8);
      await page.mouse.wheel(0, 260);
      await settled(page);
      // A place in the story, to a hundredth of a step, and not in pixels: letters that come too late for one of the visits
      // (font-display: optional) make the page above a little shorter, and the reader is at the same words all the same.
      const place = () =>
        page.evaluate(() => {
          const { scene, t } = document.querySelector<HTMLElement>('figure[data-figure="cost-gap"]')?.dataset ?? {};
          return { scene, t };
        });
      const before = await place();
      await page.goto(`${site.url}numbers/#number.nvidia.loss.close`);
      await page.goBack();
      await settled(page);
      await expect.poll(place).toEqual(before);
    });

    test('a link to a step of a chapter’s own page lands in its scene', async ({ page, site }) => {
      const wrong: string[] = [];
      for (const id of ['the-chips.how-many', 'money-to-scale.the-fall']) {
        await page.goto(`${site.url}${id.split('.')[0]}/#${id}`);
        wrong.push(...(await wrongScenes(page, id)));
        await expect(page.locator('figure[data-figure]').first()).toHaveAttribute('data-scene', id.split('.')[1] ?? '');
        const top = await page.locator(`[id="${id}"]`).evaluate((step) => step.getBoundingClientRect().top);
        expect(top, id).toBeGreaterThan(40);
        expect(top, id).toBeLessThan(viewport.height * 0.7);
      }
      expect(wrong).toEqual([]);
    });
  });
}

test('an address of a claim, a number, a source, a question, a table opens in view, and nothing covers it', async ({ page, site }) => {
  test.setTimeout(90_000);
  const published = readFileSync(join(ROOT, 'content/published-ids.txt'), 'utf8').split('\n');
  for (const kind of ['claim', 'number', 'source', 'faq', 'correction', 'table']) {
    const addresses = published.filter((address) => address.includes(`#${kind}.`));
    // From the middle of the page and from its end.
    for (const address of [addresses[addresses.length >> 1], addresses.at(-1)]) {
      const [path = '', id = ''] = (address ?? '').slice(1).split('#');
      await page.goto('about:blank');
      await page.goto(`${site.url}${path}#${id}`);
      const seen = await page.locator(`[id="${id}"]`).evaluate((entry) => {
        const { left, top } = entry.getBoundingClientRect();
        const found = document.elementFromPoint(left + 24, top + 24);
        return top >= 0 && top < innerHeight - 24 && (entry.contains(found) || found?.contains(entry));
      });
      expect(seen, address).toBe(true);
    }
  }
});

test.describe('copying', () => {
  test.use({ viewport: SIZES.desktop });

  test('links at chapter and step copy their address, settings included, and say so', async ({ page, site, browserName, context }) => {
    if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.url}?hours=5#cost-gap.your-own`);
    await settled(page);
    for (const id of ['cost-gap.your-own', 'cost-gap']) {
      const link = page.locator(`a[data-copy][href="#${id}"]:not(.downloads a)`);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
      if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}?hours=5#${id}`);
      await expect(page.getByText('Link copied')).toBeHidden();
    }
  });

  test('an old name of a step lands as its new one does', async ({ page, site }) => {
    await page.route(site.url, async (route) => {
      const response = await route.fetch();
      const pages = new Map([['index.html', await response.text()]]);
      await route.fulfill({
        response,
        body: keptAddresses(pages, [{ was: '/#cost-gap.paper', now: '/#cost-gap.what-it-is' }]).get('index.html') ?? '',
      });
    });
    const tops: number[] = [];
    for (const hash of ['#cost-gap.what-it-is', '#cost-gap.paper']) {
      await page.goto('about:blank');
      await page.goto(site.url + hash);
      await settled(page);
      await expect(page.locator('figure[data-figure="cost-gap"]')).toHaveAttribute('data-scene', 'what-it-is');
      tops.push(await page.locator('[id="cost-gap.what-it-is"]').evaluate((step) => Math.round(step.getBoundingClientRect().top)));
    }
    expect(tops[1]).toBe(tops[0]);
  });
});

test.describe('a phrase that guides the picture', () => {
  test.use({ viewport: SIZES.desktop });

  test('sets what the reader could set, in place, and says so', async ({ page, site }) => {
    await page.goto(`${site.url}#the-chips.how-many`);
    await settled(page);
    const place = await page.evaluate(() => [scrollY, history.length]);
    await page.getByRole('link', { name: 'Counted by dense BF16 arithmetic' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'In the picture now: Counted by dense BF16 arithmetic' })).toBeVisible();
    await expect(page).toHaveURL(/\?count=h100#the-chips\.how-many$/);
    await expect(page.getByLabel(/H100-equivalents/)).toBeChecked();
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual(place);
  });

  test('leads to the scene that it speaks of, in the story and from a page of its own', async ({ page, site }) => {
    for (const start of ['#receipts.wrong', 'receipts/#receipts.wrong']) {
      await page.goto(site.url + start);
      await settled(page);
      await page.getByRole('link', { name: 'a cost and a price', exact: true }).click();
      await expect(page).toHaveURL(/#cost-gap\.price-is-not-cost$/);
      expect(await wrongScenes(page, start)).toEqual([]);
      await expect(page.locator('figure[data-figure="cost-gap"]')).toHaveAttribute('data-scene', 'price-is-not-cost');
    }
  });
});
