import { readFile } from 'node:fs/promises';
import type { CSL } from '@citation-js/core';
import { cached } from '../cache/cache.ts';
import { manifests } from '../cache/installed.ts';
import { toReferences } from './format.ts';

/**
 * Each item as a reference, by its id, as `toReferences` makes them. Kept from build to build: citeproc takes half a second
 * to read the style, and as long again for all sources.
 */
export async function keptReferences(items: readonly CSL[]): Promise<Map<string, string>> {
  // The library has the style, and leans on citeproc.
  const makers = [await readFile('src/citation/format.ts'), ...(await manifests('@citation-js/plugin-csl', 'citeproc'))];
  const kept = await cached(['references', ...makers, JSON.stringify(items)], () =>
    Promise.resolve(Buffer.from(JSON.stringify([...toReferences(items)]))),
  );
  return new Map(JSON.parse(kept.toString()) as [string, string][]);
}
