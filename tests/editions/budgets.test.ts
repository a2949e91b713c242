/* What a reader's phone has to fetch. Bytes as brotli sends them; times are for the benchmark. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../support/served.ts';

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const kB = 1000;

test('the story page keeps to its budgets', ({ dist }) => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => join(dist, path ?? '')))];
  const scripts = files(/<script[^>]+src="([^"]+)"/g);
  const styles = files(/<link rel="stylesheet" href="([^"]+)"/g);
  const fonts = files(/<link rel="preload" href="([^"]+)" as="font"/g);
  expect(scripts.length, 'scripts').toBeGreaterThan(0);
  expect(styles.length, 'styles').toBeGreaterThan(0);
  expect(fonts, 'fonts').toHaveLength(2);
  const sum = (list: string[], size: (file: string) => number) => list.reduce((total, file) => total + size(file), 0);
  const later = files(/<link rel="preload" href="([^"]+)" as="script"/g);
  const sizes = {
    script: sum(scripts, brotli),
    figures: sum(later, brotli),
    html: brotli(join(dist, 'index.html')),
    styles: sum(styles, brotli),
    fonts: sum(fonts, (file) => readFileSync(file).length),
  };
  console.log(`bytes, compressed: ${JSON.stringify(sizes)}`);
  expect(later.length, 'a script for each figure').toBe([...html.matchAll(/data-figure=/g)].length);
  expect(sizes.script).toBeLessThanOrEqual(40 * kB);
  expect(sizes.script + sizes.figures).toBeLessThanOrEqual(90 * kB);
  expect(sizes.html).toBeLessThanOrEqual(60 * kB);
  expect(sizes.styles).toBeLessThanOrEqual(12 * kB);
  expect(sizes.fonts).toBeLessThanOrEqual(80 * kB);
  expect(sizes.script + sizes.figures + sizes.html + sizes.styles + sizes.fonts, 'a whole read').toBeLessThanOrEqual(200 * kB);
});

test('receipts cost the story little until one is asked for', ({ dist }) => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const slips = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)]
    .map(([, path]) => join(dist, path ?? ''))
    .filter((file) => readFileSync(file, 'utf8').includes('shockNumbers'));
  expect(slips, 'scripts with the slip').toHaveLength(1);
  expect(brotli(slips[0] ?? '')).toBeLessThanOrEqual(8 * kB);
  const numbers = /data-numbers="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(html.split(numbers), 'the numbers are named once and loaded by nothing').toHaveLength(2);
  expect(brotli(join(dist, numbers))).toBeLessThanOrEqual(40 * kB);
});

test('nothing in the site refers to another origin for what it loads', ({ dist }) => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css|js|svg)$/.test(name));
  expect(pages.length).toBeGreaterThan(4);
  const loads =
    /<(?:script|img|iframe|source|video|audio|link)\b[^>]*\b(?:src|srcset|href)="(?:https?:)?\/\/[^"]+"|@import\s+["'(]*(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//g;
  const found = pages.flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(loads)].map(([text]) => `${name}: ${text}`));
  expect(found).toEqual([]);
});
