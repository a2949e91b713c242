import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classicScript.ts';

const SOURCE = fileURLToPath(new URL('../debug/debug.ts', import.meta.url));
/** Without a hash in its name: the page finds it by the site's root, and carries no address of it for those who never ask. */
const NAME = 'debug.js';

/** Puts the script of `?debug` beside the story. The editor's server bundles it for each request, without a file. */
export function writeDebugScript(): AstroIntegration {
  return {
    name: 'debug-script',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url !== `/${NAME}`) return next();
          classicScript(SOURCE).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const code = await classicScript(SOURCE);
        await writeFile(new URL(NAME, dir), code);
        logger.info(`${NAME}: ${code.length} bytes`);
      },
    },
  };
}
