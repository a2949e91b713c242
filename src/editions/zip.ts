import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import { siteFiles } from './siteFiles.ts';

/** Name of the whole site as an archive. It is public: see the contract. */
const ARCHIVE = 'the-5-6-million-shock.zip';

/** The earliest day that an archive can name. Every file has it, so that the same site is the same archive. */
const NO_DAY = new Date(1980, 0, 1);
/** The best level, 9, takes half as long again and saves one byte in twenty thousand. */
const LEVEL = 6;
/** What is compressed already is put in as it is. */
const PACKED = /\.(br|gz|png|jpg|webp|woff2)$/;

/** Packs the whole site into one archive, byte for byte the same for the same site. It comes last. */
export function zip(): AstroIntegration {
  return {
    name: 'zip',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await siteFiles(root)).filter((file) => file !== ARCHIVE);
        const entries: Zippable = {};
        for (const file of files)
          entries[file] = [await readFile(join(root, file)), { level: PACKED.test(file) ? 0 : LEVEL, mtime: NO_DAY }];
        const archive = zipSync(entries);
        await writeFile(join(root, ARCHIVE), archive);
        logger.info(`${ARCHIVE}: ${files.length} files, ${Math.round(archive.length / 1000)} kB`);
      },
    },
  };
}
