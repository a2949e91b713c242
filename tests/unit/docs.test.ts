/** What README, CONTRIBUTING and docs/ promise is there: commands, files and links. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE-content.md', ...docs.map((file) => `docs/${file}`)];

/** Paths of the repository begin with one of these; others, such as `data/`, are addresses of the site. */
const PATH = /`((?:src|content|tests|docs|public)\/[^`\s]*|[\w.-]+\.(?:md|mjs))`/g;

/** What the reader of the walk-through makes; `tests/build/scaffold.test.ts` makes such files too. */
const EXAMPLE = /small-models|the-pupils/;

for (const paper of PAPERS) {
  const text = readFileSync(join(ROOT, paper), 'utf8');

  test(`${paper} names commands that there are`, () => {
    const named = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => name !== 'ci');
    expect(named.filter((name) => name !== 'install' && !(name in scripts))).toEqual([]);
  });

  test(`${paper} names files that there are`, () => {
    const named = [...text.matchAll(PATH)].map(([, path = '']) => path).filter((path) => !path.includes('<') && !EXAMPLE.test(path));
    expect(named.filter((path) => !isThere(path, paper))).toEqual([]);
  });

  test(`${paper} links to files that there are`, () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(join(ROOT, dirname(paper), path)))).toEqual([]);
  });
}

test('the picture of the README is small', () => {
  expect(readFileSync(join(ROOT, 'docs/picture.webp')).length).toBeLessThan(100_000);
});

/** A path from the root, maybe with a `*`; a lone name of a file may also stand beside the paper or be named in its table. */
function isThere(path: string, paper: string): boolean {
  if (path.includes('*')) return globSync(path, { cwd: ROOT }).length > 0;
  return existsSync(join(ROOT, path)) || existsSync(join(ROOT, dirname(paper), path));
}
