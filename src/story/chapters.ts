import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChapter, parsePage, type Chapter, type Page } from './chapter.ts';

/** Words a minute of an attentive reader of explanatory prose, for the reading time. */
const WORDS_PER_MINUTE = 220;

/** What is done with the message of a text that cannot be parsed. */
type OnFault = (fault: string) => void;

const raise: OnFault = (fault) => {
  throw new Error(fault);
};

/**
 * Reads the chapters of the story, in their order. `root` is the project's folder. Throws when a text cannot be parsed, unless
 * `onFault` takes note of it: then that text is left out.
 */
export function readChapters(root = process.cwd(), onFault = raise): Chapter[] {
  return readTexts(root, 'content/chapters', parseChapter, onFault).sort((a, b) => a.order - b.order);
}

/** Reads the pages around the story in the same way. */
export function readPages(root = process.cwd(), onFault = raise): Page[] {
  return readTexts(root, 'content/pages', parsePage, onFault);
}

function readTexts<Text>(root: string, folder: string, parse: (file: string, text: string) => Text, onFault: OnFault): Text[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      try {
        return [parse(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'))];
      } catch (error) {
        onFault(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
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
