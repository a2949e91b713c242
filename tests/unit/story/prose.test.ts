/* The text as an editor measures it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formatQuantity } from '../../../src/data/format.ts';
import { quantities } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { readChapters, readPages } from '../../../src/story/chapters.ts';
import { stepLengthFaults, typedNumberFaults, typographyFaults, wordsOf } from '../../../src/story/prose.ts';

const chapters = readChapters();
const texts = [...chapters, ...readPages()];

const read = (file: string) => readFileSync(file, 'utf8');

test('each step says one thing, in 25 to 70 words', () => {
  expect(chapters.flatMap(({ file }) => stepLengthFaults(file, read(file)))).toEqual([]);
});

test('quotation marks, apostrophes and dashes are set, not typed', () => {
  expect(texts.flatMap(({ file }) => typographyFaults(file, read(file)))).toEqual([]);
});

/**
 * Digits that the text may have outside the components of numbers, dates and quotations, and why. Each of them must occur.
 * What stands here is never a figure about the subject, except in questions, which are held against the registry below.
 */
const ALLOWED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/\b(?:DeepSeek-)?V[234]\b/g, 'models of DeepSeek are named so'],
  [/\b(?:DeepSeek-)?R1\b/g, 'a model of DeepSeek is named so'],
  [/\bGPT-4\b/g, 'a model of OpenAI is named so'],
  [/\bo[13](?:-mini)?\b/g, 'models of OpenAI are named so'],
  [/\bLlama 3\.1(?: 405B)?/g, 'a model of Meta is named so'],
  [/\bA[18]00s?\b/g, 'chips of Nvidia are named so'],
  [/\bH[128]00s?\b/g, 'chips of Nvidia are named so'],
  [/\bH20\b/g, 'a chip of Nvidia is named so'],
  [/\bBF16\b/g, 'a format of numbers is named so'],
  [/\bFire-Flyer 1\b/g, 'a cluster of High-Flyer is named so'],
  [/\bCC BY 4\.0/g, 'a licence is named so'],
  [/^\s*Did it really cost \$5\.6 million\?\s*$/gm, 'a question in the words of those who ask it'],
  [/^\s*Why do some say \$589 billion and some \$593 billion\?\s*$/gm, 'a question in the words of those who ask it'],
];

test('no number about the subject is typed by hand, and every exception is needed', () => {
  const files = [...texts.map(({ file }) => file), 'src/components/Opening.astro'];
  const patterns = ALLOWED.map(([pattern]) => pattern);
  expect(files.flatMap((file) => typedNumberFaults(file, read(file), patterns))).toEqual([]);
  const words = files.map((file) => wordsOf(file, read(file))).join('\n');
  expect(words.replace(/\s+/g, ' ').length).toBeGreaterThan(20_000);
  expect(patterns.filter((pattern) => words.search(pattern) < 0).map(({ source }) => source)).toEqual([]);
});

test('the numbers that questions name are those of the registry, rounded as people say them', () => {
  const registry = quantities(loadTables());
  const said = [
    ['did-it-cost-5-6-million', '$5.6', 'v3.final-run.cost', 1],
    ['why-two-numbers', '$589', 'nvidia.loss.early-close', 0],
    ['why-two-numbers', '$593', 'nvidia.loss.close', 0],
  ] as const;
  const titles = new Map(readPages().flatMap(({ questions }) => questions.map(({ id, title }) => [id, title])));
  for (const [question, words, id, digits] of said) {
    expect(titles.get(`faq.${question}`)).toContain(words);
    const { value, unit } = registry.get(id)!;
    expect(formatQuantity(Math.abs(value), unit, { digits }), id).toContain(words);
  }
});

test('the story covers every claim of the article, and checks each in one place', () => {
  const placed = chapters.flatMap(({ references }) => references.filter(({ component }) => component === 'Claim').map(({ id }) => id));
  expect(placed.toSorted()).toEqual(
    loadTables()
      .claims.map(({ id }) => id)
      .toSorted(),
  );
});

test('the story is long enough to be complete and short enough to be read', () => {
  const words = chapters.reduce((sum, chapter) => sum + chapter.words + chapter.summary.split(/\s+/).length, 0);
  const quoted = loadTables().claims.reduce((sum, { quote }) => sum + quote.split(/\s+/).length, 0);
  expect(words + quoted).toBeGreaterThan(3000);
  expect(words + quoted).toBeLessThan(4000);
});

test('the questions begin with the article’s two, and answer at least eight more', () => {
  const ids = [...readFileSync('content/pages/faq.mdx', 'utf8').matchAll(/<Question id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.slice(0, 2)).toEqual(['what-is-deepseek', 'how-is-it-different']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(10);
});
