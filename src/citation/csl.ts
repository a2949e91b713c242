import type { CSL, CSLName } from '@citation-js/core';
import type { SourceRow } from '../data/rows.ts';

/**
 * A source as CSL-JSON, the form that reference managers read. Its id is the source's public id. Names of authors are kept
 * as the source prints them: cutting them into given and family names would guess. An arXiv paper is an article that stands
 * in no journal; all else with an address is a page of the web.
 */
export function toCsl({ id, title, publisher, author, date, url, checked, note }: SourceRow): CSL {
  const preprint = /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec(url ?? '')?.[1];
  const remarks = [checked ? '' : 'Known only as quoted by others.', note ?? ''].filter(Boolean).join(' ');
  return {
    id,
    type: preprint ? 'article' : url ? 'webpage' : 'document',
    // The number of a preprint is a field of its own.
    title: preprint ? title.replace(/\s*\(arXiv:[^)]+\)$/, '') : title,
    ...(author && { author: authorsOf(author) }),
    ...(date && { issued: issued(date) }),
    publisher: preprint ? 'arXiv' : publisher,
    ...(preprint && { number: `arXiv:${preprint}` }),
    ...(url && { URL: url }),
    ...(remarks && { note: remarks }),
  };
}

/** An ISO date, or the start of one, as CSL has it: as coarse as it is. */
export function issued(date: string): NonNullable<CSL['issued']> {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { 'date-parts': [day ? [year, month ?? 1, day] : month ? [year, month] : [year]] };
}

/** “Eleanor Olcott, Zijing Wu” are two. A remark in brackets, with commas of its own, stays with its name. */
function authorsOf(author: string): CSLName[] {
  return author.split(/,\s+(?![^(]*\))/).map((literal) => ({ literal }));
}
