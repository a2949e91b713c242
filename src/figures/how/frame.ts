import type { Shape } from '../../marks/layer.ts';
import { label, type LabelMark, type Tone } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import type { Size } from '../figure.ts';

/** The drawing area with the type that fits it. */
export interface Frame extends Size {
  readonly compact: boolean;
  /** Size of labels, distance of two lines, size of the numbers that a view is about. */
  readonly text: number;
  readonly line: number;
  readonly large: number;
}

/** What one step shows: its marks, and its words, which come after the marks when a step turns into the next. */
export interface Picture {
  readonly shapes: readonly Shape[];
  readonly labels: readonly LabelMark[];
  /** Lines from words to marks: they come and go with the words. */
  readonly leaders?: readonly Shape[];
}

/** Chooses the type for a size. The same object for the same size, so that what is built on it can be remembered. */
export const frame = remember((width: number, height: number): Frame => {
  const compact = width < 520;
  return { width, height, compact, text: compact ? 12 : 14, line: compact ? 16 : 20, large: compact ? 20 : 30 };
});

/** A large number of the registry, `value` in words and `number` its id, with its words below: what a view is about. */
export function statement(
  key: string,
  x: number,
  y: number,
  value: string,
  number: string,
  words: readonly string[],
  tone: Tone,
  at: Frame,
): LabelMark[] {
  return [
    label(key, x, y, value, at, { size: at.large, serif: true, tone, number }),
    ...words.map((text, index) => label(`${key}${index}`, x, y + (index + 1) * at.line + 3, text, at, { tone: 'soft' })),
  ];
}
