/* Figures in a frame of somebody else's page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test as base } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

const chapters = readChapters();

/** A page of another origin (another port), with the code that the figure's own page offers. */
const test = base.extend<{ stranger: (code: string, attributes?: string) => Promise<string> }>({
  stranger: async ({}, use) => {
    let html = '';
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    const { port } = server.address() as AddressInfo;
    await use((code, attributes = 'lang="en"') => {
      html = `<!doctype html><html ${attributes}><title>Another site</title><link rel="icon" href="data:,"><body style="margin:0"><div id="slot">${code}</div>`;
      return Promise.resolve(`http://127.0.0.1:${port}/`);
    });
    server.close();
  },
});

/** How far the page scrolls sideways, in pixels. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('the code that is offered frames the figure, at the height that it tells, at every width', async ({ page, site, stranger }) => {
  await page.goto(`${site.url}embed/market-cap/#who-else`);
  await page.locator('.embed-code summary').click();
  const code = await page.locator('.embed-code textarea').inputValue();
  expect(code).toContain(`src="${site.url}embed/market-cap/#who-else"`);
  await page.goto(await stranger(code));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', 'who-else');
  for (const width of [280, 400, 800, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    const main = frame.locator('.embed');
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height, { message: `height at ${width}` })
      .toBe(Math.ceil((await main.boundingBox())?.height ?? 0));
    expect(await frame.locator('html').evaluate(sideways), `sideways at ${width}`).toBe(0);
  }
});

test('every figure turns its steps by its controls, with the words and the way back', async ({ page, site, stranger, browserName }) => {
  test.setTimeout(90_000);
  // The controls are the same for all figures: in Firefox two of them answer for the others.
  for (const { id, figure, steps } of browserName === 'firefox' ? chapters.slice(0, 2) : chapters) {
    await page.goto(await stranger(`<iframe src="${site.url}embed/${figure}/" title="A figure" width="640" height="700"></iframe>`));
    const frame = page.frameLocator('iframe');
    const drawn = frame.locator(`figure[data-figure="${figure}"]`);
    await frame.locator('html[data-enhanced]').waitFor();
    await frame.getByRole('button', { name: 'Next step' }).press('Enter');
    await expect(drawn, figure).toHaveAttribute('data-scene', steps[1]?.name ?? '');
    await frame.getByRole('link', { name: `Step ${steps.length}:` }).click();
    await expect(drawn, figure).toHaveAttribute('data-scene', steps.at(-1)?.name ?? '');
    await expect(frame.getByRole('button', { name: 'Next step' })).toBeDisabled();
    await expect(frame.locator('.caption[data-active] .figure-source a').first()).toBeVisible();
    await expect(frame.locator('.picture svg')).toBeVisible();
    expect(new URL(await frame.locator('.embed-home').evaluate((link: HTMLAnchorElement) => link.href)).hash).toBe(
      `#${id}.${steps.at(-1)?.name}`,
    );
    await expect(page, 'the page around stays where it is').toHaveURL(/127\.0\.0\.1:\d+\/$/);
  }
});

test('a page that is read from right to left has the figure in it unmirrored, and its English said to be English', async ({
  page,
  site,
  stranger,
}) => {
  await page.goto(`${site.url}embed/cost-gap/`);
  const code = await page.locator('.embed-code textarea').inputValue();
  await page.setViewportSize(SIZES.phone);
  await page.goto(await stranger(`<p>نص المقال، من اليمين إلى اليسار.</p>${code}<p>نص المقال.</p>`, 'lang="ar" dir="rtl"'));
  await expect(page.locator('iframe[title]')).toHaveAttribute('lang', 'en');
  await expect(page.locator('iframe[title]')).toHaveAttribute('dir', 'ltr');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-enhanced] .picture svg').waitFor();
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).direction)).toBe('ltr');
  const told = await frame.locator('.embed').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveJSProperty('offsetHeight', told);
  await expect(page.locator('iframe')).toHaveJSProperty('offsetWidth', SIZES.phone.width);
  expect(await page.evaluate(sideways)).toBe(0);
  expect(await frame.locator('html').evaluate(sideways)).toBe(0);
});

test('a translation may turn the story round: its pictures stand as they stood, and nothing goes over the edge', async ({ page, site }) => {
  for (const size of Object.values(SIZES)) {
    await page.setViewportSize(size);
    await page.goto(`${site.url}#cost-gap.left-out`);
    await settled(page);
    const labels = page.locator('[data-figure="cost-gap"] svg .label');
    // Where labels begin in their picture, in pixels.
    const places = () =>
      labels.evaluateAll((all) =>
        all.map((label) => {
          const picture = (label as SVGElement).ownerSVGElement?.getBoundingClientRect().left ?? 0;
          return `${label.textContent} ${Math.round(label.getBoundingClientRect().left - picture)}`;
        }),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await settled(page);
    expect(await places(), `labels at ${size.width}`).toEqual(before);
    expect(await page.evaluate(sideways), `sideways at ${size.width}`).toBe(0);
  }
});

test('oEmbed describes every figure, and the figure’s page names its description', async ({ request, site }) => {
  for (const { figure, title } of chapters) {
    const found = (await (await request.get(`${site.url}oembed/${figure}.json`)).json()) as Record<string, unknown>;
    expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 620 });
    expect(found.title).toContain(title);
    expect(found.html).toContain(`embed/${figure}/"`);
    const page = await (await request.get(`${site.url}embed/${figure}/`)).text();
    expect(page).toContain(`<link rel="alternate" type="application/json+oembed" href="../../oembed/${figure}.json"`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'Playwright cannot switch scripts off in a system Firefox.');

  test('a frame shows the first picture and leads to the others', async ({ page, site }) => {
    await page.goto(`${site.url}embed/how/`);
    await expect(page.locator('.picture svg')).toBeVisible();
    await expect(page.locator('.embed-pictures a')).toHaveCount(7);
    await expect(page.locator('.embed-steps')).toBeHidden();
  });
});
