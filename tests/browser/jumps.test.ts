/* Wherever a reader lands, and however, the figure shows the scene of the step that is read there. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { SIZES, settled, wrongScenes } from './reader.ts';

test.describe.configure({ timeout: 360_000 });

/** Every step of the page, in order. */
async function stepIds(page: Page): Promise<string[]> {
  return page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id));
}

/** Every so many of a list, from the first. */
function every<Item>(count: number, list: readonly Item[]): Item[] {
  return list.filter((_, index) => index % count === 0);
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });
    test.skip(({ browserName }) => browserName === 'firefox' && name === 'desktop', 'In Firefox one size is enough.');

    test('links to every step, from the top and from the end', async ({ page, site }) => {
      await page.goto(site.url);
      const wrong: string[] = [];
      let turn = 0;
      for (const id of await stepIds(page)) {
        // In turn from above and from below: each chapter is reached from both ends.
        turn += 1;
        const start = turn % 2 === 0 ? 'Home' : 'End';
        // Not by the key: browsers scroll on it a little later, which would undo the jump.
        await page.evaluate(
          ([hash = '', place]) => {
            window.scrollTo(0, place === 'Home' ? 0 : document.documentElement.scrollHeight);
            location.hash = hash;
          },
          [id, start],
        );
        wrong.push(...(await wrongScenes(page, `${start}, #${id}`)));
        const top = await page.evaluate((step) => document.getElementById(step)?.getBoundingClientRect().top ?? Number.NaN, id);
        if (!(top > 40 && top < viewport.height * 0.75)) wrong.push(`${start}, #${id}: its top is at ${top}`);
      }
      expect(wrong).toEqual([]);
    });

    test('End and Home, and a busy page in between', async ({ page, site }) => {
      test.skip(name === 'desktop', 'One size is enough: the places are computed alike.');
      await page.goto(site.url);
      const wrong: string[] = [];
      for (const id of every(4, await stepIds(page))) {
        await page.evaluate((step) => {
          document.getElementById(step)?.scrollIntoView();
          // A page that is busy for three frames reports its crossings late and all at once.
          const until = performance.now() + 50;
          while (performance.now() < until);
          window.scrollBy(0, 120);
        }, id);
        wrong.push(...(await wrongScenes(page, `busy, ${id}`)));
        await page.keyboard.press('End');
        wrong.push(...(await wrongScenes(page, `End after ${id}`)));
        await page.keyboard.press('Home');
        wrong.push(...(await wrongScenes(page, `Home after ${id}`)));
      }
      expect(wrong).toEqual([]);
    });

    test('another window height in the middle of a step', async ({ page, site }) => {
      test.skip(name === 'desktop', 'One size is enough: the places are computed alike.');
      await page.goto(site.url);
      const wrong: string[] = [];
      for (const id of every(4, await stepIds(page))) {
        await page.evaluate((hash) => (location.hash = hash), id);
        await settled(page);
        await page.setViewportSize({ ...viewport, height: Math.round(viewport.height * 1.4) });
        wrong.push(...(await wrongScenes(page, `taller at ${id}`)));
        await page.setViewportSize(viewport);
        wrong.push(...(await wrongScenes(page, `back at ${id}`)));
      }
      expect(wrong).toEqual([]);
    });

    test('opened and reloaded at every eighth step, and past the chapters', async ({ page, site }) => {
      await page.goto(site.url);
      const wrong: string[] = [];
      const ids = await stepIds(page);
      for (const id of every(8, ids)) {
        await page.goto('about:blank');
        await page.goto(`${site.url}#${id}`);
        wrong.push(...(await wrongScenes(page, `opened at ${id}`)));
        expect(await page.evaluate((step) => document.getElementById(step)?.getBoundingClientRect().top, id), id).toBeGreaterThan(40);
        await page.mouse.wheel(0, 160);
        await settled(page);
        await page.reload();
        wrong.push(...(await wrongScenes(page, `reloaded at ${id}`)));
      }
      await page.keyboard.press('End');
      await settled(page);
      await page.reload();
      wrong.push(...(await wrongScenes(page, 'reloaded at the end')));
      expect(wrong).toEqual([]);
    });
  });
}

test('what is far from the reader is laid out before they leave for it', async ({ page, site }) => {
  await page.setViewportSize(SIZES.phone);
  /** Whether the text of a late step has a place on the page, and how far from the page's end the window is. */
  const seen = () =>
    page.evaluate(() => ({
      laidOut: document.querySelector('#receipts\\.wrong .step-text')?.checkVisibility({ contentVisibilityAuto: true }),
      left: Math.round(document.documentElement.scrollHeight - innerHeight - scrollY),
    }));

  await page.goto(site.url);
  await settled(page);
  expect((await seen()).laidOut, 'opened at its top, the story waits with it').toBe(false);
  await page.keyboard.press('End');
  await settled(page);
  expect(await seen()).toEqual({ laidOut: true, left: 0 });

  // An address written into the bar of a page that is open.
  await page.goto('about:blank');
  await page.goto(site.url);
  await settled(page);
  await page.goto(`${site.url}#receipts.wrong`);
  expect(await wrongScenes(page, 'an address written into the bar')).toEqual([]);
  expect((await seen()).laidOut, 'an address written into the bar').toBe(true);

  // A reload comes back to a place, and a link leads to one: it is where it is only if all before it has its height.
  await page.evaluate(() => document.getElementById('how.links')?.scrollIntoView());
  await page.reload();
  await settled(page);
  expect((await seen()).laidOut, 'after a reload').toBe(true);
  await page.goto('about:blank');
  await page.goto(`${site.url}#how.links`);
  await settled(page);
  expect((await seen()).laidOut, 'by a link').toBe(true);
});

test('at rest the whole page is laid out by itself, and stays where it is', async ({ page, site }) => {
  await page.setViewportSize(SIZES.phone);
  await page.goto(site.url);
  await settled(page);
  await page.mouse.wheel(0, 300);
  await settled(page);
  const before = await page.evaluate(() => scrollY);
  await page.waitForSelector(':root:not([data-lays-out-near])', { timeout: 30_000 });
  await settled(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const laidOut = await height();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await page.locator('#receipts\\.wrong .step-text').evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    true,
  );
  await page.keyboard.press('End');
  await settled(page);
  expect(await height(), 'the height it has once all has been seen').toBe(laidOut);
});
