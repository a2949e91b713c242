import type { CSL } from '@citation-js/core';
import type { Release } from '../story/release.ts';
import { issued } from './csl.ts';

/**
 * A page of this site as CSL-JSON, for readers who cite it. It is published by the site itself, under its own name; `address`
 * is the page's own in full, or nothing where nobody has said where the site will be.
 */
export function pageAsCsl(
  { id, title, site }: { readonly id: string; readonly title: string; readonly site: string },
  { version, modified }: Release,
  address?: string,
): CSL {
  return {
    id,
    type: 'webpage',
    title: title === site ? site : `${title} – ${site}`,
    publisher: site,
    issued: issued(modified),
    version,
    note: `Version ${version}`,
    ...(address && { URL: address }),
  };
}
