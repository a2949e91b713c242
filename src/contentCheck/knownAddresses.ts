import { claimAddress, correctionAddress, numberAddress, sourceAddress } from '../story/entryAddresses.ts';
import type { Tables } from '../data/rows.ts';
import { chapterPage } from '../story/chapterLinks.ts';
import type { Chapter, Page } from '../story/chapter.ts';

/** What has addresses on the site. */
export interface Addressed {
  readonly tables: Pick<Tables, 'sources' | 'claims' | 'corrections'>;
  /** Names of the tables. */
  readonly resources: readonly string[];
  readonly quantities: Iterable<string>;
  readonly chapters: readonly Chapter[];
  readonly pages: readonly Page[];
  /** The list of published addresses. */
  readonly published: readonly string[];
}

/**
 * The addresses, from the site's root, that a link of the text may lead to, as far as they can be known before anything is
 * built. Places are those that the content has now; pages and files are also those that were published.
 */
export function knownAddresses({ tables, resources, quantities, chapters, pages, published }: Addressed): Set<string> {
  return new Set([
    ...published.filter((address) => !address.includes('#') || address.startsWith('/embed/')),
    '/#top',
    ...chapters.flatMap(({ id, steps }) =>
      [id, ...steps.map((step) => step.id)].flatMap((place) => [`/#${place}`, `${chapterPage(id)}#${place}`]),
    ),
    ...[...chapters, ...pages].map(({ id }) => chapterPage(id)),
    ...pages.flatMap(({ id, questions }) => questions.map((question) => `/${id}/#${question.id}`)),
    ...[...quantities].map((id) => numberAddress(id)),
    ...tables.sources.map(({ id }) => sourceAddress(id)),
    ...tables.claims.map(({ id }) => claimAddress(id)),
    ...tables.corrections.map(({ id }) => correctionAddress(id)),
    ...resources.map((name) => `/data/#table.${name}`),
  ]);
}
