/* Reader modes distil the text from a page by its markup. Firefox's own library must find ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from '../support/served.ts';
import { missingFrom, parsePage, stepsOf } from '../support/storyText.ts';

const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length;

for (const [name, file, least] of [
  ['the story', 'index.html', 3000],
  ['a chapter', 'cost-gap/index.html', 400],
] as const) {
  test(`${name} is all there in reader mode, in its order`, ({ dist }) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const wanted = stepsOf(parsePage(html)).flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    expect(words(wanted)).toBeGreaterThan(least);
    const article = new Readability(parsePage(html)).parse();
    const lost = missingFrom(article?.textContent ?? '', wanted);
    expect(words(lost) / words(wanted), lost.join('\n')).toBeLessThanOrEqual(0.02);
    expect(article?.textContent?.match(/\bCopy\b|\bCSV\b/g), 'what is no text').toBeNull();
  });
}
