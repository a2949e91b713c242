import type { AstroIntegration } from 'astro';

/** Where the workbench is, on the editor's server. */
const ADDRESS = '/workbench';

/** Adds the workbench to the editor's server, and to nothing else: a build has no page of it. */
export function workbench(): AstroIntegration {
  return {
    name: 'workbench',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, logger }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: ADDRESS, entrypoint: new URL('./index.astro', import.meta.url) });
        injectRoute({ pattern: `${ADDRESS}/[figure]`, entrypoint: new URL('./[figure].astro', import.meta.url) });
        logger.info(`every figure at every scene and size: ${ADDRESS}/`);
      },
    },
  };
}
