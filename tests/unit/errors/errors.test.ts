/* Each mistake that is easily made gets a message that helps, and docs/errors.md has them all as they are. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../src/commands/node-runtime.mjs';
import { committedText, renewHint } from '../../support/renew.ts';
import { addresses } from './addresses.ts';
import { front, markup, words } from './chapters.ts';
import { figures } from './figures.ts';
import type { Chapter } from './mistake.ts';
import { quantities } from './quantities.ts';
import { tables } from './tables.ts';

const CHAPTERS = [tables, quantities, front, markup, words, figures, addresses];

for (const { title, good, mistakes } of CHAPTERS) {
  test(`${title}: each message names the file, what was expected, what was found and the nearest right name`, () => {
    expect(good(), 'without a mistake there is no message').toEqual([]);
    for (const { did, told, meant } of mistakes) {
      const messages = told();
      expect(messages.length, did).toBeGreaterThan(0);
      for (const message of messages)
        expect(message, did).toMatch(
          /^(?:content|src)\/[\w/.-]+(?::\d+)?: (?:[\s\S]*expected [\s\S]*found|the steps of the text and the scenes of figure)/,
        );
      if (meant !== undefined) expect(messages.join('\n'), did).toContain(`did you mean "${meant}"?`);
    }
  });
}

test('docs/errors.md tells every mistake as it is', () => {
  const text = page(CHAPTERS);
  expect(text, renewHint('errors.md')).toBe(committedText(join(ROOT, 'docs/errors.md'), text));
});

function page(chapters: readonly Chapter[]): string {
  return [
    '# Mistakes, and what the build says',
    '',
    'A mistake in the content stops the build before anything is written. Its message names the file, the line or row, what was',
    'expected and what was found, and the nearest right name. The messages below are made by the checks themselves, out of small',
    'examples; a test holds this page to them.',
    ...chapters.flatMap(({ title, intro, mistakes }) => [
      '',
      `## ${title}`,
      '',
      intro,
      '',
      '| what one did | the message | how to put it right |',
      '| --- | --- | --- |',
      ...mistakes.map(({ did, told, cure }) => `| ${did} | ${told().map(code).join('<br>')} | ${cure} |`),
    ]),
    '',
  ].join('\n');
}

/** A message as code in a cell, line by line. */
function code(message: string): string {
  return message
    .split('\n')
    .map((line) => `\`${line.trim().replaceAll('|', '\\|')}\``)
    .join('<br>');
}
