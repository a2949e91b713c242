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
    title,
    // The story has the site’s own name: said once, as its title.
    ...(title !== site && { publisher: site }),
    issued: issued(modified),
    note: `Version ${version}`,
    ...(address && { URL: address }),
  };
}
