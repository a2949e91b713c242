/** The ledger's page has the address that its chapter would have, and shows the chapter below the ledger. */
const SHARED = 'receipts';

/** The address of the page on which a chapter stands without the others, from the site's root. */
export function chapterPage(chapter: string): string {
  return `/${chapter}/`;
}

/** Whether a page, by its address from the site's root, is that of this chapter and of nothing else. */
export function standsAlone(chapter: string, page: string): boolean {
  return chapter !== SHARED && page === chapterPage(chapter);
}

/**
 * The link to a chapter or a step (`the-drop`, `the-drop.monday`) as it is written on a page, from the site's root. In the
 * story, and on the chapter's own page, it is a place of that page; elsewhere it leads to the chapter's own page.
 */
export function placeHref(id: string, page: string): string {
  const chapter = id.split('.', 1)[0] ?? id;
  if (page === '/' || page === chapterPage(chapter)) return `#${id}`;
  return id === chapter ? chapterPage(chapter) : `${chapterPage(chapter)}#${id}`;
}
