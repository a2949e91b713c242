import { endNotes, type EndNotes } from '../../story/endNotes.ts';
import { chapterPage } from '../../story/chapterLinks.ts';
import { find, ofSite, site } from '../site.ts';

/** The numbers of the opening screen. */
export const OPENING = { run: 'v3.final-run.cost', loss: 'nvidia.loss.close', ratio: 'ratio.headline', claims: 'claims.all' } as const;

const madeByPage = ofSite(() => new Map<string, EndNotes>());

/** The end notes of a page, by its address from the site's root. A page that tells no part of the story has none. */
export function notesOn(page: string): EndNotes {
  const made = madeByPage();
  const notes = made.get(page) ?? makeNotes(page, site());
  made.set(page, notes);
  return notes;
}

/** The mark of a number in the text of a page: “12”; undefined where the page has no note on it. */
export function numberMark(page: string, id: string): string | undefined {
  return mark(notesOn(page).numbers.indexOf(id));
}

/** The mark of a source in the text of a page: “S12”; undefined where the page has no note on it. */
export function sourceMark(page: string, id: string): string | undefined {
  return mark(notesOn(page).sources.indexOf(id), 'S');
}

function mark(index: number, letter = ''): string | undefined {
  return index < 0 ? undefined : `${letter}${index + 1}`;
}

function makeNotes(page: string, { chapters, figures, quantities, quotes }: ReturnType<typeof site>): EndNotes {
  const told = chapters.filter(({ id }) => page === '/' || page === chapterPage(id));
  return endNotes(told, {
    before: page === '/' ? Object.values(OPENING) : [],
    ofNumber: (id) => find(quantities, id, 'quantity').sources,
    ofQuotation: (id) => find(quotes, id, 'quotation').source_ids[0] ?? '',
    drawn: told.flatMap(({ figure, steps }) => steps.flatMap(({ name }) => find(figures, figure, 'figure').caption(name).sources)),
  });
}
