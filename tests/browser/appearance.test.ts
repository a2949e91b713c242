/* Colours and motion as the reader chooses them: at once, before the first paint of the next page, and without losing the place. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

test.use({ colorScheme: 'light', viewport: SIZES.phone });

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(250, 247, 240)';
const DARK = 'rgb(23, 21, 18)';

/** The mean brightness of an element as it is seen, 0 to 255. */
async function brightness(page: Page, selector: string): Promise<number> {
  const picture = (await page.locator(selector).screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    // Many points: a browser may take one for each when it draws smaller.
    const side = 64;
    const drawn = new OffscreenCanvas(side, side).getContext('2d');
    drawn?.drawImage(image, 0, 0, side, side);
    const reds = [...(drawn?.getImageData(0, 0, side, side).data ?? [])].filter((_, index) => index % 4 === 0);
    return reds.reduce((sum, red) => sum + red, 0) / reds.length;
  }, picture);
}

test('a choice of colours holds at once, on every page, before anything is painted, and can be taken back', async ({ page, site }) => {
  // The styles are there when the body begins, and what stands then was never seen otherwise.
  await page.addInitScript(() =>
    new MutationObserver((_, watcher) => {
      if (!document.body) return;
      watcher.disconnect();
      Object.assign(window, {
        early: `${document.documentElement.dataset.colours} ${document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content}`,
      });
    }).observe(document, { childList: true, subtree: true }),
  );
  await page.goto(`${site.url}#the-drop.monday`);
  await settled(page);
  expect(await paper(page)).toBe(LIGHT);
  const place = await page.evaluate(() => scrollY);
  await page.locator('.contents summary').click();
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await paper(page)).toBe(DARK);
  expect(await page.evaluate(() => scrollY)).toBe(place);

  await page.goto(`${site.url}method/`);
  expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark dark');
  expect(await paper(page)).toBe(DARK);
  await page.locator('.bar summary').click();
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'system' }).first().check();
  expect(await paper(page)).toBe(LIGHT);
  await page.keyboard.press('Escape');
  await expect(page.locator('.bar summary')).toBeFocused();
  await page.reload();
  expect(await paper(page)).toBe(LIGHT);
});

test('an open page follows a choice that is made in another', async ({ page, site, context }) => {
  await page.goto(`${site.url}faq/`);
  const other = await context.newPage();
  await other.goto(`${site.url}about/`);
  await other.locator('.bar summary').click();
  await other.getByRole('radio', { name: 'dark' }).check();
  await expect.poll(() => paper(page)).toBe(DARK);
  await page.locator('.bar summary').click();
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
});

test('where nothing can be kept the choice holds as long as the page', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    }),
  );
  await page.goto(`${site.url}about/`);
  await page.locator('.bar summary').click();
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await paper(page)).toBe(DARK);
});

test.describe('pictures that are files', () => {
  // For its own picture of a page, and before the first page, the test does what the page's policy forbids.
  test.use({ expectedProblems: /inline style|The operation is insecure/ });

  test('take the colours of the page, and not of the system', async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem('shock.colours', 'dark'));
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(site.url);
    const still = page.locator('#the-drop\\.monday .still img');
    await still.scrollIntoViewIfNeeded();
    await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(400);
    expect(await brightness(page, '#the-drop\\.monday .still img')).toBeLessThan(128);
  });
});

test('the single file and pages from disk have the switch too', async ({ page, disk }) => {
  await page.goto(`${disk.url}the-5-6-million-shock.html`);
  await settled(page);
  await page.locator('.contents summary').click();
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await paper(page)).toBe(DARK);
  // A browser writes down what a page from disk keeps a moment later.
  await expect(async () => {
    await page.reload();
    await settled(page);
    expect(await paper(page)).toBe(DARK);
  }).toPass();
});

test('a frame takes its colours from its address, a page of the story does not', async ({ page, site }) => {
  await page.goto(`${site.url}embed/claims/?colours=dark`);
  expect(await paper(page)).toBe(DARK);
  await page.goto(`${site.url}about/?colours=dark`);
  expect(await paper(page)).toBe(LIGHT);
});

test('with reduced motion the same steps are shown, each at rest, and the place is kept', async ({ page, site }) => {
  await page.setViewportSize(SIZES.desktop);
  await page.goto(`${site.url}#the-drop.which-number`);
  await settled(page);
  // Within the step's movement, where its picture is neither that of this step at rest nor of the one before.
  const figure = page.locator('figure[data-figure="market-cap"]');
  const picture = () => figure.locator('.picture svg').innerHTML();
  await page
    .locator('#the-drop\\.monday')
    .evaluate((step) =>
      scrollTo({ top: scrollY + step.getBoundingClientRect().top + step.getBoundingClientRect().height * 0.2, behavior: 'instant' }),
    );
  await settled(page);
  const moving = await picture();
  const { place, scene } = await page.evaluate(() => ({
    place: scrollY,
    scene: document.querySelector<HTMLElement>('[data-figure="market-cap"]')?.dataset.scene,
  }));
  expect(scene).toBe('monday');
  await page.locator('.contents summary').click();
  await page.getByRole('radio', { name: 'reduced' }).check();
  await expect.poll(picture).not.toBe(moving);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await expect(figure).toHaveAttribute('data-scene', 'monday');
  const resting = await picture();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 60);
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(place);
  expect(await picture(), 'scrolled on, within the same step').toBe(resting);
  await page.reload();
  await settled(page);
  expect(await picture(), 'opened again').toBe(resting);
  await page.locator('.contents summary').click();
  await page.getByRole('radio', { name: 'system' }).last().check();
  await expect.poll(picture).not.toBe(resting);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

  test('there are no switches that do nothing', async ({ page, site }) => {
    for (const path of ['', 'faq/']) {
      await page.goto(site.url + path);
      if (path === '') await page.locator('.contents summary').click();
      await expect(page.getByRole('radio')).toHaveCount(0);
    }
  });
});
