/** Ids in a page that are public: chapters and steps are known by their markup, entries by the kind in their id, the steps of a framed figure by its controls. */
const PLACE =
  /<[^>]*\sid="([^"]+)"[^>]*\sdata-(?:chapter|step)=|\sid="((?:number|source|claim|faq|correction|table)\.[^"]+)"|<span class="alias" id="([^"]+)"|<a href="#([^"]+)"[^>]*\sdata-step=/g;

/** Files that readers link to and hosts fetch. What the pages load (`_astro/`) and what is made for hosts may change its name. */
const FILE = /\.(?:html|csv|json|svg|png|bib|xml|zip)$/;
const OWN = /^(?:_astro\/|hosting\/|404\.html$|favicon|sitemap)/;

/** The public addresses of a built page, from the site's root: its own, and one for each public id. */
function addressesOf(file: string, html: string): string[] {
  const page = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const ids = [...html.matchAll(PLACE)].map(([, place, entry, alias, turn]) => place ?? entry ?? alias ?? turn);
  return [page, ...new Set(ids.map((id) => `${page}#${id}`))];
}

/** Whether a file of the built site has an address that the site promises to keep. */
function isPublic(file: string): boolean {
  return FILE.test(file) && !OWN.test(file);
}

/**
 * All public addresses of a built site, in alphabetical order. `files` are paths below its root; `read` gives a page's HTML.
 */
export function publicAddresses(files: readonly string[], read: (file: string) => string): string[] {
  return files
    .filter(isPublic)
    .flatMap((file) => (file.endsWith('.html') ? addressesOf(file, read(file)) : [`/${file}`]))
    .sort();
}
