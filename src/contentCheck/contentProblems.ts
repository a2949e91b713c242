import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uncheckedOnly } from '../data/unreadSources.ts';
import { didYouMean } from '../data/nearest.ts';
import { quantities } from '../data/registry.ts';
import { bySubject } from '../data/subjects.ts';
import { loadSchema, loadTables } from '../data/tables.ts';
import { catalogue } from '../figures/catalogue.ts';
import { figureFaults } from '../figures/checkFigure.ts';
import { readAliases } from '../story/aliases.ts';
import { SITE_CARD_STEP } from '../story/card.ts';
import type { TextFile } from '../story/chapter.ts';
import { readChapters, readPages } from '../story/chapters.ts';
import { checkReferences, checkStory } from './storyFaults.ts';
import type { Kind } from './components.ts';
import { frontMatterFaults } from '../story/frontMatter.ts';
import { knownAddresses } from './knownAddresses.ts';
import { markupFaults } from './markup.ts';
import { proseFaults } from './prose.ts';
import { placedReferences } from '../story/places.ts';
import { readPublished } from '../story/published.ts';
import { releaseOf } from '../story/release.ts';
import { drawnSteps, sourceUses } from '../story/sourceUses.ts';

/**
 * Every problem of the content of a project, one line each, which begins with the file that has to be mended. Throws one error
 * with all problems of the tables, of the quantities or of what figures take from them, when it is there that things are
 * wrong: what rests on them cannot be read then. While a text cannot be parsed, its places are taken to be those that were published.
 */
export function contentProblems(root = process.cwd()): string[] {
  const tables = loadTables();
  const schema = loadSchema();
  const registry = quantities(tables);
  const figures = catalogue(tables);
  const unread: string[] = [];
  const note = (fault: string) => unread.push(fault);
  const chapters = readChapters(root, note);
  const pages = readPages(root, note);
  const sources = new Set(tables.sources.map(({ id }) => id));
  const published = readPublished(root);
  const old = unread.length > 0 ? published : [];
  const steps = new Set([
    ...chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id)),
    ...old.flatMap((address) => /^\/#(.+\..+)$/.exec(address)?.[1] ?? []),
  ]);
  const known = {
    quantities: new Set(registry.keys()),
    sources,
    claims: new Set(tables.claims.map(({ id }) => id)),
    quotes: new Set(tables.quotes.map(({ id }) => id)),
    steps,
    settings: new Set([...figures.values()].flatMap(({ settingNames }) => settingNames)),
    scenes: new Map([...figures].map(([id, figure]) => [id, figure.steps])),
  };
  const resources = schema.resources.map(({ name }) => name);
  const addresses = new Set([...knownAddresses({ tables, resources, quantities: registry.keys(), chapters, pages, published }), ...old]);
  const targets = { addresses, figures: new Set(figures.keys()) };
  const markup =
    (kind: Kind) =>
    ({ file }: TextFile) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...frontMatterFaults(file, text, kind), ...markupFaults(file, text, kind, targets), ...proseFaults(file, text, kind)];
    };
  const uses = sourceUses({
    tables,
    schema,
    quantities: registry,
    references: placedReferences(chapters, pages),
    steps: drawnSteps(chapters, figures),
  });
  return [
    ...unread,
    ...chapters.flatMap(markup('chapter')),
    ...pages.flatMap(markup('page')),
    ...checkStory(chapters, known),
    ...pages.flatMap((page) => checkReferences(page, known)),
    ...thrown(() => readAliases(root, addresses)),
    ...tables.corrections
      .filter(({ where }) => !addresses.has(where))
      .map(
        ({ id, where }) =>
          `content/data/corrections.csv: row ${id}, field "where": expected an address of the site, found "${where}"${didYouMean(where, addresses)}`,
      ),
    ...(steps.has(SITE_CARD_STEP)
      ? []
      : [
          `src/story/card.ts: expected the id of a step for the picture of the site, found "${SITE_CARD_STEP}"${didYouMean(SITE_CARD_STEP, steps)}`,
        ]),
    ...[...figures.values()].flatMap((figure) => figureFaults(figure, sources)),
    ...uncheckedOnly(tables, registry).map((problem) => `content/data: ${problem}`),
    ...[...sources]
      // What an unread text rests on is not known.
      .filter((id) => unread.length === 0 && !uses.has(id))
      .map((id) => `content/data/sources.csv: source "${id}": expected something that rests on it, found nothing`),
    ...thrown(() => bySubject([...registry.values()])),
    ...thrown(() => releaseOf('', tables)),
  ];
}

/** What a function that throws all of its problems at once says, line by line. */
function thrown(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n');
  }
}
