/* Mistakes that an editor can make: each stops the build, says where it is, and writes nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../src/commands/node-runtime.mjs';

let project = '';

test.beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shock-'));
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
});

test.afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Replaces some words of a content file, which must be there. */
function change(file: string, from: string | RegExp, to: string): void {
  const path = join(project, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has ${from}`).not.toBe(before);
  writeFileSync(path, after);
}

/** Builds, expects that to fail with nothing written, and returns what was said, without colours. */
function failingBuild(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stdout + stderr).not.toBe(0);
  expect(existsSync(join(project, 'dist'))).toBe(false);
  return stdout + stderr;
}

test('a cell that is no number', () => {
  change('content/data/models.csv', ',2.788,', ',nine,');
  expect(failingBuild()).toMatch(/content\/data\/models\.csv:\d+: field "gpu_hours_million".*expected a number, found "nine"/);
});

test('a row that names an unknown source', () => {
  change('content/data/models.csv', 'ds-v3-paper', 'ds-v3-papre');
  const said = failingBuild();
  expect(said).toMatch(/content\/data\/models\.csv:\d+: .*"ds-v3-papre"/);
  expect(said).toContain('did you mean "ds-v3-paper"?');
});

test('a citation of an unknown source', () => {
  change('content/chapters/cost-gap.mdx', '<Cite id="luk-thread">', '<Cite id="luk-thred">');
  expect(failingBuild()).toMatch(/content\/chapters\/cost-gap\.mdx:\d+: <Cite id="luk-thred">: expected the id of a source, found none of that name; did you mean "luk-thread"\?/);
});

test('a number that is not in the registry', () => {
  change('content/chapters/the-drop.mdx', '<Num id="nvidia.cap.friday" />', '<Num id="nvidia.cap.fryday" />');
  expect(failingBuild()).toMatch(/content\/chapters\/the-drop\.mdx:\d+: <Num id="nvidia\.cap\.fryday">: expected the id of a quantity.*did you mean "nvidia\.cap\.friday"\?/);
});

test('a misspelt step: the message lists the steps of the text and the scenes of the figure', () => {
  change('content/chapters/the-drop.mdx', 'id="the-drop.monday"', 'id="the-drop.munday"');
  const said = failingBuild();
  expect(said).toMatch(/content\/chapters\/the-drop\.mdx:\d+: the steps of the text and the scenes of figure "market-cap" must be the same/);
  expect(said).toContain('steps of the text: "friday", "munday",');
  expect(said).toContain('scenes of the figure: "friday", "monday",');
});

test('a step that is there twice', () => {
  change('content/chapters/the-drop.mdx', 'id="the-drop.since"', 'id="the-drop.friday"');
  expect(failingBuild()).toMatch(/content\/chapters\/the-drop\.mdx:\d+: <Step id="the-drop\.friday">: expected an id of its own, found it again/);
});

test('a row that is there twice', () => {
  const path = join(project, 'content/data/claims.csv');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${[...lines, lines[1]].join('\n')}\n`);
  expect(failingBuild()).toMatch(new RegExp(`content/data/claims\\.csv:${lines.length + 1}: .*month-lag`));
});

test('a source that nothing rests on', () => {
  const path = join(project, 'content/data/sources.csv');
  const [head = '', first = ''] = readFileSync(path, 'utf8').split('\n');
  const id = first.slice(0, first.indexOf(','));
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${first.replace(id, 'nobody-needs-this')}\n`);
  expect(head).toMatch(/^id,/);
  expect(failingBuild()).toContain('content/data/sources.csv: source "nobody-needs-this": expected something that rests on it, found nothing');
});

test('several mistakes are told at once', () => {
  change('content/data/models.csv', ',2.788,', ',nine,');
  change('content/data/market-day.csv', 'platforms', 'platform');
  const said = failingBuild();
  expect(said).toContain('content/data/models.csv');
  expect(said).toContain('content/data/market-day.csv');
});
