import type { Chapter } from './chapter.ts';

/** What a text's notes are made from. */
export interface NoteContext {
  /** Ids of the numbers that are said before the first chapter. */
  readonly before: readonly string[];
  /** The sources of a number, by its id. */
  readonly ofNumber: (id: string) => readonly string[];
  /** The source of a quotation, by its id. */
  readonly ofQuotation: (id: string) => string;
  /** Sources of the pictures. */
  readonly drawn: readonly string[];
}

/** The notes at the end of a text: ids of the numbers that it says and of the sources that it rests on, each once. A note's number is its place, from 1. */
export interface EndNotes {
  readonly numbers: readonly string[];
  readonly sources: readonly string[];
}

/**
 * The notes of some chapters, as paper needs them where a screen has receipts: numbers in the order in which they are first
 * said; sources in the order in which the text cites them, then those behind numbers, then those behind pictures alone.
 */
export function endNotes(
  chapters: readonly Pick<Chapter, 'references'>[],
  { before, ofNumber, ofQuotation, drawn }: NoteContext,
): EndNotes {
  const references = chapters.flatMap((chapter) => chapter.references);
  const said = references.filter(({ component }) => component === 'Num').map(({ id }) => id);
  const numbers = [...new Set([...before, ...said])];
  const cited = references.flatMap(({ component, id }) => (component === 'Cite' ? [id] : component === 'Quote' ? [ofQuotation(id)] : []));
  return { numbers, sources: [...new Set([...cited, ...numbers.flatMap(ofNumber), ...drawn])] };
}
