import type { Page } from '@playwright/test';

/** The two windows that the story is laid out for. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

/** What may be left out of long pages where each entry is made as the first ones are: the rest of their lists. */
export const REST_OF_LISTS = [
  '.numbers-list > section:nth-of-type(n+3)',
  '.numbers-list > section .entry:nth-of-type(n+12)',
  '[data-list] > :nth-child(n+25)',
  '.dataset:nth-of-type(n+4)',
  '.series-files tbody tr:nth-child(n+12)',
];

/** Every kind of page around the story, for rules that are asked of all pages. */
export const PAGES = [
  'receipts/',
  'faq/',
  'method/',
  'about/',
  'numbers/',
  'sources/',
  'data/',
  'corrections/',
  'the-drop/',
  'embed/how/',
  '404.html',
];

/** Waits until script runs the page, scrolling has come to rest and the picture has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-enhanced'));
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = Number.NaN;
        let same = 0;
        const look = () => {
          same = scrollY === last ? same + 1 : 0;
          last = scrollY;
          // A figure that was dear to draw rests for up to four frames, and is placed and drawn in two.
          if (same >= 12) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/**
 * Reads, from the layout and the contract alone, which scene each figure should show, and compares. Returns a line for
 * each figure that shows another one.
 */
export async function wrongScenes(page: Page, trial: string): Promise<string[]> {
  await settled(page);
  const found = await page.evaluate(() => {
    const line = Number(getComputedStyle(document.documentElement).getPropertyValue('--trigger-line')) * innerHeight;
    return [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((chapter) => {
      const steps = [...chapter.querySelectorAll<HTMLElement>('[data-step]')];
      const active = steps.findLast((step) => step.getBoundingClientRect().top < line) ?? steps[0];
      const figure = chapter.querySelector<HTMLElement>('figure[data-figure]');
      return {
        chapter: chapter.id,
        expected: active?.dataset.step,
        index: active ? steps.indexOf(active) : -1,
        found: figure?.dataset.scene,
        t: Number(figure?.dataset.t),
      };
    });
  });
  return (
    found
      // data-t has two decimals: a fraction over 0.995 is written as the next whole number.
      .filter(({ expected, found: shown, t, index }) => expected !== shown || t < index || t > index + 1)
      .map(({ chapter, expected, found: shown, t }) => `${trial}: ${chapter} expected "${expected}", found "${shown}" at t ${t}`)
  );
}
