import { expect, test } from '@playwright/test';
import { relativeLinks, relativeUrls } from '../../../src/editions/relativeLinks.ts';

test('links of the page and of the style sheet are rewritten, others are left', () => {
  const html =
    '<a href="/numbers/">n</a> <a href="#top">t</a> <a href="https://a.example/">e</a> <script defer src="/_astro/s.js"></script>';
  expect(relativeLinks(html, 'sources/index.html')).toBe(
    '<a href="../numbers/">n</a> <a href="#top">t</a> <a href="https://a.example/">e</a> <script defer src="../_astro/s.js"></script>',
  );
  expect(relativeUrls("src: url('/_astro/f.woff2')", '_astro/p.css')).toBe("src: url('f.woff2')");
});

test('the page says where the site’s root is, and where its numbers are', () => {
  const html = (root: string, numbers: string) => `<html lang="en" data-root="${root}" data-numbers="${numbers}">`;
  expect(relativeLinks(html('/', '/_astro/n.js'), 'index.html')).toBe(html('./', '_astro/n.js'));
  expect(relativeLinks(html('/', '/_astro/n.js'), 'embed/month/index.html')).toBe(html('../../', '../../_astro/n.js'));
});

test('the page for missing addresses keeps its addresses, because it is shown at any depth', () => {
  expect(relativeLinks('<a href="/">home</a>', '404.html')).toBe('<a href="/">home</a>');
  expect(relativeLinks('<a href="/"></a><a href="/how/"></a>', '404.html', '/shock/')).toBe(
    '<a href="/shock/"></a><a href="/shock/how/"></a>',
  );
});
