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

test('tables: the mistakes of all of them are told at once', () => {
  change('content/data/models.csv', ',2.788,', ',nine,');
  change('content/data/models.csv', 'ds-v3-paper', 'ds-v3-papre');
  change('content/data/market-day.csv', 'platforms', 'platform');
  const path = join(project, 'content/data/claims.csv');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${[...lines, lines[1]].join('\n')}\n`);
  const said = failingBuild();
  expect(said).toMatch(/content\/data\/models\.csv:\d+: field "gpu_hours_million".*expected a number, found "nine"/);
  expect(said).toMatch(/content\/data\/models\.csv:\d+: .*"ds-v3-papre"/);
  expect(said).toContain('did you mean "ds-v3-paper"?');
  expect(said).toContain('content/data/market-day.csv');
  expect(said).toMatch(new RegExp(`content/data/claims\\.csv:${lines.length + 1}: .*month-lag`));
});

test('text: the mistakes of all files are told at once, with the lists of steps and scenes', () => {
  change('content/chapters/cost-gap.mdx', '<Cite id="luk-thread">', '<Cite id="luk-thred">');
  change('content/chapters/the-drop.mdx', '<Num id="nvidia.cap.friday" />', '<Num id="nvidia.cap.fryday" />');
  change('content/chapters/the-drop.mdx', 'id="the-drop.monday"', 'id="the-drop.munday"');
  change('content/chapters/the-drop.mdx', 'id="the-drop.since"', 'id="the-drop.friday"');
  change('content/chapters/how.mdx', 'summary:', 'sumary:');
  change('content/chapters/the-chips.mdx', '<When date="2015" />', '<Wen date="2015" />');
  change('content/chapters/receipts.mdx', 'href="/receipts/"', 'href="/reciepts/"');
  change('content/pages/faq.mdx', '</Question>', '');
  change('content/aliases.csv', /\n?$/, '\n/#the-drop.gone,/#the-drop.sinse\n');
  const said = failingBuild();
  expect(said).toMatch(
    /content\/chapters\/cost-gap\.mdx:\d+: <Cite id="luk-thred">: expected the id of a source, found none of that name; did you mean "luk-thread"\?/,
  );
  expect(said).toMatch(
    /content\/chapters\/the-drop\.mdx:\d+: <Num id="nvidia\.cap\.fryday">: expected the id of a quantity.*did you mean "nvidia\.cap\.friday"\?/,
  );
  expect(said).toMatch(
    /content\/chapters\/the-drop\.mdx:\d+: the steps of the text and the scenes of figure "market-cap" must be the same/,
  );
  expect(said).toContain('steps of the text: "friday", "munday",');
  expect(said).toContain('scenes of the figure: "friday", "monday",');
  expect(said).toMatch(/content\/chapters\/the-drop\.mdx:\d+: <Step id="the-drop\.friday">: expected an id of its own, found it again/);
  expect(said).toMatch(/content\/chapters\/how\.mdx:\d+: front matter: expected the fields .*, found "sumary"; did you mean "summary"\?/);
  expect(said).toMatch(/content\/chapters\/the-chips\.mdx:\d+: <Wen>: .*; did you mean "When"\?/);
  expect(said).toMatch(/content\/chapters\/receipts\.mdx:\d+: link to "\/reciepts\/": .*; did you mean "\/receipts\/"\?/);
  expect(said).toMatch(/content\/pages\/faq\.mdx:\d+: expected a closing tag for <Question>/);
  expect(said).toMatch(/content\/aliases\.csv:\d+: field "now": .*found "\/#the-drop\.sinse"/);
  expect(said.match(/^content\/.*found none of that name/gm)).toHaveLength(3); // places of the page that cannot be read are known all the same
});

test('figures and sources: a place that is no number, a key that comes twice, a source that nothing rests on', () => {
  const sources = join(project, 'content/data/sources.csv');
  const [head = '', first = ''] = readFileSync(sources, 'utf8').split('\n');
  expect(head).toMatch(/^id,/);
  writeFileSync(sources, `${readFileSync(sources, 'utf8').trimEnd()}\n${first.replace(/^[^,]*/, 'nobody-needs-this')}\n`);
  change('src/figures/month/place.ts', /return seen\(/, 'return spoilt(');
  const path = join(project, 'src/figures/month/place.ts');
  const spoilt =
    "\nfunction spoilt(layers: Parameters<typeof seen>[0]): ReturnType<typeof seen> {\n  const label = { key: 'twice', x: Number.NaN, y: 0, text: '' };\n  return seen([...layers, { key: 'spoilt', opacity: 1, shapes: [], labels: [label, label] }]);\n}\n";
  writeFileSync(path, readFileSync(path, 'utf8') + spoilt);
  const said = failingBuild();
  expect(said).toContain('content/data/sources.csv: source "nobody-needs-this": expected something that rests on it, found nothing');
  expect(said).toContain(
    'src/figures/month/place.ts: step "v3" at 350×270: spoilt › labels › twice › x: expected a finite number, found NaN',
  );
  expect(said).toContain('spoilt › labels: expected each key once, found "twice" again');
});
