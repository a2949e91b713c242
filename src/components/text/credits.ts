import { find, site } from '../site.ts';

/** The names of sources, each once, with the id of the first source of that name: five reports of one firm are one credit. */
export function creditsOf(sources: readonly string[]): ReadonlyMap<string, string> {
  const credits = new Map<string, string>();
  for (const id of sources) {
    const { credit } = find(site().sources, id, 'source');
    if (!credits.has(credit)) credits.set(credit, id);
  }
  return credits;
}
