/* After one visit the site opens without its host; a new release comes as a whole, and can be taken back. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { writeWorker } from '../../src/editions/serviceWorker.ts';
import { settled } from '../browser/reader.ts';
import { expect, test as base } from '../support/site.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shock-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: 'allow' });
// Each fetches the whole site at least once, on machines that do other things too.
test.setTimeout(90_000);

/** Waits until the site is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test.describe('without the host', () => {
  // A page that is left while its icon is still on the way: Firefox calls that an error of the worker.
  test.use({ expectedProblems: /favicon\.svg’\. A ServiceWorker intercepted/ });

  test('the story and the ledger open, at any path, with query and fragment', async ({ page, dist }) => {
    const host = await serve({ directory: dist, mount: '/a/b/c/' });
    await page.goto(host.url);
    await kept(page);
    await host.close();

    await page.goto(`${host.url}?rate=3#cost-gap.your-own`);
    await settled(page);
    await expect(page.locator('figure[data-figure="cost-gap"]')).toHaveAttribute('data-scene', 'your-own');
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?rate=3');
    expect(await page.evaluate(() => [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0))).toBe(true);
    const stills = await page.locator('.still img').evaluateAll((all: HTMLImageElement[]) =>
      Promise.all(
        all.map(({ src }) =>
          Object.assign(new Image(), { src })
            .decode()
            .then(
              () => '',
              () => src,
            ),
        ),
      ),
    );
    expect(stills.filter(Boolean)).toEqual([]);

    // Without its last stroke too: a reader may type the address.
    await page.goto(`${host.url}receipts#claim.r1-cost-5-6-billion`);
    await expect(page.locator('[id="claim.r1-cost-5-6-billion"]')).toBeInViewport();
    for (const name of ['numbers', 'sources', 'faq', 'method', 'about']) {
      await page.goto(`${host.url}${name}/`);
      await expect(page.locator('main h1')).toBeVisible();
    }
  });
});

test.describe('releases', () => {
  // A release that does not fit together is refused, and the browser says so on the console.
  test.use({ expectedProblems: /integrity|digest|ServiceWorker|sw\.js/i });

  test('never mix, begin when no page of the old one is open, and can be taken back', async ({ context, page, dist, folder }) => {
    const still = 'figures/market-cap.monday.svg';
    const current = join(folder, 'current');
    const publish = (name: string) => {
      symlinkSync(name, `${current}.new`);
      renameSync(`${current}.new`, current);
    };
    for (const name of ['old', 'new', 'torn']) cpSync(dist, join(folder, name), { recursive: true });
    change(join(folder, 'new', 'index.html'), '</h1>', ' (corrected)</h1>');
    change(join(folder, 'new', still), '</desc>', ' (corrected)</desc>');
    await writeWorker(join(folder, 'new'));
    publish('old');
    const host = await serve({ directory: current });
    const read = (own: Page) => own.evaluate((address) => fetch(address).then((answer) => answer.text()), host.url + still);
    const caches = () => page.evaluate(() => globalThis.caches.keys());
    // What becomes of the worker that is published: kept ready, refused, or at work.
    const update = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const found = new Promise<ServiceWorker | null>((done) =>
          registration.addEventListener('updatefound', () => done(registration.installing), { once: true }),
        );
        await registration.update().catch(() => undefined);
        const next = registration.installing ?? registration.waiting ?? (await found);
        while (next?.state === 'installing') await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
        return next?.state;
      });

    await page.goto(host.url);
    await kept(page);
    await page.evaluate(() => globalThis.caches.open('another site of this host'));
    await page.reload();
    const second = await context.newPage();
    await second.goto(`${host.url}about/`);

    // The new one is ready; both pages, and whatever they open, stay with the old one.
    publish('new');
    expect(await update()).toBe('installed');
    await second.goto(host.url);
    await settled(second);
    await expect(second.locator('h1')).not.toContainText('(corrected)');
    expect(await read(second)).not.toContain('(corrected)');
    expect(await caches()).toHaveLength(3);

    // The last page of the old one opens anew. The browser says when it counts the other as closed.
    await second.close();
    await expect(async () => {
      await page.reload();
      await expect(page.locator('h1')).toContainText('(corrected)', { timeout: 2000 });
    }).toPass();
    await settled(page);
    expect(await read(page)).toContain('(corrected)');
    expect(await caches()).toHaveLength(2);

    // A host in the middle of an update: the worker is of one release, a picture of another.
    change(join(folder, 'torn', 'index.html'), '</h1>', ' (again)</h1>');
    await writeWorker(join(folder, 'torn'));
    change(join(folder, 'torn', still), '</desc>', ' (again)</desc>');
    publish('torn');
    expect(await update()).toBe('redundant');
    await page.reload();
    await expect(page.locator('h1')).toContainText('(corrected)');
    // Opening the page has the browser try the torn one again: what it takes for that goes when it is refused again.
    await expect.poll(caches).toHaveLength(2);

    // Taken back: nothing of ours is left, and what is not ours is.
    cpSync(join(folder, 'torn', 'hosting/no-offline/sw.js'), join(folder, 'torn', 'sw.js'));
    await update();
    await expect.poll(caches).toEqual(['another site of this host']);
    await page.reload();
    await expect(page.locator('h1')).toContainText('(again)');
    await host.close();
  });
});

test('another site that frames a page does not make its readers keep the site', async ({ page, site, host, folder }) => {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>frame</title><link rel=icon href=data:,><iframe src="${site.url}about/"></iframe>`,
  );
  await page.goto((await host({ directory: folder })).url);
  await expect(page.frameLocator('iframe').locator('h1')).toBeAttached();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(await frame?.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

function change(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
}
