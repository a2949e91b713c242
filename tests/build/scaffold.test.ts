/* What `npm run new:figure` and `npm run new:chapter` write builds as it is, and they write over nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';

test.describe.configure({ timeout: 240_000 }); // a whole build, on a machine that may be busy

let project = '';

test.beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shock-scaffold-'));
  for (const name of ['content', 'src', 'public', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
  // Pictures that are as they were need not be made anew.
  if (existsSync(join(ROOT, '.cache'))) symlinkSync(join(ROOT, '.cache'), join(project, '.cache'), 'dir');
});

test.afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs a script of the copied project, and returns how it ended and what it said. */
function run(script: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status, said: stdout + stderr };
}

test('a new figure and a new chapter build, and are in the page with their pictures, numbers and data', () => {
  const figure = run('src/commands/new-figure.ts', 'idle-chips');
  expect(figure.status, figure.said).toBe(0);
  for (const [, file = ''] of figure.said.matchAll(/^ {2}(?:wrote|added to) +(\S+)$/gm))
    expect(existsSync(join(project, file)), file).toBe(true);
  expect(figure.said).toContain('src/figures/idle-chips/place.ts');
  const chapter = run('src/commands/new-chapter.ts', 'idleness');
  expect(chapter.status, chapter.said).toBe(0);

  const built = run('node_modules/astro/bin/astro.mjs', 'build');
  expect(built.status, built.said).toBe(0);
  const read = (file: string) => readFileSync(join(project, 'dist', file), 'utf8');
  for (const page of ['index.html', 'idleness/index.html']) {
    for (const step of ['first-step', 'second-step']) expect(read(page), page).toContain(`id="idleness.${step}"`);
    expect(read(page)).toContain('figures/idle-chips.second-step.svg');
    expect(read(page)).toMatch(/This text is a placeholder/);
  }
  expect(read('figures/idle-chips.second-step.svg')).toContain('First example');
  expect(read('numbers/index.html')).toContain('id="number.idle-chips.first"');
  expect(read('data/idle-chips.csv')).toContain('Example data of the editor’s own.');
  expect(read('embed/idle-chips/index.html')).toMatch(/<script defer src=/);
  expect(existsSync(join(project, 'dist/cards/idleness.png'))).toBe(true);
});

test('what is there stays as it is', () => {
  // What builds keep for themselves grows beside it, by tests that run at the same time.
  const files = () =>
    ['content', 'src', 'tests'].flatMap((folder) => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }));
  const before = files();
  const registry = readFileSync(join(project, 'src/figures/catalogue.ts'), 'utf8');
  for (const [script, args, reason] of [
    ['new-figure.ts', ['claims'], 'src/figures/claims: expected no such figure yet'],
    ['new-figure.ts', ['models'], 'expected no table "models" yet'],
    ['new-figure.ts', ['Idle Chips'], 'Expected an id in small letters'],
    ['new-figure.ts', [], 'found none'],
    ['new-chapter.ts', ['how'], 'content/chapters/how.mdx: expected no such chapter yet'],
    ['new-chapter.ts', ['numbers'], 'the site has a page of that name'],
    ['new-chapter.ts', ['idleness', '--figure=how'], 'expected a figure that no chapter has'],
  ] as const) {
    const { status, said } = run(`src/commands/${script}`, ...args);
    expect(status, said).toBe(1);
    expect(said).toContain(reason);
  }
  expect(files()).toEqual(before);
  expect(readFileSync(join(project, 'src/figures/catalogue.ts'), 'utf8')).toBe(registry);
});
