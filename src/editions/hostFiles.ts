import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classicScript.ts';
import { hostHeaders } from './hostHeaders.ts';
import { siteFiles, sourceOf } from './siteFiles.ts';

/**
 * Lays out what hosts can use and the site does not need: `_headers` for those that read it, settings for the common
 * servers, and the worker that takes reading without network back.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await writeFile(join(root, '_headers'), hostHeaders(await siteFiles(root)));
        await mkdir(join(root, 'hosting/no-offline'), { recursive: true });
        for (const name of await readdir(sourceOf('hosting'))) await copyFile(join(sourceOf('hosting'), name), join(root, 'hosting', name));
        await writeFile(join(root, 'hosting/no-offline/sw.js'), await classicScript(sourceOf('worker/remove.ts')));
      },
    },
  };
}
