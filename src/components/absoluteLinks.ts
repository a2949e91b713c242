import { relativeTo } from '../story/relativeTo.ts';

/**
 * The address at which the site is published, from `SHOCK_SITE` at build; undefined when nobody has said. Nothing needs it
 * to work: it is for what leaves the page and has to say where it is from (canonical links, cards, feeds, citations).
 */
export const PUBLISHED: URL | undefined = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

/** An address from the site's root (`/numbers/#number.x`) in full, where the site's own is known; otherwise as it is. */
export function published(address: string): string {
  return PUBLISHED ? new URL(address.replace(/^\//, ''), PUBLISHED).href : address;
}

/**
 * Makes addresses for data that stands in a file of the site (`receipts/index.html`, `corrections.xml`): in full where the
 * site's own is known, otherwise relative to the file, as structured data and feeds may be. `path` is that of the file's page.
 */
export function addressesIn(path: string): (address: string) => string {
  const file = `${path}${path.endsWith('/') ? 'index.html' : ''}`.replace(/^\//, '');
  return (address) => (PUBLISHED ? published(address) : relativeTo(file, address));
}
