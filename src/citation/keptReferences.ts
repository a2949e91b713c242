import { readFile } from 'node:fs/promises';
import type { CSL } from '@citation-js/core';
import { cached } from '../cache/cache.ts';
import { toReferences } from './format.ts';

/** What makes a reference of an item, its libraries and their style too: when one of these changes, the kept ones are stale. */
const MAKERS = ['package-lock.json', 'src/citation/format.ts'];

/**
 * Each item as a reference, by its id, as `toReferences` makes them. Kept from build to build: citeproc takes half a second
 * to read the style, and as long again for all sources.
 */
export async function keptReferences(items: readonly CSL[]): Promise<Map<string, string>> {
  const makers = await Promise.all(MAKERS.map((file) => readFile(file)));
  const kept = await cached(['references', ...makers, JSON.stringify(items)], () =>
    Promise.resolve(Buffer.from(JSON.stringify([...toReferences(items)]))),
  );
  return new Map(JSON.parse(kept.toString()) as [string, string][]);
}
