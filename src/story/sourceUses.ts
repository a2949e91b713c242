import { claimAddress, numberAddress } from './entryAddresses.ts';
import { formatDate } from '../data/format.ts';
import type { Quantity } from '../data/quantity.ts';
import type { Tables } from '../data/rows.ts';
import { tableName, type DataPackage } from '../data/schema.ts';
import type { Chapter } from './chapter.ts';
import type { PlacedReference } from './places.ts';

/** What can rest on a source, one and many, in the order in which a list of uses names it. */
export const USE_KINDS = {
  number: ['number', 'numbers'],
  claim: ['claim of the article', 'claims of the article'],
  text: ['passage of the text', 'passages of the text'],
  figure: ['picture', 'pictures'],
  quotation: ['quotation', 'quotations'],
  event: ['event', 'events'],
  row: ['table', 'tables'],
} as const;

/** One thing that rests on a source. */
export interface Use {
  readonly kind: keyof typeof USE_KINDS;
  readonly label: string;
  /** From the site's root, where the thing has a place of its own. */
  readonly address?: string | undefined;
}

/** What sources are looked for in. */
export interface Content {
  readonly tables: Tables;
  /** The schema of the tables: rows are named by the titles of their tables. */
  readonly schema: DataPackage;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly references: readonly PlacedReference[];
  readonly steps: readonly DrawnStep[];
}

/** A step of the story, with the sources of what its picture draws. */
export interface DrawnStep {
  readonly address: string;
  readonly title: string;
  readonly sources: readonly string[];
}

/** The steps of all chapters. `figures` are those of the chapters, by id; a chapter whose figure is unknown draws nothing. */
export function drawnSteps(
  chapters: readonly Chapter[],
  figures: ReadonlyMap<string, { readonly steps: readonly string[]; readonly caption: (step: string) => Pick<DrawnStep, 'sources'> }>,
): DrawnStep[] {
  return chapters.flatMap((chapter) => {
    const figure = figures.get(chapter.figure);
    return chapter.steps
      .filter(({ name }) => figure?.steps.includes(name))
      .map(({ id, name, title }) => ({
        address: `/#${id}`,
        title: `${chapter.title}: ${title}`,
        sources: figure?.caption(name).sources ?? [],
      }));
  });
}

/**
 * Everything that rests on each source, by the source's id: the one answer to “what is this for?”, for the list of sources
 * and for the check that no source is idle. A source that nothing rests on is not in the answer.
 */
export function sourceUses(content: Content): Map<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  for (const [source, use] of [...numbers(content), ...claims(content), ...text(content), ...figures(content), ...rows(content)]) {
    const own = uses.get(source) ?? new Map<string, Use>();
    // A place that cites a source twice is one use.
    own.set(`${use.kind} ${use.kind === 'event' ? use.label : (use.address ?? use.label)}`, use);
    uses.set(source, own);
  }
  return new Map([...uses].map(([source, own]) => [source, [...own.values()]]));
}

type Found = readonly (readonly [source: string, use: Use])[];

function numbers({ quantities }: Content): Found {
  return [...quantities.values()].flatMap(({ id, label, sources }) =>
    sources.map((source) => [source, { kind: 'number', label, address: numberAddress(id) }] as const),
  );
}

function claims({ tables }: Content): Found {
  return tables.claims.flatMap(({ id, quote, source_ids }) =>
    source_ids.map((source) => [source, { kind: 'claim', label: `“${quote}”`, address: claimAddress(id) }] as const),
  );
}

/** Passages that cite a source, and those that quote words: these are linked to the first of their sources. */
function text({ tables, references }: Content): Found {
  const quoted = new Map(tables.quotes.map(({ id, source_ids }) => [id, source_ids.slice(0, 1)]));
  return references.flatMap(({ component, id, place, address }) => {
    const sources = component === 'Cite' ? [id] : component === 'Quote' ? (quoted.get(id) ?? []) : [];
    return sources.map((source) => [source, { kind: 'text', label: place, address }] as const);
  });
}

function figures({ steps }: Content): Found {
  return steps.flatMap(({ address, title, sources }) =>
    sources.map((source) => [source, { kind: 'figure', label: title, address }] as const),
  );
}

/** Rows of the tables that have no page of their own: quotations and events by their words, others counted by table. */
function rows({ tables, schema, references }: Content): Found {
  const quotedAt = (id: string) => references.find((reference) => reference.component === 'Quote' && reference.id === id)?.address;
  return [
    ...tables.quotes.flatMap(({ id, speaker, words, source_ids }) =>
      source_ids.map((source) => [source, { kind: 'quotation', label: `${speaker}: “${words}”`, address: quotedAt(id) }] as const),
    ),
    ...tables.events.flatMap(({ date, label, source_ids }) =>
      source_ids.map(
        (source) => [source, { kind: 'event', label: `${formatDate(date)}: ${label}`, address: '/data/#table.events' }] as const,
      ),
    ),
    ...schema.resources.flatMap(({ name, title }) => {
      const table = tableName(name);
      if (table === 'claims' || table === 'quotes' || table === 'events') return [];
      const cited = (tables[table as keyof Tables] as readonly object[]).flatMap((row) =>
        'source_ids' in row ? (row.source_ids as readonly string[]) : [],
      );
      return [...new Set(cited)].map((source) => {
        const count = cited.filter((id) => id === source).length;
        return [
          source,
          { kind: 'row', label: `${title} (${count} ${count === 1 ? 'row' : 'rows'})`, address: `/data/#table.${name}` },
        ] as const;
      });
    }),
  ];
}
