import type { Dataset, WithContext } from 'schema-dts';
import type { DataPackage } from '../../data/schema.ts';
import type { Release } from '../../story/release.ts';
import { publisher, type Addresses } from './organization.ts';

/** The tables as schema.org’s Dataset: what they are, under which licence, and each as a download `data/<table>.csv`. */
export function datasetOf(
  { title, description, licenses, resources }: DataPackage,
  release: Release,
  site: string,
  address: Addresses,
): WithContext<Dataset> {
  const license = licenses.flatMap(({ path }) => path ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url: address('/data/'),
    license,
    creator: publisher(site, address),
    isAccessibleForFree: true,
    version: release.version,
    datePublished: release.published,
    dateModified: release.modified,
    distribution: resources.map(({ title: name, path }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: 'text/csv',
      contentUrl: address(`/data/${path}`),
    })),
  };
}
