import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CSL } from '@citation-js/core';
import { cached } from '../cache/cache.ts';
import { toReferences } from './format.ts';

/**
 * Each item as a reference, by its id, as `toReferences` makes them. Kept from build to build: citeproc takes half a second
 * to read the style, and as long again for all sources.
 */
export async function keptReferences(items: readonly CSL[]): Promise<Map<string, string>> {
  const makers = await Promise.all(['src/citation/format.ts', ...libraries()].map((file) => readFile(file)));
  const kept = await cached(['references', ...makers, JSON.stringify(items)], () =>
    Promise.resolve(Buffer.from(JSON.stringify([...toReferences(items)]))),
  );
  return new Map(JSON.parse(kept.toString()) as [string, string][]);
}

/** What says which versions are installed of the library, which has the style, and of citeproc, which it leans on. */
function libraries(): string[] {
  const library = createRequire(join(process.cwd(), 'package.json')).resolve('@citation-js/plugin-csl/package.json');
  return [library, createRequire(library).resolve('citeproc/package.json')];
}
