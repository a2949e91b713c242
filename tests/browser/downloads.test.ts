/* Taking away the data and the picture that are shown. */
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test } from '../support/site.ts';
import { settled, SIZES } from './reader.ts';

const chapters = readChapters();

/** The files that the links of a step must lead to. */
const filesOf = (name: string) => [`data/figures/${name}.csv`, `data/figures/${name}.json`, `pictures/${name}.svg`, `pictures/${name}.png`];

test.describe('beside the text', () => {
  test.use({ viewport: SIZES.desktop });

  test('the links at a figure follow the step that is shown, both ways', async ({ page, site }) => {
    await page.goto(site.url);
    const links = page.locator('figure[data-figure="market-cap"] > .downloads a');
    const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const expected = (step: string) => [...filesOf(`market-cap.${step}`), `#the-drop.${step}`, `embed/market-cap/#${step}`];
    expect(await addresses()).toEqual(expected('friday'));
    for (const step of ['record', 'which-number']) {
      await page.goto(`${site.url}#the-drop.${step}`);
      await settled(page);
      await expect(page.locator('figure[data-figure="market-cap"]')).toHaveAttribute('data-scene', step);
      expect(await addresses()).toEqual(expected(step));
    }
    await expect(links.first()).toBeVisible();
    await expect(page.locator('figure[data-figure="market-cap"] > .downloads')).toHaveText(
      /^\s*Data\s+CSV\s+JSON\s+Picture\s+SVG\s+PNG\s+Link\s+Embed\s*$/,
    );
    // Only one set of them is seen at a time.
    await expect(page.locator('[id="the-drop.which-number"] .downloads')).toBeHidden();
    // Pressed without the mouse: to get there, a test's mouse may scroll to where the next picture comes.
    const [saved] = await Promise.all([page.waitForEvent('download'), links.first().dispatchEvent('click')]);
    expect(saved.suggestedFilename()).toBe('market-cap.which-number.csv');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.phone });

  test('each step has its own links, large enough for a finger, and the pinned figure none', async ({ page, site }) => {
    await page.goto(`${site.url}#cost-gap.left-out`);
    await settled(page);
    await expect(page.locator('figure[data-figure="cost-gap"] > .downloads')).toBeHidden();
    const links = page.locator('[id="cost-gap.left-out"] .downloads a');
    await expect(links.first()).toBeVisible();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      ...filesOf('cost-gap.left-out'),
      'embed/cost-gap/#left-out',
    ]);
    const sizes = await links.evaluateAll((all) =>
      all.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24);
  });
});

test('every link of the story and of the data page leads to a file', async ({ page, site }) => {
  const files = new Set<string>();
  for (const path of ['', 'data/']) {
    await page.goto(site.url + path);
    for (const address of await page.locator('a[download]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
      files.add(address.slice(site.url.length));
  }
  for (const { figure, steps } of chapters)
    for (const { name } of steps) for (const file of filesOf(`${figure}.${name}`)) expect(files).toContain(file);
  expect(files).toContain('data/datapackage.json');
  expect(files.size).toBeGreaterThan(240);
  const missing: string[] = [];
  for (const file of files) if (!(await page.request.head(site.url + file)).ok()) missing.push(file);
  expect(missing).toEqual([]);
});

test('the data page is found from the foot and from the contents, and each table has an address', async ({ page, site }) => {
  await page.goto(site.url);
  await expect(page.locator('.contents-pages a[href="data/"]')).toHaveCount(1);
  await page.locator('.footer a[href="data/"]').click();
  await expect(page.locator('h1')).toHaveText('Data');
  await page.locator('.dataset h3 a', { hasText: 'What training a model cost' }).click();
  await expect(page).toHaveURL(/#table\.models$/);
  const dictionary = page.locator('[id="table.models"] details');
  await dictionary.locator('summary').click();
  await expect(dictionary.getByRole('row', { name: /^cost_usd_million number million US dollars / })).toBeVisible();
});

test.describe('the PNG', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'One browser is enough to compare with.');

  test('is what a browser draws of the SVG', async ({ page, site }) => {
    await page.goto(`${site.url}data/`);
    // A label of thirty letters that is missing or elsewhere is a thousandth of a picture. Fields of hatching are all edges.
    for (const [name, most] of [
      ['market-cap.monday', 0.001],
      ['cost-gap.like-for-like', 0.002],
      ['gpu-timeline.how-many', 0.001],
      ['month.voices', 0.001],
    ] as const) {
      const difference = await page.evaluate(async (file) => {
        const pixels = async (format: string) => {
          const image = new Image();
          image.src = `../pictures/${file}.${format}`;
          await image.decode();
          // Twice the size in both formats, then half of it: how an engine rounds edges hardly counts, what it draws does.
          const [width, height] = [896, Math.round((896 / image.naturalWidth) * image.naturalHeight)];
          const large = new OffscreenCanvas(width, height);
          (large.getContext('2d') as OffscreenCanvasRenderingContext2D).drawImage(image, 0, 0, width, height);
          const context = new OffscreenCanvas(width / 2, height / 2).getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(large, 0, 0, width / 2, height / 2);
          return context.getImageData(0, 0, width / 2, height / 2).data;
        };
        const [svg, png] = await Promise.all([pixels('svg'), pixels('png')]);
        // Pixels that are plainly of another colour: a label elsewhere, a missing mark, a wrong tone.
        let other = 0;
        for (let at = 0; at < svg.length; at += 4)
          if ([0, 1, 2].some((part) => Math.abs((svg[at + part] ?? 0) - (png[at + part] ?? 0)) > 80)) other += 1;
        return other / (svg.length / 4);
      }, name);
      expect(difference, name).toBeLessThan(most);
    }
  });
});
