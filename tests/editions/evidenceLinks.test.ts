/* Numbers, claims, sources, corrections and the story lead to each other, both ways, in the pages as built. */
import type { Page } from '@playwright/test';
import { readChapters } from '../../src/story/chapters.ts';
import { loadTables } from '../../src/data/tables.ts';
import { expect, test } from '../support/site.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'The documents are the same in every browser: once is enough.');

interface Link {
  /** The entry or step that the link stands in: its id. */
  readonly from: string;
  /** Where it leads, from the site's root: `numbers/#number.x`, `#cost-gap.headline`. */
  readonly to: string;
  readonly kind: string;
}

/** The links of one kind of entry of a page to other places of the site. `kind` is what a list of uses calls the link. */
async function links(page: Page, url: string, path: string, entries: string, which = 'a[href]'): Promise<Link[]> {
  await page.goto(url + path);
  const found = await page.locator(entries).evaluateAll(
    (all, selector) =>
      all.flatMap((entry) =>
        [...entry.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
          from: entry.id,
          to: link.href,
          kind: link.dataset.use ?? '',
        })),
      ),
    which,
  );
  return found.filter(({ to }) => to.startsWith(url)).map((link) => ({ ...link, to: link.to.slice(url.length) }));
}

const pairs = (found: readonly Link[], way: (link: Link) => string) => [...new Set(found.map(way))].toSorted();

test('what a source supports names it as its source, and the other way round', async ({ page, site: { url } }) => {
  const supports = await links(page, url, 'sources/', '.entry', '.source-uses a');
  const of = (kind: string) =>
    pairs(
      supports.filter((link) => link.kind === kind),
      ({ from, to }) => `${to.split('#')[1]} ← ${from}`,
    );
  const back = (found: readonly Link[], id = ({ from }: Link) => from) =>
    pairs(
      found.filter(({ to }) => to.startsWith('sources/#')),
      (link) => `${id(link)} ← ${link.to.slice('sources/#'.length)}`,
    );

  const numbers = back(await links(page, url, 'numbers/', '.entry', 'a[href*="sources/#source."]'));
  expect(numbers.length).toBeGreaterThan(300);
  expect(of('number')).toEqual(numbers);
  const claims = back(await links(page, url, 'receipts/', '.entry', '[data-source]'));
  expect(claims.length).toBeGreaterThan(80);
  expect(of('claim')).toEqual(claims);

  // A picture's source line names one source a name, a passage every source that it cites.
  const inSteps = await links(page, url, '', '[data-step]', '.step-text a[data-source]');
  const inQuestions = await links(page, url, 'faq/', '.question', 'a[data-source]');
  expect(inSteps.length).toBeGreaterThan(40);
  expect(of('text').filter((pair) => !pair.startsWith('undefined'))).toEqual([...back(inSteps), ...back(inQuestions)].toSorted());
  const drawn = back(await links(page, url, '', '[data-step]', '.figure-source a[data-source]'));
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.filter((pair) => !of('figure').includes(pair))).toEqual([]);
});

test('a claim leads to the step that checks it, and the step to the claim', async ({ page, site: { url } }) => {
  const toSteps = pairs(
    await links(page, url, 'receipts/', '.entry', '[data-place]'),
    ({ from, to }) => `${from} ↔ ${to.replace('#', '')}`,
  );
  const toClaims = pairs(await links(page, url, '', '[data-step]', '.claim-verdict a'), ({ from, to }) => `${to.split('#')[1]} ↔ ${from}`);
  expect(toSteps).toHaveLength(loadTables().claims.length);
  expect(toClaims).toEqual(toSteps);
});

test('every link from one place of the site to another leads to something that is there', async ({ page, site: { url } }) => {
  const paths = [
    '',
    'receipts/',
    'sources/',
    'numbers/',
    'corrections/',
    'faq/',
    'method/',
    'about/',
    'data/',
    ...readChapters()
      .filter(({ id }) => id !== 'receipts')
      .map(({ id }) => `${id}/`),
  ];
  const there = new Set<string>();
  const wanted = new Set<string>();
  for (const path of paths) {
    await page.goto(url + path);
    there.add(path);
    for (const id of await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id))) there.add(`${path}#${id}`);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href))) {
      if (href.startsWith(url)) wanted.add(decodeURIComponent(href.slice(url.length)).replace(/\?[^#]*/, ''));
    }
  }
  // Steps of framed figures are no elements of their pages: the test of embeds opens them.
  const missing = [...wanted].filter((address) => !there.has(address) && !address.startsWith('embed/'));
  const files = missing.filter((address) => !address.includes('#'));
  for (const file of files) expect((await page.request.get(url + file)).status(), file).toBe(200);
  expect(missing.filter((address) => address.includes('#'))).toEqual([]);
  for (const kind of ['number', 'source', 'claim'])
    expect([...wanted].filter((address) => address.includes(`#${kind}.`)).length, kind).toBeGreaterThan(30);
  expect(wanted.size).toBeGreaterThan(600);
});

test('what a correction says now stands where it says', async ({ page, site: { url } }) => {
  const { corrections } = loadTables();
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
  await page.goto(url);
  for (const { id, where, says } of corrections.filter(({ where: place }) => place.startsWith('/#'))) {
    const place = plain((await page.locator(`[id="${where.slice(2)}"]`).textContent()) ?? '');
    for (const piece of says.split('…').map(plain).filter(Boolean)) expect(place, id).toContain(piece);
  }
  await page.goto(`${url}corrections/`);
  expect(await page.locator('.correction').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    corrections.map(({ id }) => `correction.${id}`),
  );
  const feed = await page.request.get(`${url}corrections.xml`);
  const entries = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return document.querySelector('parsererror')
        ? 'is no XML'
        : [...document.querySelectorAll('feed > entry > link[rel="alternate"]')].map((link) => link.getAttribute('href'));
    },
    await feed.text(),
  );
  expect(entries).toEqual(corrections.map(({ id }) => expect.stringMatching(new RegExp(`corrections/#correction\\.${id}$`))));
});
