import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classicScript.ts';
import { addressOf, offlineFiles } from './offlineFiles.ts';
import { siteFiles, sourceOf } from './siteFiles.ts';

/**
 * Writes the service worker, `sw.js`, with which a visited site opens without network, at whatever path it stands. It comes
 * after everything that changes a file, because it knows each by its hash.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { release, kept, all } = await writeWorker(fileURLToPath(dir));
        logger.info(`release ${release}: ${kept} of ${all} files for reading without network`);
      },
    },
  };
}

/** Writes the worker for a folder with a built site. Returns the release's name, how many files it keeps, and of how many. */
export async function writeWorker(root: string): Promise<{ release: string; kept: number; all: number }> {
  const all = (await siteFiles(root)).filter((file) => file !== WORKER);
  const read = (file: string) => readFileSync(join(root, file));
  const kept = offlineFiles(all, (file) => read(file).toString());
  const hashes = Object.fromEntries(kept.map((file) => [addressOf(file), hashOf(read(file))]));
  const code = await classicScript(sourceOf('worker/worker.ts'));
  const release = releaseOf(all, read, code);
  await writeFile(join(root, WORKER), `const RELEASE=${JSON.stringify(release)},FILES=${JSON.stringify(hashes)};\n${code}`);
  return { release, kept: kept.length, all: all.length };
}

const WORKER = 'sw.js';

function hashOf(data: Buffer): string {
  return `sha256-${createHash('sha256').update(data).digest('base64')}`;
}

/** A name for exactly these files with exactly this content. */
function releaseOf(files: readonly string[], read: (file: string) => Buffer, worker: string): string {
  const sum = createHash('sha256').update(worker);
  for (const file of files) sum.update(`\0${file}\0`).update(read(file));
  return sum.digest('hex').slice(0, 12);
}
