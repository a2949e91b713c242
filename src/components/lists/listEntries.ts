import type { ListEntry } from '../../story/listOrder.ts';

/** An entry of a list and its element. */
export interface Shown extends ListEntry {
  readonly element: HTMLElement;
}

/** The values of the page's filter with their names, in its order: those of its links, or of its field. */
export function listFacets(): ReadonlyMap<string, string> {
  const links = [...document.querySelectorAll<HTMLElement>('[data-facet-link]')].map(
    (link) => [link.dataset.facetLink ?? '', link.textContent] as const,
  );
  const options = [...document.querySelectorAll<HTMLOptionElement>('[data-list-facet] option')].map(
    ({ value, text }) => [value, text] as const,
  );
  return new Map([...links, ...options].filter(([value]) => value !== ''));
}

/**
 * Reads the entries out of the page: what can be asked of them stands in their data attributes. A search looks at all of an
 * entry, or at the parts of it that the list names in `data-words`.
 */
export function readEntries(list: HTMLElement, facets: ReadonlyMap<string, string>): Shown[] {
  const ranks = [...facets.keys()];
  const parts = list.dataset.words;
  return [...list.querySelectorAll<HTMLElement>('[data-facet]')].map((element) => {
    const { facet = '', date = '', unit = '', value } = element.dataset;
    const searched = parts === undefined ? [element] : [...element.querySelectorAll(parts)];
    return {
      element,
      id: element.id,
      name: element.querySelector('h2, h3')?.textContent ?? '',
      text: searched
        .map(({ textContent }) => textContent)
        .join(' ')
        .toLowerCase(),
      facet,
      facetName: facets.get(facet) ?? '',
      facetRank: ranks.indexOf(facet),
      date,
      unit,
      value: Number(value),
      group: element.closest('[data-list] > section')?.querySelector('h2')?.textContent ?? '',
    };
  });
}
