import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { slipScript, type SlipScript } from '../components/slipScript.ts';
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
          const { address, code } = current();
          if (request.url !== address) return next();
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { address, code } = current();
        await writeFile(fileURLToPath(new URL(`.${address}`, dir)), code);
        logger.info(`${Math.round(code.length / 1000)} kB of numbers for slips`);
      },
    },
  };
}

function current(): SlipScript {
  const tables = loadTables();
  return slipScript(quantities(tables).values(), tables.sources);
}
