/* Without script the story is all there: each step's title and paragraphs, as the editors wrote them, in their order. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });
test.skip(({ browserName }) => browserName === 'firefox', 'A system Firefox takes no orders to switch script off.');

const CHAPTERS = join(ROOT, 'content/chapters');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a chapter's steps, cut where a component brings its own: the titles first of all. */
function written(file: string): string[] {
  const [, , text = ''] = readFileSync(join(CHAPTERS, file), 'utf8').split(/^---$/m);
  return text
    .replace(/<Step [^>]*title="([^"]*)"[^>]*>/g, '<Step>$1<Step>')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/<[^>]*>|\{[^}]*\}|\n\n/)
    .map(plain)
    .filter((words) => words.length > 2);
}

test('every title and paragraph of every step is seen, in order', async ({ page, site }) => {
  await page.goto(site.url);
  const seen = plain(await page.locator('main').innerText());
  const orders = readdirSync(CHAPTERS).map((file) => ({
    file,
    order: Number(/^order: (\d+)/m.exec(readFileSync(join(CHAPTERS, file), 'utf8'))?.[1]),
  }));
  const words = orders.sort((a, b) => a.order - b.order).flatMap(({ file }) => written(file));
  expect(words.length).toBeGreaterThan(300);
  let from = 0;
  const lost = words.filter((part) => {
    const at = seen.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
  expect(lost).toEqual([]);
});
