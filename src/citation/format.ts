import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

const bibtex = plugins.config.get('@bibtex');
// The keys are our public ids, and titles and names stay in the letters in which they were published.
Object.assign(bibtex.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
// A preprint stands in no journal, which BibTeX's own article must.
Object.assign(bibtex.types.bibtex.target, { article: 'misc' });

/** The part of citeproc's engine that is used; the package gives it no type. */
interface Engine {
  updateItems(ids: readonly (string | number)[]): void;
  makeBibliography(): readonly [unknown, readonly string[]];
}

/** The items as a BibTeX file in UTF-8, in their order. Each key is the item's id. */
export function toBibtex(items: readonly CSL[]): string {
  const text = String(new Cite([...items]).format('bibtex')).trim();
  return `${text.split('\n').map(escaped).join('\n')}\n`;
}

/**
 * Each item as a reference of its own in APA style, by its id: HTML whose only element is `<i>`. They are set one by one,
 * because in a list citeproc tells works of one year apart by letters, which mean nothing to somebody who copies one.
 */
export function toReferences(items: readonly CSL[]): Map<string, string> {
  const engine = plugins.config.get('@csl').engine([...items], 'apa', 'en-US', 'html') as Engine;
  return new Map(
    items.map(({ id }) => {
      engine.updateItems([id]);
      const [html = ''] = engine.makeBibliography()[1];
      return [String(id), html.replace(/<\/?div[^>]*>/g, '').trim()];
    }),
  );
}

/** Signs that TeX takes as its own, in the lines that hold words. The library leaves them when it keeps all letters. */
function escaped(line: string): string {
  return /^\t(?:author|title|publisher|note) = /.test(line) ? line.replace(/(?<!\\)[&%$#_]/g, '\\$&') : line;
}
