/* The editor's workbench, on the editor's own server; and that readers get none of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { expect, test } from '../support/site.ts';

test('no page of the site is the workbench', ({ dist, browserName }) => {
  test.skip(browserName !== 'chromium', 'Once is enough.');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /workbench/i.test(file))).toEqual([]);
});

test.describe('on the server', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'An editor’s tool: one browser is enough.');
  // One server for all of them, which makes its first page slowly.
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  test.use({ navigationTimeout: 60_000 });

  let server: ChildProcess | undefined;
  let address = '';

  test.beforeAll(async ({ browser, browserName }) => {
    if (browserName !== 'chromium') return;
    test.setTimeout(180_000);
    const port = await freePort();
    server = spawn(
      process.execPath,
      [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    address = `http://127.0.0.1:${port}/workbench/`;
    // It goes on writing, so its output is read to the end.
    await new Promise<void>((ready, fail) => {
      server?.stdout?.on('data', (text) => String(text).includes('watching for file changes') && ready());
      server?.once('exit', (code) => fail(new Error(`The editor’s server ended with ${code}.`)));
    });
    // On a fresh machine the first visit waits for what the server prepares.
    const first = await browser.newPage();
    await first.goto(`${address}cost-gap/`, { timeout: 120_000 });
    await enhanced(first);
    await first.close();
  });

  test.afterAll(async () => {
    if (!server) return;
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });

  test('the live picture follows the slider, and at rest it is the still', async ({ page }) => {
    await page.goto(`${address}cost-gap/?t=0`);
    await enhanced(page);
    const slider = page.getByRole('slider', { name: 't', exact: true });
    const atFirst = await marks(page, '[data-live]');
    expect(atFirst.length).toBeGreaterThan(5);
    expect(atFirst).toEqual(await marks(page, '.workbench-still:not([hidden])'));

    await slider.fill('0.8');
    await expect(page.locator('[data-workbench]')).toHaveAttribute('data-t', '0.800');
    expect(await marks(page, '[data-live]')).not.toEqual(atFirst);
    expect(new URL(page.url()).searchParams.get('t')).toBe('0.8');

    await page.locator('h1').click();
    await page.keyboard.press('j');
    await expect(page.locator('[data-workbench]')).toHaveAttribute('data-t', '1.000');
    const atSecond = await marks(page, '[data-live]');
    expect(atSecond).not.toEqual(atFirst);
    expect(atSecond).toEqual(await marks(page, '.workbench-still:not([hidden])'));
    await page.keyboard.press('k');
    await expect(page.locator('[data-workbench]')).toHaveAttribute('data-t', '0.000');
  });

  test('an address opens a view: place, size, colours, motion', async ({ page }) => {
    await page.goto(`${address}cost-gap/?t=1.9&width=714&height=520&colours=dark&motion=reduced`);
    await enhanced(page);
    await expect(page.locator('[data-live] > svg')).toHaveAttribute('viewBox', '0 0 714 520');
    expect(await page.locator('[data-live]').evaluate((own) => getComputedStyle(own).colorScheme)).toBe('dark');
    // A reader who prefers less motion sees the picture at rest until the next step begins.
    const calm = await marks(page, '[data-live]');
    await page.getByRole('checkbox', { name: 'Reduced motion' }).uncheck();
    await expect.poll(() => marks(page, '[data-live]')).not.toEqual(calm);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('forced');
    const fills = await page
      .locator('[data-live] .label')
      .evaluateAll((labels) => new Set(labels.map((label) => getComputedStyle(label).fill)).size);
    expect(fills, 'labels in one colour').toBe(1);
  });

  test('a page from before a change gets the numbers of now for its slips', async ({ request }) => {
    const answer = await request.get(new URL('/_astro/numbers.-Before_.js', address).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('text/javascript');
    expect(await answer.text()).toMatch(/^window\.shockNumbers=\{.*"nvidia\.loss\.close"/);
  });

  test('every figure opens, and no page complains', async ({ page }) => {
    await page.goto(address);
    const figures = await page.locator('.workbench-list h2 a').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    expect(figures.length).toBeGreaterThan(7);
    for (const figure of figures) {
      await page.goto(figure);
      await enhanced(page);
      expect((await marks(page, '[data-live]')).length, figure).toBeGreaterThan(3);
    }
  });
});

const enhanced = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-enhanced', '', { timeout: 60_000 });

/** What is drawn inside an element: each mark with its look, its shape and its text. */
function marks(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(`${selector} > svg`)
    .evaluate((svg) =>
      [...svg.querySelectorAll('path, text, rect, line, circle')].map((mark) =>
        [
          mark.tagName,
          ...['class', 'd', 'x', 'y', 'width', 'height', 'opacity'].map((name) => mark.getAttribute(name) ?? ''),
          mark.textContent.trim(),
        ].join(' '),
      ),
    );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
