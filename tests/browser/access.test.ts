/*
 * Rules of accessibility that a machine can check, on every page, in light and dark, at both sizes: each rule where its answer
 * can differ, on the pages that differ in it. Of long lists the first entries stand for all, which are made by one component.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { PAGES, REST_OF_LISTS, SIZES, settled } from './reader.ts';

test.describe.configure({ timeout: 180_000 });
// One engine is enough: the rules read the document, not the engine's drawing.
test.skip(({ browserName }) => browserName !== 'chromium', 'The rules are checked in Chromium.');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answers can differ with the size of the window. */
const OF_SIZE = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'landmark-unique', 'heading-order', 'region'];

/** What is asked where, and the place of the story at which it is asked. Colours do not depend on the size, nor rules on the colours. */
const RUNS = [
  {
    name: 'light, phone',
    colorScheme: 'light',
    viewport: SIZES.phone,
    ask: (axe: AxeBuilder) => axe.withTags(TAGS),
    askAround: (axe: AxeBuilder) => axe.withTags(TAGS),
    pages: PAGES,
    place: '',
  },
  {
    name: 'light, desktop',
    colorScheme: 'light',
    viewport: SIZES.desktop,
    ask: (axe: AxeBuilder) => axe.withRules(OF_SIZE),
    askAround: (axe: AxeBuilder) => axe.withRules(OF_SIZE),
    // With tables, fields or figures; the others are text.
    pages: ['receipts/', 'numbers/', 'data/', 'the-drop/', 'embed/how/'],
    place: 'the-chips.since',
  },
  {
    name: 'dark, phone',
    colorScheme: 'dark',
    viewport: SIZES.phone,
    ask: (axe: AxeBuilder) => axe.withRules('color-contrast'),
    askAround: (axe: AxeBuilder) => axe.withRules('color-contrast'),
    pages: ['receipts/', 'numbers/', 'sources/', 'embed/how/', '404.html'],
    place: 'receipts.wrong',
  },
] as const;

async function faults(page: Page, ask: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = ask(new AxeBuilder({ page }));
  for (const rest of REST_OF_LISTS) if ((await page.locator(rest).count()) > 0) axe.exclude(rest);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

for (const { name, colorScheme, viewport, ask, askAround, pages, place } of RUNS) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test(`axe finds nothing in the story, read as far as ${place || 'its opening'}`, async ({ page, site }) => {
      await page.goto(`${site.url}#${place}`);
      await settled(page);
      expect(await faults(page, ask)).toEqual([]);
    });

    for (const path of pages) {
      test(`axe finds nothing at ./${path}`, async ({ page, site }) => {
        await page.goto(site.url + path);
        expect(await faults(page, askAround)).toEqual([]);
      });
    }
  });
}
