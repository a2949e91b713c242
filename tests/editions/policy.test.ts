/* The pages' own Content-Security-Policy: it lets everything through that the site is made of, and nothing else. */
import { readdirSync } from 'node:fs';
import { expect, test } from '../support/site.ts';

const pagesOf = (dist: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'));

test('no page breaks its policy', async ({ page, site, dist, problems }) => {
  const pages = pagesOf(dist);
  expect(pages.length).toBeGreaterThan(7);
  for (const file of pages) {
    await page.goto(site.url + file);
    expect(await page.evaluate(() => document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length), file).toBe(1);
    expect(problems, file).toEqual([]);
  }
});

test.describe('what is slipped into a page', () => {
  test.use({ expectedProblems: /./ }); // the browser complains of each attempt

  for (const file of ['index.html', 'the-5-6-million-shock.html']) {
    test(`does not run in ${file}`, async ({ page, site }) => {
      await page.goto(site.url + file);
      const shown = await page.evaluate(async () => {
        const wanted = new Set([
          'script-src-elem inline',
          'script-src-elem',
          'img-src',
          'frame-src',
          'connect-src',
          'style-src-attr inline',
          'script-src-attr inline',
        ]);
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          wanted.delete(blockedURI === 'inline' ? `${effectiveDirective} inline` : effectiveDirective),
        );
        const put = (element: string, own: object) => document.body.append(Object.assign(document.createElement(element), own));
        put('script', { textContent: 'document.title = "changed"' });
        put('script', { src: 'https://elsewhere.invalid/x.js' });
        put('img', { src: 'https://elsewhere.invalid/x.png' });
        put('iframe', { src: 'https://elsewhere.invalid/' });
        document.body.insertAdjacentHTML('beforeend', '<p id="by-attribute" style="display:none" onclick="0">x</p>');
        await fetch('https://elsewhere.invalid/').catch(() => undefined);
        while (wanted.size > 0) await new Promise(requestAnimationFrame);
        return getComputedStyle(document.getElementById('by-attribute') ?? document.body).display;
      });
      expect(shown).not.toBe('none');
      expect(await page.title()).not.toBe('changed');
    });
  }
});
