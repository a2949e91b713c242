/* What a site says about itself to others, once it knows its own address. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import openGraph from 'open-graph-scraper';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { readChapters } from '../../src/story/chapters.ts';

const SITE = 'https://example.org/some/where/';

// One build for all of them.
test.describe.configure({ mode: 'serial' });

let dist = '';

test.beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'shock-published-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', dist],
    {
      cwd: ROOT,
      encoding: 'utf8',
      // Written without the slash at its end, as people do.
      env: { ...process.env, SHOCK_SITE: SITE.slice(0, -1), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  expect(status, stdout + stderr).toBe(0);
});

test.afterAll(() => rmSync(dist, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('the story and each chapter have a card of their own, as a parser of cards reads it', async () => {
  const pages = ['', ...readChapters().map(({ id }) => `${id}/`)];
  const titles = new Set<string>();
  for (const page of pages) {
    const { error, result } = await openGraph({ html: read(`${page}index.html`) });
    expect(error, page).toBe(false);
    const image = result.ogImage?.[0];
    expect(image, page).toMatchObject({ type: 'image/png', width: '1200', height: '630' });
    expect(image?.url).toMatch(new RegExp(`^${SITE}cards/[a-z0-9-]+\\.png$`));
    expect(existsSync(join(dist, image?.url.slice(SITE.length) ?? ''))).toBe(true);
    expect(image?.alt?.length, page).toBeGreaterThan(20);
    expect(result.ogUrl).toBe(SITE + page);
    expect(result.ogType).toBe(page === 'receipts/' ? 'website' : 'article');
    expect(result.twitterCard).toBe('summary_large_image');
    expect(result.twitterImage?.[0]?.url).toBe(image?.url);
    expect(result.twitterImage?.[0]?.alt).toBe(image?.alt);
    expect(result.ogDescription?.length ?? 0, page).toBeGreaterThan(60);
    expect(read(`${page}index.html`)).toContain(`<link rel="canonical" href="${SITE}${page}">`);
    titles.add(result.ogTitle ?? '');
  }
  expect(titles.size).toBe(pages.length);
});

test('the list of pages names every page that is for readers, by its full address', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  const pages = files
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
    .map((file) => SITE + file.replace(/index\.html$/, ''));
  expect(listed.sort()).toEqual(pages.sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

test('the page for addresses that are not there leads into the site, and finds its styles, from any depth', () => {
  const { pathname } = new URL(SITE);
  const own = [...read('404.html').matchAll(/\s(?:href|src)="(?!#|https?:)([^"]*)"/g)].map(([, address = '']) => address);
  expect(own.length).toBeGreaterThan(5);
  for (const address of own) {
    expect(address.startsWith(pathname), address).toBe(true);
    const file = address.slice(pathname.length).replace(/#.*$/, '');
    expect(existsSync(join(dist, file === '' || file.endsWith('/') ? `${file}index.html` : file)), address).toBe(true);
  }
});

test('oEmbed gives full addresses', () => {
  const found = JSON.parse(read('oembed/how.json')) as Record<string, string>;
  expect(found.html).toContain(`src="${SITE}embed/how/"`);
  expect(found.provider_url).toBe(SITE);
  expect(found.thumbnail_url).toBe(`${SITE}cards/how.png`);
});
