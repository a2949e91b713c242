/* The text as an editor measures it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formatQuantity } from '../../../src/data/format.ts';
import { quantities } from '../../../src/data/registry.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { readChapters, readPages } from '../../../src/story/chapters.ts';
import { ALLOWED_DIGITS } from '../../../src/contentCheck/allowedDigits.ts';
import { typedNumberFaults, wordsOf } from '../../../src/contentCheck/prose.ts';

const chapters = readChapters();

const read = (file: string) => readFileSync(file, 'utf8');

test('no number is typed by hand in the opening either, and every exception is needed', () => {
  const opening = 'src/components/chapter/Opening.astro';
  expect(typedNumberFaults(opening, read(opening), ALLOWED_DIGITS)).toEqual([]);
  const files = [...chapters, ...readPages()].map(({ file }) => file).concat(opening);
  const words = files.map((file) => wordsOf(file, read(file))).join('\n');
  expect(words.replace(/\s+/g, ' ').length).toBeGreaterThan(20_000);
  expect(ALLOWED_DIGITS.filter((pattern) => words.search(pattern) < 0).map(({ source }) => source)).toEqual([]);
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
