import type { Chapter, Step, TextFile } from './chapter.ts';
import { partAt } from './places.ts';

/** For each quantity that the text of the story says: the steps that say it, in the order of the story. */
export function stepsSaying(chapters: readonly Chapter[]): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Step[]>();
  for (const chapter of chapters) {
    for (const { component, id, line } of chapter.references) {
      const step = component === 'Num' ? partAt(chapter.steps, line) : undefined;
      const steps = found.get(id) ?? [];
      if (step && !steps.includes(step)) found.set(id, [...steps, step]);
    }
  }
  return found;
}

/** For each quantity that a page around the story says: the names of those pages. */
export function pagesSaying(pages: readonly TextFile[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { file, references } of pages) {
    const page = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
    const said = new Set(references.filter(({ component }) => component === 'Num').map(({ id }) => id));
    for (const id of said) found.set(id, [...(found.get(id) ?? []), page]);
  }
  return found;
}
