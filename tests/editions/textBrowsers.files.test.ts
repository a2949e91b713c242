/* Text browsers, which know neither style nor script, and those who read what such browsers write. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/served.ts';
import { thisMachine } from '../support/machine.mjs';
import { bare, missingFrom, parsePage, stepsOf } from '../support/storyText.ts';

const BROWSERS = { w3m: ['-dump', '-cols', '100'], lynx: ['-dump', '-nolist', '-width=100'] };
const LIMIT_MS = 60_000;

for (const [name, options] of Object.entries(BROWSERS)) {
  const program = thisMachine().which(name);

  test.describe(name, () => {
    test.skip(program === undefined, `${name}: not found. On Debian: apt-get install ${name}`);

    const pages = (dist: string, path: string) => {
      const file = join(dist, path, 'index.html');
      const { stdout } = spawnSync(program ?? '', [...options, file], {
        encoding: 'utf8',
        timeout: LIMIT_MS,
        env: { ...process.env, LANG: 'C.UTF-8' },
      });
      // Nothing that needs script: no buttons, no advice, no fields.
      expect(
        stdout.match(/enable javascript|\[[ _]*\]|_{6}|(Reference|BibTeX) Copy|Press again|Sort by|Choose verdicts|undefined/gi),
      ).toBeNull();
      return { page: parsePage(readFileSync(file, 'utf8')), dump: stdout };
    };

    test('the story is read whole and in order, pictures in words, nothing twice', ({ dist }) => {
      const { page, dump } = pages(dist, '');
      const steps = stepsOf(page);
      expect(steps.length).toBeGreaterThan(40);
      expect(
        missingFrom(
          dump,
          steps.flatMap(({ finding, alternative, title, paragraphs }) => [finding, alternative, title, ...paragraphs]),
        ),
      ).toEqual([]);
      const times = (part: string) => bare(dump).split(bare(part)).length - 1;
      expect(
        steps.filter(({ alternative }) => times(alternative) !== 1).map(({ id }) => id),
        'pictures in words',
      ).toEqual([]);
      // Once above the picture, once above its table.
      expect(
        steps.filter(({ finding }) => times(finding) > 2).map(({ id }) => id),
        'captions',
      ).toEqual([]);
    });

    test('the ledger and the lists of numbers and of sources are read whole', ({ dist }) => {
      const ledger = pages(dist, 'receipts');
      const claims = [...ledger.page.querySelectorAll('.ledger-entry')].map((entry) => entry.querySelector('h2')?.textContent ?? '');
      expect(claims.length).toBeGreaterThan(30);
      expect(missingFrom(ledger.dump, claims)).toEqual([]);
      const list = pages(dist, 'numbers');
      const numbers = [...list.page.querySelectorAll('.entry')].flatMap((entry) =>
        ['h3', '.entry-value'].map((part) => entry.querySelector(part)?.textContent ?? ''),
      );
      expect(numbers.length).toBeGreaterThan(300);
      expect(missingFrom(list.dump, numbers)).toEqual([]);
      const sources = pages(dist, 'sources');
      const named = [...sources.page.querySelectorAll('.source-entry h2')].map((head) => head.textContent ?? '');
      expect(named.length).toBeGreaterThan(50);
      expect(missingFrom(sources.dump, named)).toEqual([]);
    });
  });
}
