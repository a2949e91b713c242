import type { AstroIntegration } from 'astro';
import { removeUnused } from '../cache/cache.ts';

/** How long what no build uses is kept: someone who goes back to another version of the site finds its parts again. */
const DAYS = 7;

/** Takes out of the cache what builds have not used for a week. It comes after everything that asks the cache. */
export function sweepCache(): AstroIntegration {
  return {
    name: 'sweep-cache',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const gone = await removeUnused(new Date(Date.now() - DAYS * 24 * 60 * 60 * 1000));
        if (gone > 0) logger.info(`${gone} files taken out of the cache that no build has used for ${DAYS} days`);
      },
    },
  };
}
