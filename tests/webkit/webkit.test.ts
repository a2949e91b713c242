/** The page's contract in WebKit's engine: wherever the site stands, the story opens, runs, and follows a link. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { isThere } from '../support/browsers.mjs';
import { rememberedTools } from '../support/remembered.mjs';
import { expect, test as served } from '../support/served.ts';
import { withWebKit, type WebKit } from './driver.ts';

const test = served.extend<object, { webkit: WebKit }>({
  webkit: [
    async ({}, use) => {
      const { webkit } = await rememberedTools();
      if (!isThere(webkit)) throw new Error('WebKitGTK is not here.');
      await withWebKit(webkit, use);
    },
    { scope: 'worker' },
  ],
});

for (const place of ['site', 'subpath', 'disk'] as const) {
  test.describe(`at ${place}`, () => {
    // Playwright wants fixtures named in the parameter, hence all three places.
    test('the story opens and runs', async ({ webkit, site, subpath, disk }) => {
      await webkit.goTo(storyAt({ site, subpath, disk }[place].url));
      await expect.poll(() => isEnhanced(webkit)).toBe(true);
      expect(await webkit.evaluate<number>('return document.querySelectorAll("figure[data-figure]").length')).toBeGreaterThan(0);
    });

    test('a link to a step shows its scene', async ({ webkit, site, subpath, disk }) => {
      await webkit.goTo(`${storyAt({ site, subpath, disk }[place].url)}#the-drop.monday`);
      await expect.poll(() => sceneOf(webkit, 'market-cap')).toBe('monday');
    });

    test('every page opens with its styles', async ({ webkit, dist, site, subpath, disk }) => {
      const { url } = { site, subpath, disk }[place];
      const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split(sep).join('/'))
        .filter((file) => /(^|\/)index\.html$/.test(file));
      expect(pages.length).toBeGreaterThan(20);
      const bare: string[] = [];
      for (const file of pages) {
        await webkit.goTo(url + (place === 'disk' ? file : file.replace(/index\.html$/, '')));
        const styled = await webkit.evaluate<boolean>(
          'const { fontFamily, margin } = getComputedStyle(document.body); return fontFamily.includes("Source Serif") && margin === "0px"',
        );
        if (!styled) bare.push(file);
      }
      expect(bare).toEqual([]);
    });
  });
}

/** From disk there is no host that adds the file's name. */
function storyAt(place: string): string {
  return place.startsWith('file:') ? `${place}index.html` : place;
}

function isEnhanced(webkit: WebKit): Promise<boolean> {
  return webkit.evaluate('return document.documentElement.hasAttribute("data-enhanced")');
}

function sceneOf(webkit: WebKit, figure: string): Promise<string | null> {
  return webkit.evaluate('return document.querySelector(`figure[data-figure="${arguments[0]}"]`)?.dataset.scene ?? null', figure);
}
