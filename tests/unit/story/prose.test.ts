/* The text as an editor measures it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readChapters } from '../../../src/story/chapters.ts';

const chapters = readChapters();

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
  for (const { file } of chapters) {
    const prose = readFileSync(file, 'utf8').replace(/<[^>]*>/g, '').replace(/^---[\s\S]*?---/, '');
    expect(prose.match(/["']| - |--/g) ?? [], file).toEqual([]);
  }
});

test('no number about the subject is typed by hand', () => {
  // Names of models, chips and clusters carry digits of their own.
  const names = /\b(?:DeepSeek-)?(?:V3|R1)\b|GPT-4|Llama 3\.1(?: 405B)?|Claude 3\.5|o1\b|o3(?:-mini)?\b|[AH]\d{2,3}0?s?\b|Fire-Flyer \d|\b36Kr\b|\bBF16\b/g;
  for (const { file } of chapters) {
    const prose = readFileSync(file, 'utf8').replace(/^---[\s\S]*?---/, '').replace(/<[^>]*>/g, '').replace(names, '');
    expect(prose.match(/\S*\d\S*/g) ?? [], file).toEqual([]);
  }
});
