/* Rules of accessibility that a machine can check, on every page, in light and dark, at the top and in the story. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

test.describe.configure({ timeout: 120_000 });
// One engine is enough: the rules read the document, not the engine's drawing.
test.skip(({ browserName }) => browserName !== 'chromium', 'The rules are checked in Chromium.');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of Object.entries(SIZES)) {
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport });

      for (const path of ['', '#cost-gap.like-for-like', '#the-chips.since', '#how.level', '#what-happened-next.prices', '#receipts.strip', 'receipts/', 'faq/', 'method/', 'about/', 'numbers/', 'sources/', 'data/', 'corrections/', 'the-drop/', 'embed/how/', '404.html']) {
        test(`axe finds nothing at ./${path}`, async ({ page, site }) => {
          await page.goto(site.url + path);
          if (path === '' || path.startsWith('#')) await settled(page);
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
        });
      }
    });
  }
}
