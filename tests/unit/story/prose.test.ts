/* The text as an editor measures it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadTables } from '../../../src/data/tables.ts';
import { readChapters, readPages } from '../../../src/story/chapters.ts';

const chapters = readChapters();
const texts = [...chapters, ...readPages()];

test('each step says one thing, in 25 to 70 words', () => {
  const lengths = chapters.flatMap(({ file }) =>
    [...readFileSync(file, 'utf8').matchAll(/<Step id="([^"]+)"[^>]*>([\s\S]*?)<\/Step>/g)].map(([, id, text = '']) => ({
      id,
      words: text.replace(/<(?:Num|When)\b[^>]*>/g, 'x ').replace(/<[^>]*>/g, ' ').split(/\s+/).filter((word) => /\w/.test(word)).length,
    })),
  );
  expect(lengths.length).toBeGreaterThan(20);
  expect(lengths.filter(({ words }) => words < 25 || words > 70)).toEqual([]);
});

test('quotation marks, apostrophes and dashes are set, not typed', () => {
  for (const { file } of texts) {
    const prose = readFileSync(file, 'utf8').replace(/<[^>]*>/g, '').replace(/^---[\s\S]*?---/, '');
    expect(prose.match(/["']| - |--/g) ?? [], file).toEqual([]);
  }
});

test('no number about the subject is typed by hand', () => {
  // Names of models, chips and clusters carry digits of their own.
  const names = /\b(?:DeepSeek-)?(?:V[234]|R1)\b|CC BY 4\.0|GPT-4|Llama 3\.1(?: 405B)?|Claude 3\.5|o1\b|o3(?:-mini)?\b|[AH]\d{2,3}0?s?\b|Fire-Flyer \d|\b36Kr\b|\bBF16\b/g;
  for (const { file } of texts) {
    const prose = readFileSync(file, 'utf8').replace(/^---[\s\S]*?---/, '').replace(/<[^>]*>/g, '').replace(names, '');
    expect(prose.match(/\S*\d\S*/g) ?? [], file).toEqual([]);
  }
});

test('the story covers every claim of the article, and checks each in one place', () => {
  const placed = chapters.flatMap(({ references }) => references.filter(({ component }) => component === 'Claim').map(({ id }) => id));
  expect(placed.toSorted()).toEqual(loadTables().claims.map(({ id }) => id).toSorted());
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
