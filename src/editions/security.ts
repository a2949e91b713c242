import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasPolicy, withPolicy } from './contentPolicy.ts';
import { siteFiles } from './siteFiles.ts';

/** Puts its Content-Security-Policy into every page, so that it holds on any host, and from disk. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await siteFiles(root)).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          if (!hasPolicy(html)) await writeFile(join(root, page), withPolicy(html, 'beside'));
        }
        logger.info(`policies put into ${pages.length} pages`);
      },
    },
  };
}
