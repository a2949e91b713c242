import type { AstroIntegration } from 'astro';
import { uncheckedOnly } from '../data/check.ts';
import { didYouMean } from '../data/nearest.ts';
import { quantities } from '../data/registry.ts';
import { loadSchema, loadTables } from '../data/tables.ts';
import { FIELDS } from '../figures/cost-gap/calculator.ts';
import { catalogue } from '../figures/catalogue.ts';
import { readChapters, readPages } from '../story/chapters.ts';
import { checkReferences, checkStory } from '../story/check.ts';
import { placedReferences } from '../story/places.ts';
import { drawnSteps, sourceUses } from '../story/sourceUses.ts';

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
  const tables = loadTables();
  const registry = quantities(tables);
  const figures = catalogue(tables);
  const chapters = readChapters();
  const pages = readPages();
  const sources = new Set(tables.sources.map(({ id }) => id));
  const uses = sourceUses({
    tables, schema: loadSchema(), quantities: registry, references: placedReferences(chapters, pages), steps: drawnSteps(chapters, figures),
  });
  const known = {
    quantities: new Set(registry.keys()),
    sources,
    claims: new Set(tables.claims.map(({ id }) => id)),
    quotes: new Set(tables.quotes.map(({ id }) => id)),
    steps: new Set(chapters.flatMap(({ steps }) => steps.map(({ id }) => id))),
    settings: new Set(['count', ...FIELDS.map(({ entry }) => entry)]),
    scenes: new Map([...figures].map(([id, { steps }]) => [id, steps])),
  };
  const problems = [
    ...checkStory(chapters, known),
    ...pages.flatMap((page) => checkReferences(page, known)),
    ...[...figures.values()].flatMap(({ id, steps, caption }) =>
      steps.flatMap((step) =>
        caption(step)
          .sources.filter((source) => !sources.has(source))
          .map((source) => `src/figures/${id}/words.ts: step "${step}": expected the id of a source, found "${source}"${didYouMean(source, sources)}`),
      ),
    ),
    ...uncheckedOnly(tables, registry).map((problem) => `content/data: ${problem}`),
    ...[...sources]
      .filter((id) => !uses.has(id))
      .map((id) => `content/data/sources.csv: source "${id}": expected something that rests on it, found nothing`),
  ];
  if (problems.length > 0) throw new Error(`The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.join('\n')}`);
}
