import { quantities } from '../data/registry.ts';
import { loadTables } from '../data/tables.ts';
import { catalogue } from '../figures/catalogue.ts';
import { SITE_CARD, SITE_CARD_STEP } from '../story/card.ts';
import type { Chapter } from '../story/chapter.ts';
import { readChapters, readPages } from '../story/chapters.ts';

/** Title of the site, as pages and cards say it. */
export const SITE_TITLE = 'The $5.6 Million Shock';

/**
 * Everything the pages are made of: tables, quantities, figures, chapters. In a build it is read once; the editor's server
 * reads it anew for each page, so that a changed number shows at once.
 */
export function site() {
  if (built && import.meta.env.PROD) return built;
  const tables = loadTables();
  const registry = quantities(tables);
  built = {
    tables,
    quantities: registry,
    figures: catalogue(tables),
    chapters: readChapters(),
    pages: readPages(),
    sources: new Map(tables.sources.map((source) => [source.id, source])),
    claims: new Map(tables.claims.map((claim) => [claim.id, claim])),
    quotes: new Map(tables.quotes.map((quote) => [quote.id, quote])),
  };
  return built;
}

/** What is made of all that `site` has read: once for each reading, so once in a build. */
export function ofSite<Made>(make: (read: Site) => Made): () => Made {
  const made = new WeakMap<Site, Made>();
  return () => {
    const read = site();
    const known = made.get(read) ?? make(read);
    made.set(read, known);
    return known;
  };
}

/** A chapter by its id. Throws when there is none. */
export function chapterOf(id: string): Chapter {
  return find(new Map(site().chapters.map((chapter) => [chapter.id, chapter])), id, 'chapter');
}

/** The step that a card shows, and what the card says to those who cannot see it. `card` is a chapter's id, or the site's. */
export function cardOf(card: string): { readonly chapter: Chapter; readonly step: string; readonly alt: string } {
  const [id = card, name] = card === SITE_CARD ? SITE_CARD_STEP.split('.') : [card];
  const chapter = chapterOf(id);
  const step = name ?? chapter.card;
  return { chapter, step, alt: `Picture: ${find(site().figures, chapter.figure, 'figure').caption(step).title}` };
}

type Site = {
  tables: ReturnType<typeof loadTables>;
  quantities: ReturnType<typeof quantities>;
  figures: ReturnType<typeof catalogue>;
  chapters: ReturnType<typeof readChapters>;
  pages: ReturnType<typeof readPages>;
  sources: Map<string, ReturnType<typeof loadTables>['sources'][number]>;
  claims: Map<string, ReturnType<typeof loadTables>['claims'][number]>;
  quotes: Map<string, ReturnType<typeof loadTables>['quotes'][number]>;
};

let built: Site | undefined;

/** Looks up an id, and says which kind of thing was not found. The check before the build gives the place in the text. */
export function find<Value>(map: ReadonlyMap<string, Value>, id: string, kind: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Expected the id of a ${kind}, found "${id}".`);
  return value;
}
