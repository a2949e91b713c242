import type { AstroIntegration } from 'astro';
import { contentProblems } from './contentProblems.ts';

/**
 * Holds data, figures and text against each other before anything is built, so that a mistake stops the build with its
 * file and line, and nothing is written. The editor's server says the same and goes on.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        addWatchFile(new URL('../../content/data/datapackage.json', import.meta.url));
        if (command === 'preview' || command === 'sync') return;
        try {
          check();
        } catch (problem) {
          if (command === 'build') throw problem;
          logger.error(problem instanceof Error ? problem.message : String(problem));
        }
      },
    },
  };
}

/** Throws one error that lists every problem of the content; each line begins with the file that has to be mended. */
function check(): void {
  const problems = contentProblems();
  if (problems.length > 0)
    throw new Error(`The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.join('\n')}`);
}
