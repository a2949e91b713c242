import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { cached } from '../cache/cache.ts';
import { siteFiles } from './siteFiles.ts';

/** Files that are text; pictures of points, fonts and archives are compressed in themselves. */
const TEXT = /\.(html|css|js|mjs|svg|json|csv|xml|txt|webmanifest)$/;
/** Headers of hosts that read them from the folder must stay plain, and nobody fetches them. */
const FOR_HOSTS = /^(_headers$|hosting\/)/;

/** Puts a brotli and a gzip copy beside each text file, where that saves something, for hosts that hand such copies out. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await siteFiles(root)).filter((file) => TEXT.test(file) && !FOR_HOSTS.test(file));
        const written = await Promise.all(files.map((file) => compress(join(root, file))));
        logger.info(`${written.flat().length} compressed copies of ${files.length} files`);
      },
    },
  };
}

async function compress(file: string): Promise<string[]> {
  const data = await readFile(file);
  const copies = [
    [`${file}.br`, await brotli(data)],
    [`${file}.gz`, await gzipped(data)],
  ] as const;
  const smaller = copies.filter(([, copy]) => copy.length < data.length);
  await Promise.all(smaller.map(([name, copy]) => writeFile(name, copy)));
  return smaller.map(([name]) => name);
}

/** Above this size, in bytes, the best quality takes seconds at every change and saves one part in a hundred. */
const LARGE = 1_000_000;

/** Kept from build to build: brotli, which looks long for the smallest copy, would take most of a build's time. */
function brotli(data: Buffer): Promise<Buffer> {
  const quality = data.length > LARGE ? constants.BROTLI_MAX_QUALITY - 1 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
  return cached(['brotli', process.version, JSON.stringify(params), data], () => promisify(brotliCompress)(data, { params }));
}

async function gzipped(data: Buffer): Promise<Buffer> {
  const copy = await promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION });
  // The tenth byte names the system that made the file; “unknown” is the same on all of them.
  copy[9] = 255;
  return copy;
}
