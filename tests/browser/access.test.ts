/*
 * Rules of accessibility that a machine can check, on every page, in light and dark, at both sizes. In dark only the rule
 * about colours is asked again: the others read the same document. Of long lists the first entries stand for all, which are
 * made by one component.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test } from '../support/site.ts';
import { SIZES, settled } from './reader.ts';

test.describe.configure({ timeout: 180_000 });
// One engine is enough: the rules read the document, not the engine's drawing.
test.skip(({ browserName }) => browserName !== 'chromium', 'The rules are checked in Chromium.');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['receipts/', 'faq/', 'method/', 'about/', 'numbers/', 'sources/', 'data/', 'corrections/', 'the-drop/', 'embed/how/', '404.html'];
/** What is left out of long pages: the rest of their lists. */
const REST = ['.numbers-list > section:nth-of-type(n+3)', '.numbers-list > section .entry:nth-of-type(n+12)', '[data-list] > :nth-child(n+25)', '.series-files tbody tr:nth-child(n+12)'];

async function faults(page: Page, colorScheme: 'light' | 'dark', part?: string): Promise<string[]> {
  const rules = new AxeBuilder({ page });
  if (part) rules.include(part);
  for (const rest of REST) if ((await page.locator(rest).count()) > 0) rules.exclude(rest);
  if (colorScheme === 'dark') rules.withRules(['color-contrast']);
  else rules.withTags(TAGS);
  const { violations } = await rules.analyze();
  return violations.map(({ id, nodes }) => `${part ?? ''} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of Object.entries(SIZES)) {
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport });

      test('axe finds nothing in the story, at its top, in each chapter and at its end', async ({ page, site }) => {
        await page.goto(site.url);
        await settled(page);
        const found: string[] = [];
        for (const part of ['.masthead', '.opening']) found.push(...(await faults(page, colorScheme, part)));
        for (const { id, steps } of readChapters()) {
          await page.evaluate((step) => (location.hash = step), steps[steps.length >> 1]?.id ?? id);
          await settled(page);
          found.push(...(await faults(page, colorScheme, `[id="${id}"]`)));
        }
        await page.keyboard.press('End');
        for (const part of ['.cite-this', '.footer']) found.push(...(await faults(page, colorScheme, part)));
        expect(found).toEqual([]);
      });

      for (const path of PAGES) {
        test(`axe finds nothing at ./${path}`, async ({ page, site }) => {
          await page.goto(site.url + path);
          expect(await faults(page, colorScheme)).toEqual([]);
        });
      }
    });
  }
}
