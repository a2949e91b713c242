import { relativeTo } from '../story/relativeTo.ts';

/** Attributes that hold an address, in the markup that the site writes; of what stands in `content`, the pictures of cards. */
const ADDRESS = /(\s(?:(?:href|src|action|poster|data-root|data-numbers)="|content="(?=\/cards\/)))(\/[^"]*)(")/g;
const URL_IN_STYLE = /(url\(\s*['"]?)(\/[^'")]+)(['"]?\s*\))/g;

/**
 * The page's HTML with every address that starts at the site's root made relative to the page. `file` is the page's path
 * below the root. The page for addresses that are not there is shown at any depth, so its addresses begin at `root`: the path
 * under which the site is published, with a slash at both ends.
 */
export function relativeLinks(html: string, file: string, root = '/'): string {
  const placed = (address: string) => (file === '404.html' ? root + address.slice(1) : relativeTo(file, address));
  return html.replace(ADDRESS, (_, before: string, address: string, after: string) => before + placed(address) + after);
}

/** The same for the addresses in a style sheet. */
export function relativeUrls(css: string, file: string): string {
  return css.replace(URL_IN_STYLE, (_, before: string, address: string, after: string) => before + relativeTo(file, address) + after);
}
