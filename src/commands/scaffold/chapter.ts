import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Chapter } from '../../story/chapter.ts';
import { newFigure, STEPS, templateOf } from './figure.ts';
import { filled } from './names.ts';
import type { Plan } from './plan.ts';

/** What a new chapter has to fit in with: the chapters there are, and the steps of each figure, by the figure's id. */
export interface Story {
  readonly chapters: readonly Pick<Chapter, 'id' | 'order' | 'figure'>[];
  readonly figures: ReadonlyMap<string, readonly string[]>;
}

/**
 * A new chapter at the end of the story, with a step for each scene of its figure. The figure is the one that is asked for, or
 * the one that no chapter has yet; where all have one, a new figure of the chapter's own name is written too. Throws when the
 * chapter is there, and when the figure is unknown, taken, or one of several.
 */
export function newChapter(root: string, id: string, { chapters, figures }: Story, asked?: string): Plan {
  if (chapters.some((chapter) => chapter.id === id))
    throw new Error(`content/chapters/${id}.mdx: expected no such chapter yet, found one. Nothing was written.`);
  if (addressesOf(root).has(id))
    throw new Error(`Expected a name that is no address yet, found "${id}": the site has a page of that name.`);
  const free = [...figures.keys()].filter((figure) => !chapters.some((chapter) => chapter.figure === figure));
  if (asked !== undefined && !free.includes(asked))
    throw new Error(`--figure=${asked}: expected a figure that no chapter has, one of ${list(free)}.`);
  if (asked === undefined && free.length > 1)
    throw new Error(`Expected --figure=, because several figures have no chapter: ${list(free)}.`);
  const figure = asked ?? free[0];
  const plan = figure === undefined ? newFigure(root, id) : { creates: new Map<string, string>(), changes: new Map<string, string>() };
  const steps = figures.get(figure ?? '') ?? STEPS;
  const order = Math.max(0, ...chapters.map((chapter) => chapter.order)) + 1;
  const text = filled(templateOf('chapter.mdx'), {
    ORDER: String(order),
    FIGURE: figure ?? id,
    CARD: steps[0] ?? '',
    STEPS: steps
      .map((step) => filled(templateOf('step.mdx'), { CHAPTER: id, STEP: step }))
      .join('\n')
      .trimEnd(),
  });
  return { ...plan, creates: new Map([[`content/chapters/${id}.mdx`, text], ...plan.creates]) };
}

/** The first part of every address that is none of a chapter. */
function addressesOf(root: string): ReadonlySet<string> {
  return new Set(
    ['src/pages', 'public', 'content/pages'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => parse(name).name)),
  );
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ') || '(none)';
}
