import { expect, test } from '@playwright/test';
import { hostHeaders } from '../../../src/editions/hostHeaders.ts';
import { addressOf, offlineFiles } from '../../../src/editions/offlineFiles.ts';
import { answerTo } from '../../../src/editions/worker/answer.ts';

const PAGES: Readonly<Record<string, string>> = {
  'index.html': `<link rel="stylesheet" href="_astro/a.css"><link rel="canonical" href="https://else.org/"><a href="numbers/#x">1</a>
    <a href="the-story.html">2</a><a href="the-story.zip">3</a><a href="embed/one/">4</a><a href="gone/">5</a>`,
  'numbers/index.html': '<a href="../">up</a><a href="../deep/er/">down</a><a href="../data/t.csv">table</a>',
  'deep/er/index.html': '<img src="../../figures/f.svg" alt="1 > 0"><a href="#here">here</a>',
  'alone/index.html': '',
  'embed/one/index.html': '',
  'the-story.html': '',
};
const files = [
  ...Object.keys(PAGES),
  '_astro/a.css',
  '_astro/lazy.js',
  'figures/f.svg',
  'figures/unused.svg',
  'data/t.csv',
  'the-story.zip',
];

test('what is kept for reading without network is found from the story on, and downloads are not', () => {
  expect(offlineFiles(files, (file) => PAGES[file] ?? '')).toEqual([
    '_astro/a.css',
    '_astro/lazy.js',
    'deep/er/index.html',
    'figures/f.svg',
    'index.html',
    'numbers/index.html',
  ]);
  expect(['index.html', 'deep/er/index.html', 'figures/f g.svg'].map(addressOf)).toEqual(['', 'deep/er/', 'figures/f%20g.svg']);
});

test('the worker answers for its own place only, whatever the query and the fragment', () => {
  const scope = 'https://host.org/a/b/';
  const answer = (address: string) => answerTo(address, scope, (own) => ['', 'numbers/', 'x.svg'].includes(own));
  expect(answer(`${scope}?rate=3#cost-gap`)).toEqual({ file: scope });
  expect(answer(`${scope}index.html`)).toEqual({ file: scope });
  expect(answer(`${scope}numbers/index.html?q#y`)).toEqual({ file: `${scope}numbers/` });
  expect(answer(`${scope}numbers?q=1#y`)).toEqual({ redirect: `${scope}numbers/?q=1` });
  expect(answer(`${scope}x.svg`)).toEqual({ file: `${scope}x.svg` });
  for (const other of [`${scope}data/t.csv`, 'https://host.org/a/x.svg', 'https://host.org/x.svg', 'https://else.org/a/b/'])
    expect(answer(other)).toBeUndefined();
});

test('no page may be framed but those that are made for it, and only hashed names are kept for ever', () => {
  const rules = hostHeaders(files)
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  const having = (header: RegExp) => rules.filter((rule) => header.test(rule.join('\n'))).map(([path]) => path);
  expect(having(/frame-ancestors 'none'/)).toEqual(['/', '/alone/*', '/deep/*', '/numbers/*', '/the-story.html']);
  expect(having(/immutable/)).toEqual(['/_astro/*']);
  expect(having(/nosniff/)).toEqual(['/*']);
});
