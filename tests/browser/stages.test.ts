/* How a figure comes to its place: what is fetched for it, and what stands there until it runs. */
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

test.use({ viewport: SIZES.phone });

const FIGURE = 'figure[data-figure="market-cap"]';

test('a reader from the top fetches no still for a figure that runs in time', async ({ page, site }) => {
  // A busy machine is no slow network: what the page does after a while, it does after a long while here.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((work: () => void, wait = 0) => setTimeout(work, wait < 100 ? wait : wait * 100)) as typeof window.setTimeout;
  });
  const stills: string[] = [];
  page.on('request', (request) => request.url().includes('/figures/') && stills.push(request.url()));
  await page.goto(site.url);
  await settled(page);
  await page.mouse.wheel(0, 700);
  await expect(page.locator(`${FIGURE} .picture svg.drawing`)).toBeVisible();
  await settled(page);
  expect(stills).toEqual([]);
});

test('whoever has to wait for a figure sees its still', async ({ page, host }) => {
  const slow = await host({ delay: (path) => (path.includes('/live.') ? 5000 : 0) });
  await page.goto(slow.url);
  await settled(page);
  await page.mouse.wheel(0, 700);
  await expect(page.locator(`${FIGURE} .picture img`)).toBeVisible();
  await expect(page.locator(`${FIGURE} .picture svg.drawing`)).toBeVisible({ timeout: 10_000 });
  await expect(page.locator(`${FIGURE} .picture img`)).toHaveCount(0);
});

test('figures are pinned where the reader is, and only there', async ({ page, site }) => {
  const pinned = () =>
    page
      .locator('[data-chapter] figure[data-figure]')
      .evaluateAll((figures) =>
        figures.filter((figure) => getComputedStyle(figure).position === 'sticky').map((figure) => (figure as HTMLElement).dataset.figure),
      );
  await page.goto(`${site.url}#how.links`);
  await settled(page);
  expect(await pinned()).toEqual(['how']);
  const tops: number[] = [];
  for (const step of ['the-chips.since', 'the-chips.how-many']) {
    await page.evaluate((id) => (location.hash = id), step);
    await settled(page);
    expect(await pinned(), step).toContain('gpu-timeline');
    tops.push(
      await page.locator('figure[data-figure="gpu-timeline"]').evaluate((figure) => Math.round(figure.getBoundingClientRect().top)),
    );
  }
  expect(tops[0], 'it stands still').toBe(tops[1]);
});

for (const size of [SIZES.phone, SIZES.desktop])
  test(`at ${size.width} × ${size.height} the text of a scrubbed step stays beside its picture where it is read, and lies in its place elsewhere`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site.url}#the-drop.which-number`);
    await settled(page);
    const texts = await page.locator('.step[data-length]').evaluateAll((steps) =>
      steps.map((step) => {
        const text = step.querySelector('.step-text') as HTMLElement;
        const below = Math.round(text.getBoundingClientRect().top - step.getBoundingClientRect().top);
        return { id: step.id, isSticky: getComputedStyle(text).position === 'sticky', below };
      }),
    );
    expect(texts.filter(({ isSticky }) => isSticky).map(({ id }) => id)).toEqual(['the-drop.monday']);
    expect(
      texts.filter(({ isSticky, below }) => !isSticky && below !== 0),
      'they begin where their steps do',
    ).toEqual([]);
    await page.evaluate(() => document.querySelector('#the-drop\\.monday')?.scrollIntoView());
    await page.mouse.wheel(0, 10);
    await settled(page);
    const top = () => page.locator('#the-drop\\.monday .step-text').evaluate((text) => Math.round(text.getBoundingClientRect().top));
    const before = await top();
    await page.mouse.wheel(0, Math.round(size.height / 3));
    await settled(page);
    expect(await top(), 'it stays').toBe(before);
  });
