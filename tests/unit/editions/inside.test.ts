import { expect, test } from '@playwright/test';
import { inside } from '../../../src/editions/inside.ts';
import { leavingLinks } from '../../../src/editions/leavingLinks.ts';

const FILES: Readonly<Record<string, string>> = {
  '_astro/a.css': "@font-face{src:url('f.woff2');font-display:optional}",
  '_astro/f.woff2': 'font',
  '_astro/first.js': 'first()',
  '_astro/last.js': 'last("</script><!--")',
  '_astro/part.js': 'part()',
  '_astro/later.js': 'later()',
  'figures/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" role="img"><title>t</title><style>p{}</style><path d="M0 0"/></svg>',
  'icon.svg': '<svg/>',
  'photo.png': 'png',
};
function read(address: string): Buffer {
  const text = FILES[address];
  if (text === undefined) throw new Error(`There is no file ${address}.`);
  return Buffer.from(text);
}
const page = `<html data-numbers="_astro/later.js"><head><link rel="preload" href="_astro/f.woff2"><link rel="icon" href="icon.svg">
<link rel="preload" href="_astro/part.js" as="script" media="not all"><link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="_astro/a.css"><script src="_astro/first.js"></script>
<script defer src="_astro/last.js"></script></head><body><img src="figures/x.svg" alt="1 > 0"><img src="photo.png" alt=""><footer class="f"></footer></body></html>`;

test('all that a page loads stands in it', () => {
  const whole = inside(page, read);
  expect(whole).not.toMatch(/(src|href)="(?!data:|https:)|_astro|preload/);
  expect(whole).toContain(`src:url(data:font/woff2;base64,${Buffer.from('font').toString('base64')});font-display:block`);
  expect(whole).toContain('<svg aria-label="1 > 0" role="img"><path d="M0 0"/></svg>');
  expect(whole).toContain('href="https://example.org/"');
});

test('scripts run in their order, after the page if they waited for it, and end where they end', () => {
  const whole = inside(page, read);
  const at = [
    '<script>first()</script>',
    '</head>',
    '<footer',
    '<script>part()</script>',
    '<script>later()</script>',
    'last("<\\/script><\\!--")</script></body>',
  ].map((text) => whole.indexOf(text));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at).not.toContain(-1);
});

const links =
  '<html data-root="./"><head></head><a class="num" href="numbers/#number.x">5</a><a class="cite" href="sources/#source.x">6</a><a href="#here">6</a><a href="https://else.org/">7</a><footer></footer>';

test('links that leave are marked, to be seen and to be heard; those that stay are not', () => {
  const marked = leavingLinks(links, undefined);
  expect(marked).toContain('<a class="cite leaves-file" aria-describedby="leaves-file" href="sources/#source.x">');
  expect(marked, 'its receipt is in the file').toContain('<a class="num" href="numbers/#number.x">');
  expect(marked).toContain('<a class="leaves-file" aria-describedby="leaves-file" href="https://else.org/">');
  expect(marked).toContain('<a href="#here">');
  expect(marked).toMatch(/<footer><p>This is the whole story as one file\..*<span id="leaves-file" hidden>/);
});

test('links to the site lead to where it is published', () => {
  const marked = leavingLinks(links, 'https://example.org/shock/');
  expect(marked).toContain('href="https://example.org/shock/numbers/#number.x"');
  expect(marked).toContain('>example.org/shock</a>');
  expect(marked).toContain('<html data-root="https://example.org/shock/">');
});
