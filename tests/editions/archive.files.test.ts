/* What is made out of the built site's files: the archive, the compressed copies, and the same bytes from the same sources. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { packageCommand } from '../../src/commands/package-command.mjs';
import { expect, test } from '../support/served.ts';

const ARCHIVE = 'the-5-6-million-shock.zip';

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

test('the archive unpacks to the very files of the site', ({ dist }) => {
  const packed = unzipSync(readFileSync(join(dist, ARCHIVE)));
  expect(Object.keys(packed)).toEqual(filesOf(dist).filter((file) => file !== ARCHIVE));
  expect(Object.keys(packed).filter((file) => !readFileSync(join(dist, file)).equals(packed[file] ?? new Uint8Array()))).toEqual([]);
});

test('each compressed copy is smaller than its file and holds the same', ({ dist }) => {
  const files = filesOf(dist);
  const copies = files.filter((file) => /\.(br|gz)$/.test(file));
  for (const page of files.filter((file) => file.endsWith('index.html')))
    expect(copies).toEqual(expect.arrayContaining([`${page}.br`, `${page}.gz`]));
  const wrong = copies.filter((copy) => {
    const data = readFileSync(join(dist, copy));
    const own = readFileSync(join(dist, copy.replace(/\.(br|gz)$/, '')));
    return data.length >= own.length || !(copy.endsWith('.br') ? brotliDecompressSync(data) : gunzipSync(data)).equals(own);
  });
  expect(wrong).toEqual([]);
});

test('a second build, with nothing kept from the first, has the same bytes, the archive included', ({ dist }) => {
  test.setTimeout(240_000);
  const again = mkdtempSync(join(tmpdir(), 'shock-'));
  const cache = mkdtempSync(join(tmpdir(), 'shock-cache-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [packageCommand(ROOT, 'astro'), 'build', '--outDir', again], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SHOCK_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stdout + stderr).toBe(0);
  expect(filesOf(cache).length).toBeGreaterThan(100);
  expect(filesOf(again)).toEqual(filesOf(dist));
  expect(filesOf(again).filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(dist, file))))).toEqual([]);
  for (const folder of [again, cache]) rmSync(folder, { recursive: true });
});
