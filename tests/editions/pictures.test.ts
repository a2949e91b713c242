/* The picture of every step as a file that stands alone. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test } from '../support/served.ts';

const names = readChapters().flatMap(({ figure, steps }) => steps.map(({ name }) => `${figure}.${name}.svg`));

test('every step has a picture file with marks, a title, words and its own letters', ({ dist }) => {
  expect(
    readdirSync(join(dist, 'figures'))
      .filter((name) => name.endsWith('.svg'))
      .toSorted(),
  ).toEqual(names.toSorted());
  const titles = new Set<string>();
  for (const name of names) {
    const svg = readFileSync(join(dist, 'figures', name), 'utf8');
    expect(svg.match(/<path /g)?.length ?? 0, name).toBeGreaterThan(1);
    expect(svg.match(/<desc>([^<]{60,})<\/desc>/), name).not.toBeNull();
    expect(svg, name).toContain("@font-face{font-family:'Libre Franklin'");
    // Shown as an image it leads nowhere, and is read as one.
    expect(svg, name).not.toMatch(/<a |<\/a>|press-area|aria-|role="(?!img)/);
    titles.add(/<title>([^<]+)<\/title>/.exec(svg)?.[1] ?? '');
  }
  // No picture comes twice.
  expect(titles.size).toBe(names.length);
});
