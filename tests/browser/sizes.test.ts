/*
 * Windows from a watch's to a wall's, large type and wide spacing: the page never scrolls sideways, nothing is cut off, and no
 * heading that a link leads to lies under the bar or the figure.
 */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { REST_OF_LISTS } from './reader.ts';

test.describe.configure({ timeout: 150_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium takes orders for the reader’s size of type.');

interface Condition {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the reader's default type. */
  readonly type?: number;
  /** A style sheet of the reader's. */
  readonly style?: string;
}

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const CONDITIONS: readonly Condition[] = [
  { name: 'a small window, or 400% at 1280 × 1024', width: 320, height: 256 },
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a phone', width: 360, height: 640 },
  { name: 'a phone on its side', width: 844, height: 390 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a large screen', width: 2560, height: 1440 },
  { name: 'a wall', width: 3840, height: 2160 },
  { name: 'a desktop with type twice as large', width: 1280, height: 800, type: 32 },
  { name: 'a phone with type twice as large', width: 390, height: 844, type: 32 },
  { name: 'a desktop where a style doubles the type', width: 1280, height: 800, style: 'html { font-size: 200% }' },
  { name: 'a phone where a style doubles the type', width: 390, height: 844, style: 'html { font-size: 200% }' },
  { name: 'a desktop with wide spacing', width: 1280, height: 800, style: SPACED },
  { name: 'a phone with wide spacing', width: 390, height: 844, style: SPACED },
];

/** A step of each chapter. */
const PLACES = [
  'the-drop.who-else',
  'a-month-late.voices',
  'cost-gap.your-own',
  'how.lineage',
  'the-chips.how-many',
  'money-to-scale.plans',
  'what-happened-next.prices',
  'receipts.wrong',
];
const PAGES = ['', 'receipts/', 'numbers/', 'sources/', 'data/', 'faq/', 'embed/cost-gap/'];

async function meet(page: Page, session: CDPSession, { width, height, type = 16, style = '' }: Condition): Promise<void> {
  await page.setViewportSize({ width, height });
  await session.send('Page.setFontSizes', { fontSizes: { standard: type, fixed: (type * 13) / 16 } });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    // Two frames: the page sees the new size in the first, and has followed it in the second.
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
  }, style);
}

/** What is cut off or goes out at the side, pictures that are too small, and titles that a link leads to and that lie under something else; as lines. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate((places) => {
    const found: string[] = [];
    const SLACK = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 4; // the room for a finger around a link may reach out so far, its words do not
    const SMALLEST = 120;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.table-scroll'),
      );
      found.push(`the page is ${scrollWidth} wide in ${clientWidth}: ${wide.slice(0, 4).map(name).join(' | ')}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>(':not(svg, svg *, .visually-hidden, .picture-words)')) {
      if (element.clientWidth < 2) continue;
      const { overflowX, overflowY, contain, visibility } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip' || contain.includes('paint');
      if (visibility === 'hidden') continue;
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + SLACK) found.push(`cut at the side: ${name(element)}`);
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + SLACK)
        found.push(`cut below by ${element.scrollHeight - element.clientHeight}: ${name(element)}`);
    }
    for (const picture of document.querySelectorAll('[data-chapter] .pinned .picture')) {
      const { width, height } = picture.getBoundingClientRect();
      // In the unrolled story there is none, and the stills stand for it.
      if (width > 0 && Math.min(width, height) < SMALLEST)
        found.push(`a picture of ${Math.round(width)} × ${Math.round(height)} in ${picture.closest('[data-chapter]')?.id}`);
    }
    for (const label of document.querySelectorAll('.pinned .picture svg .label')) {
      const { left, right, width } = label.getBoundingClientRect();
      if (width > 0 && (left < -SLACK || right > clientWidth + SLACK)) found.push(`over the edge: ${label.textContent}`);
    }
    for (const place of places) {
      const step = document.getElementById(place);
      const title = step?.querySelector('.step-title');
      if (!step || !title) continue;
      step.scrollIntoView();
      const { left, top } = title.getBoundingClientRect();
      const over = document.elementFromPoint(left + 8, top + 8);
      // In the unrolled story a step begins with its picture, and its title may be further down.
      if (over && !title.contains(over)) found.push(`the title of ${place} lies at ${Math.round(top)} under ${name(over)}`);
    }
    return found;
  }, PLACES);
}

test('every page fits every window and every size of type', async ({ page, site, context }) => {
  const session = await context.newCDPSession(page);
  for (const path of PAGES) {
    await page.goto(site.url + path);
    // The whole page is laid out for a reader who goes to its end.
    await page.keyboard.press('End');
    await page.evaluate((rest) => document.querySelectorAll(rest).forEach((element) => element.remove()), REST_OF_LISTS.join());
    for (const condition of CONDITIONS) {
      await meet(page, session, condition);
      expect.soft(await faults(page), `${condition.name}, ./${path}`).toEqual([]);
    }
  }
});
