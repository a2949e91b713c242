/* Faults of hosts, networks and browsers: whatever of the story page's parts does not arrive, the story is there. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { settled } from '../browser/reader.ts';
import { expect, test } from '../support/site.ts';

test.use({ expectedProblems: /./ }); // that a file is missing is said on the console
test.skip(({ browserName }) => browserName !== 'chromium', 'What is lost is lost in every browser.');
test.setTimeout(150_000);

/** How a part can fail to arrive: gone, cut off, late, or half of it. */
const FAULTS = ['missing', 'cut', 'late', 'truncated'] as const;

/** What a chapter shows: steps without their text, whether a pinned figure in view is blank, whether every step has its still where none is pinned. */
const chaptersOf = (page: Page) =>
  page.locator('[data-chapter]').evaluateAll((all) =>
    all.map((chapter) => {
      const seen = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 40;
      const inView = (element: Element | null) => {
        const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return bottom > 0 && top < innerHeight;
      };
      const steps = [...chapter.querySelectorAll('[data-step]')];
      // Where the reader is not, what is pinned is not sticky.
      const pinned = /sticky|relative/.test(getComputedStyle(chapter.querySelector('figure[data-figure]') ?? chapter).position);
      return {
        id: chapter.id,
        unread: steps.filter((step) => !seen(step.querySelector('.step-text'))).map(({ id }) => id),
        blank: pinned && inView(chapter.querySelector('figure[data-figure]')) && !seen(chapter.querySelector('figure[data-figure] svg')),
        stills: pinned || [...chapter.querySelectorAll('.still')].filter(seen).length === steps.length,
      };
    }),
  );

async function expectWhole(page: Page, what: string): Promise<void> {
  const chapters = await chaptersOf(page);
  expect(chapters.length, what).toBeGreaterThan(7);
  expect(
    chapters.filter(({ unread, blank, stills }) => unread.length > 0 || blank || !stills),
    what,
  ).toEqual([]);
}

for (const fault of FAULTS) {
  test(`each script, style, font and picture can be ${fault}`, async ({ page, host, dist, problems }) => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const parts = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="(_astro\/[^"]+)"/g)].map(([, address = '']) => basename(address));
    expect(new Set(parts.map((part) => part.split('.').at(-1)))).toEqual(new Set(['js', 'css', 'woff2']));
    // Scripts of figures are lost together: those of far chapters are not asked for here.
    const figures = parts.filter((part) => part.startsWith('live.'));
    expect(figures.length).toBeGreaterThan(7);
    const losses = [...new Set(parts.filter((part) => !figures.includes(part))), 'live.', 'figures/'];
    let lost: RegExp = /./;
    const { url } = await host({
      fail: (path) =>
        lost.test(path) ? ({ missing: 404, cut: 'drop', late: undefined, truncated: undefined } as const)[fault] : undefined,
      delay: (path) => (fault === 'late' && lost.test(path) ? 700 : 0),
    });
    if (fault === 'truncated') {
      await page.route(
        (address) => lost.test(address.pathname),
        async (route) => {
          const response = await route.fetch();
          const body = await response.body();
          await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
        },
      );
    }
    for (const part of losses) {
      lost = new RegExp(part.replaceAll('.', '\\.'));
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 40_000 });
      // A browser asks again for what was cut, at its own time, and may wait for it longer than any reader: the story is there meanwhile.
      await page.waitForLoadState('load', { timeout: 8_000 }).catch(() => expect(fault).toBe('cut'));
      await expectWhole(page, part);
    }
    // Half a script is no script, which the browser says on the console; nothing of ours throws.
    const thrown = problems.filter(
      (problem) => problem.startsWith('uncaught') && !(fault === 'truncated' && /SyntaxError|Unexpected|Invalid|missing/.test(problem)),
    );
    expect(thrown).toEqual([]);
  });
}

test('a reader whose browser keeps nothing has the story all the same', async ({ page, site, problems }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Kept away by the test.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    history.replaceState = refuse;
  });
  await page.goto(`${site.url}#cost-gap.headline`);
  await settled(page);
  await page.mouse.wheel(0, 900);
  await settled(page);
  await page.waitForTimeout(500); // until the address would have followed
  await expectWhole(page, 'nothing kept');
  // What the reader sets is drawn, although no address can carry it, and holds when a link within the page is followed.
  const total = page.locator('[data-controls="cost-gap"] [role="status"]');
  await page.evaluate(() => (location.hash = 'cost-gap.your-own'));
  await settled(page);
  for (const people of ['40', '80']) await page.getByRole('spinbutton', { name: /People/ }).fill(people);
  await expect(total).toContainText('$85.58\u00A0million');
  await page.evaluate(() => (location.hash = 'cost-gap.price-is-not-cost'));
  await settled(page);
  await page.evaluate(() => (location.hash = 'cost-gap.your-own'));
  await settled(page);
  await expect(total).toContainText('$85.58\u00A0million');
  await expect(page.locator('figure[data-figure="cost-gap"] .picture')).toContainText('$85.58\u00A0million');
  expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no room to keep the site, or no worker to be had, and the story is read as ever', async ({ page, host, problems }) => {
    const session = await page.context().newCDPSession(page);
    for (const fault of ['quota', 'gone'] as const) {
      const { url } = await host({ fail: (path) => (fault === 'gone' && path.endsWith('sw.js') ? 404 : undefined) });
      if (fault === 'quota') await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 10_000 });
      await page.goto(`${url}#cost-gap.headline`);
      await settled(page);
      // Asked once more, to hear how it ends: a worker that could not keep the site is given up.
      const end = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.register('./sw.js').catch(() => undefined);
        const worker = registration?.installing;
        if (!worker) return registration?.active ? 'kept' : 'none';
        return new Promise<string>((done) => worker.addEventListener('statechange', () => done(worker.state)));
      });
      // It may have been given up before it could be watched.
      expect({ quota: ['redundant', 'none'], gone: ['none'] }[fault], fault).toContain(end);
      await expectWhole(page, fault);
    }
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
  });
});
