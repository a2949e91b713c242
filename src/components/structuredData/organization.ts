import type { Organization } from 'schema-dts';

/** How the builders of structured data address a page: from the site's root (`/receipts/`) to what the block may say. */
export type Addresses = (address: string) => string;

/** The site as its own publisher: no person is named anywhere, so none is here. */
export function publisher(name: string, address: Addresses): Exclude<Organization, string> {
  return { '@type': 'Organization', name, url: address('/') };
}
