/* A host that has lost a file: whatever of the story page's parts does not arrive, the story is there. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '../support/site.ts';

test.use({ expectedProblems: /./ }); // that a file is missing is said on the console
test.skip(({ browserName }) => browserName !== 'chromium', 'What is lost is lost in every browser.');
test.setTimeout(90_000);

test('each script, style, font and picture can be missing', async ({ page, host, dist, problems }) => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const parts = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="(_astro\/[^"]+)"/g)].map(([, address = '']) => basename(address));
  expect(new Set(parts.map((part) => part.split('.').at(-1)))).toEqual(new Set(['js', 'css', 'woff2']));
  let lost: RegExp = /./;
  const { url } = await host({ fail: (path) => (lost.test(path) ? 404 : undefined) });

  for (const part of [...new Set(parts), 'figures/']) {
    lost = new RegExp(part.replaceAll('.', '\\.'));
    await page.goto(url, { waitUntil: 'load' });
    const chapters = await page.locator('[data-chapter]').evaluateAll((all) =>
      all.map((chapter) => {
        const seen = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 40;
        const steps = [...chapter.querySelectorAll('[data-step]')];
        return {
          id: chapter.id,
          unread: steps.filter((step) => !seen(step.querySelector('.step-text'))).map(({ id }) => id),
          // The figure itself stands for the first step, and where it is pinned for all of them.
          blank: !seen(chapter.querySelector('figure[data-figure] svg')) || !chapter.querySelector('figure[data-figure] svg path, figure[data-figure] svg rect'),
          alone: getComputedStyle(chapter.querySelector('figure[data-figure]') ?? chapter).position !== 'sticky',
          stills: [...chapter.querySelectorAll('.still')].filter(seen).length === steps.length - 1,
        };
      }),
    );
    expect(chapters.length, part).toBeGreaterThan(7);
    expect(chapters.filter(({ unread, blank, alone, stills }) => unread.length > 0 || blank || (alone && !stills)), part).toEqual([]);
  }
  expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
});
