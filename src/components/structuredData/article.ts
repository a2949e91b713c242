import type { Article, WithContext } from 'schema-dts';
import type { SourceRow } from '../../data/rows.ts';
import type { Release } from '../../story/release.ts';
import { publisher, type Addresses } from './organization.ts';

/** What the story says of itself. */
export interface ArticleFacts {
  readonly site: string;
  readonly description: string;
  readonly release: Release;
  /** From the site's root. */
  readonly image: string;
  /** Address of the licence of the text. */
  readonly license: string;
  /** The article that the story retells. */
  readonly basedOn: SourceRow;
  /** The sources that its text leans on most. */
  readonly citations: readonly SourceRow[];
}

/** The story as schema.org’s Article. */
export function articleOf(facts: ArticleFacts, address: Addresses): WithContext<Article> {
  const { site, description, release, image, license, basedOn, citations } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: site,
    description,
    url: address('/'),
    mainEntityOfPage: address('/'),
    image: address(image),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license,
    version: release.version,
    datePublished: release.published,
    dateModified: release.modified,
    author: publisher(site, address),
    publisher: publisher(site, address),
    isBasedOn: { '@type': 'CreativeWork', name: basedOn.title, ...(basedOn.date && { datePublished: basedOn.date }) },
    citation: citations.map(({ title, url, date, publisher: name }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name },
      ...(date && { datePublished: date }),
      ...(url && { url }),
    })),
  };
}
