import type { BuiltFigure } from '../../figures/build.ts';
import { numbersOf } from '../../figures/numbersOf.ts';
import type { Chapter, Page } from '../../story/chapter.ts';
import { pagesSaying, stepsSaying } from '../../story/uses.ts';

/** A place where a number is printed: a step of the story, in its text or in its picture alone, or a page. */
export interface Use {
  readonly href: string;
  readonly title: string;
  readonly onlyInPicture?: boolean;
}

/** Where each quantity is printed, by its id: steps in the order of the story, then pages. */
export function numberUses(
  chapters: readonly Chapter[],
  pages: readonly Page[],
  figures: ReadonlyMap<string, BuiltFigure>,
): ReadonlyMap<string, readonly Use[]> {
  const said = stepsSaying(chapters);
  const onPages = pagesSaying(pages);
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const uses = new Map<string, Use[]>();
  const add = (id: string, use: Use) => uses.set(id, [...(uses.get(id) ?? []), use]);
  for (const chapter of chapters) {
    const figure = figures.get(chapter.figure);
    for (const step of chapter.steps) {
      const inText = [...said].flatMap(([id, steps]) => (steps.includes(step) ? [id] : []));
      const inPicture = figure ? [...numbersOf(figure, step.name)] : [];
      const use = { href: `/#${step.id}`, title: step.title };
      for (const id of inText) add(id, use);
      for (const id of inPicture) if (!inText.includes(id)) add(id, { ...use, onlyInPicture: true });
    }
  }
  for (const [id, names] of onPages) for (const name of names) add(id, { href: `/${name}/`, title: titles.get(name) ?? name });
  return uses;
}
