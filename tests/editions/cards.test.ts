/* What feeds and chats show of a link. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChapters } from '../../src/story/chapters.ts';
import { expect, test } from '../support/served.ts';

test('the site and each chapter have a card of the size that its page states, light enough to be fetched by chats', ({ dist }) => {
  const cards = ['story', ...readChapters().map(({ id }) => id)];
  const pictures = new Set<string>();
  for (const card of cards) {
    const png = readFileSync(join(dist, `cards/${card}.png`));
    // Width and height stand in the first chunk of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(png.length, card).toBeLessThan(200_000);
    expect(existsSync(join(dist, `cards/${card}.svg`)), 'what it was made of').toBe(false);
    pictures.add(png.toString('base64'));
  }
  expect(pictures.size).toBe(cards.length);
});
