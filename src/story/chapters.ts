import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChapter, parsePage, type Chapter, type Page } from './chapter.ts';

/** Words a minute of an attentive reader of explanatory prose, for the reading time. */
const WORDS_PER_MINUTE = 220;

/** Reads the chapters of the story, in their order. `root` is the project's folder. */
export function readChapters(root = process.cwd()): Chapter[] {
  return readTexts(root, 'content/chapters', parseChapter).sort((a, b) => a.order - b.order);
}

/** Reads the pages around the story. `root` is the project's folder. */
export function readPages(root = process.cwd()): Page[] {
  return readTexts(root, 'content/pages', parsePage);
}

function readTexts<Text>(root: string, folder: string, parse: (file: string, text: string) => Text): Text[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => parse(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')));
}

/** Minutes that the story takes to read, at least one. */
export function readingMinutes(chapters: readonly Chapter[]): number {
  const words = chapters.reduce((sum, chapter) => sum + chapter.words, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** The step before and after a step in the story as a whole, over the borders of chapters. */
export function neighbours(chapters: readonly Chapter[], id: string) {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const index = steps.findIndex((step) => step.id === id);
  return { previous: steps[index - 1], next: index < 0 ? undefined : steps[index + 1] };
}
