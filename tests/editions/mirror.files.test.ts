/* A copy that somebody makes of a published site with a common tool. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attributeOf, tagOf } from '../../src/editions/inside.ts';
import { expect, test } from '../support/site.ts';

const WGET = spawnSync('wget', ['--version']).status === 0;

test.use({ expectedProblems: /CORS|preload|Cross-Origin|ERR_FAILED|woff2|crbug/i });

test('a mirror made by wget is whole, and runs from disk', async ({ page, subpath }) => {
  test.skip(!WGET, 'wget is not installed here.');
  test.setTimeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'shock-mirror-'));
  try {
    // Not in step with this process: it is the server too.
    const wget = spawn('wget', [
      '--quiet',
      '--mirror',
      '--convert-links',
      '--page-requisites',
      '--no-parent',
      '--no-host-directories',
      '--cut-dirs=3',
      '--execute',
      'robots=off',
      '--directory-prefix',
      folder,
      subpath.url,
    ]);
    await once(wget, 'exit');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(15);
    const lost = pages.flatMap((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      const named = (
        [
          ['a', 'href'],
          ['link', 'href'],
          ['img', 'src'],
          ['script', 'src'],
        ] as const
      ).flatMap(([element, attribute]) => [...html.matchAll(tagOf(element))].flatMap(([tag]) => attributeOf(tag, attribute) ?? []));
      const inside = named
        .map((address) => decodeURIComponent(address.replace(/[?#].*/, '')))
        .filter((address) => address !== '' && !/^[a-z]+:/.test(address));
      return inside.filter((address) => !existsSync(resolve(dirname(file), address))).map((address) => `${name}: ${address}`);
    });
    expect([...new Set(lost)]).toEqual([]);
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#cost-gap.three-orders`);
    await expect(page.locator('html[data-enhanced]')).toHaveCount(1);
    await expect(page.locator('figure[data-figure="cost-gap"]')).toHaveAttribute('data-scene', 'three-orders');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
