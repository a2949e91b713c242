import { positionAt, type Box, type Position } from '../scroll/position.ts';

/** A chapter as far as it is measured: its steps, in pixels from the top of the viewport. */
export interface MeasuredChapter {
  readonly id: string;
  readonly steps: readonly Box[];
}

/**
 * The chapter that is read, and the place in it: the last one whose first step has reached the trigger line, else the first.
 * `line` is in pixels from the top of the viewport. Throws when there are no chapters.
 */
export function readingAt<Chapter extends MeasuredChapter>(
  chapters: readonly Chapter[],
  line: number,
): { readonly chapter: Chapter; readonly position: Position } {
  const chapter = chapters.findLast(({ steps }) => (steps[0]?.top ?? Infinity) < line) ?? chapters[0];
  if (!chapter) throw new RangeError('A story needs at least one chapter.');
  return { chapter, position: positionAt(chapter.steps, line) };
}
