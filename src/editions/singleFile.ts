import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './contentPolicy.ts';
import { inside } from './inside.ts';
import { leavingLinks } from './leavingLinks.ts';

/** Name of the story as one file. It is public: see the contract. */
const SINGLE_FILE = 'the-5-6-million-shock.html';

/**
 * Writes the whole story into one file, with its styles, letters, pictures and script, that runs from disk and can be sent
 * by mail.
 */
export function singleFile(): AstroIntegration {
  let published: string | undefined;
  return {
    name: 'single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        published = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const story = await readFile(join(root, 'index.html'), 'utf8');
        const whole = inside(story, (address) => readFileSync(join(root, address)));
        const file = withPolicy(leavingLinks(whole, published), 'inside');
        await writeFile(join(root, SINGLE_FILE), file);
        logger.info(`${SINGLE_FILE}: ${Math.round(Buffer.byteLength(file) / 1000)} kB`);
      },
    },
  };
}
