import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SLIP_ADDRESS, slipScript } from '../components/slip/slipScript.ts';
import { quantities } from '../data/registry.ts';
import { loadTables } from '../data/tables.ts';

/**
 * Puts the script with the numbers, which slips ask for, beside the pages that name it. It comes after the scripts of the
 * pages have been bundled: it is none of them. The editor's server hands it out without a file.
 */
export function writeSlipScript(): AstroIntegration {
  return {
    name: 'slip-script',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // A page that was opened before a change gets the numbers of now, whatever it asks for.
          if (!SLIP_ADDRESS.test(request.url ?? '')) return next();
          // By the modules that the pages are made with: those of this file stay as they were when the server was started.
          server.ssrLoadModule('/src/components/slip/siteSlips.ts').then((module) => {
            const { siteSlips } = module as typeof import('../components/slip/siteSlips.ts');
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(siteSlips().code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const tables = loadTables();
        const { address, code } = slipScript(quantities(tables).values(), tables.sources);
        await writeFile(fileURLToPath(new URL(`.${address}`, dir)), code);
        logger.info(`${Math.round(code.length / 1000)} kB of numbers for slips`);
      },
    },
  };
}
