/**
 * `npm run bench`: what the built story costs a slow phone – 390 × 844 pixels, the processor slowed down four times. With
 * the folder of a second build, `npm run bench -- dist ../before/dist`, both are measured in turn, so that a busy moment
 * of the machine falls on both, and compared. Prints tables and writes `test-results/bench.json`. `ROUNDS` sets how often;
 * the middle of the runs counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { bytes, frames, load, medians, restAndMemory, wholeScroll } from './measures.mjs';
import { SLOWDOWN, startReader, VIEWPORT } from './reader.mjs';
import { quantile } from './trace.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const given = process.argv.slice(2);
const builds = given.length > 0 ? given : ['dist'];

const reader = await startReader();
const sites = await Promise.all(
  builds.map(async (directory) => ({ name: directory, directory, served: await serve({ directory, compressed: true }) })),
);
const plain = await serve({ directory: join(HERE, 'pages') });

try {
  const whole = await inTurn(
    sites.map(({ name, directory, served }) => ({
      name,
      run: async () => ({
        ...bytes(directory),
        ...(await load(reader, served.url)),
        ...(await wholeScroll(reader, served.url)),
        ...(await restAndMemory(reader, served.url)),
      }),
    })),
  );
  const text = await wholeScroll(reader, sites[0]?.served.url ?? '', { script: false });
  const table = compared(whole);
  table['main thread per viewport ms'] = {
    ...table['main thread per viewport ms'],
    'without script': round(text['main thread per viewport ms'] ?? Number.NaN),
  };
  console.table(table);

  const figures = await figureFrames();
  console.table(figures);

  const build = { 'build s': given.length > 0 ? Number.NaN : await buildTime() };
  if (given.length === 0) console.table(build);

  await mkdir('test-results', { recursive: true });
  await writeFile(
    'test-results/bench.json',
    `${JSON.stringify({ viewport: VIEWPORT, slowdown: SLOWDOWN, rounds: ROUNDS, whole: table, figures, ...build }, null, 2)}\n`,
  );
} finally {
  await reader.close();
  await Promise.all([plain, ...sites.map(({ served }) => served)].map((served) => served.close()));
}

/** Runs everything in turn, several times. @param {{ name: string, run: () => Promise<Record<string, number>> }[]} subjects */
async function inTurn(subjects) {
  /** @type {Map<string, Record<string, number>[]>} */
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) for (const { name, run } of subjects) runs.get(name)?.push(await run());
  return new Map([...runs].map(([name, values]) => [name, medians(values)]));
}

/** A row for each number, a column for each build, and the second as a ratio of the first. @param {Map<string, Record<string, number>>} results */
function compared(results) {
  const [first = {}, second] = [...results.values()];
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  for (const name of Object.keys(first)) {
    rows[name] = Object.fromEntries([...results].map(([build, numbers]) => [build, round(numbers[name] ?? Number.NaN)]));
    if (second) Object.assign(rows[name], { ratio: round((second[name] ?? Number.NaN) / (first[name] ?? Number.NaN)) });
  }
  return rows;
}

/** The cost of a frame in each figure of the first build, beside a page with one moving rectangle. */
async function figureFrames() {
  const [site] = sites;
  if (!site) return {};
  const html = await readFile(join(site.directory, 'index.html'), 'utf8');
  const parts = [
    { name: 'one moving rectangle', url: `${plain.url}rectangle.html`, selector: 'main' },
    ...[...html.matchAll(/data-figure="([^"]+)"/g)].map(([, figure]) => ({
      name: figure ?? '',
      url: site.served.url,
      selector: `section:has(> .scrolly > figure[data-figure="${figure}"])`,
    })),
  ];
  /** @type {Map<string, number[]>} */
  const costs = new Map(parts.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, url, selector } of parts) costs.get(name)?.push(...(await frames(reader, url, selector)));
  }
  const [[, base] = ['', []]] = costs;
  return Object.fromEntries(
    [...costs].map(([name, values]) => [
      name,
      {
        frames: values.length,
        'median ms': round(quantile(values, 0.5)),
        'p95 ms': round(quantile(values, 0.95)),
        'to rectangle': round(quantile(values, 0.5) / quantile(base, 0.5)),
      },
    ]),
  );
}

/** How long a build takes, in seconds; what it writes is thrown away. */
async function buildTime() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const start = performance.now();
  execFileSync(process.execPath, ['src/commands/with-node.mjs', 'astro', 'build', '--outDir', folder], { stdio: 'ignore' });
  const seconds = (performance.now() - start) / 1000;
  await rm(folder, { recursive: true });
  return round(seconds);
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
