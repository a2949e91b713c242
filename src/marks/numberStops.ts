import type { LabelMark } from './marks.ts';

/** A picture has at most this many stops for the keyboard: readers of a long list have the picture as a table. */
export const MOST_STOPS = 5;

/** Fainter labels, which are coming or going, are no stops. */
const SEEN = 0.5;

/** A part of a picture, with the labels that it draws. */
interface Part {
  readonly key: string;
  readonly opacity: number;
  readonly labels?: readonly LabelMark[];
}

/**
 * The labels at which the keyboard stops: the first few that print a number of the registry, in the order in which they are
 * drawn. Written as one string, so that a picture whose stops stay has nothing to draw anew; empty when there are none.
 */
export function numberStops(parts: readonly Part[]): string {
  const keys = parts
    .filter(({ opacity }) => opacity > SEEN)
    .flatMap(({ key, labels = [] }) =>
      labels.filter(({ number, opacity = 1 }) => number !== undefined && opacity > SEEN).map((label) => stopKey(key, label)),
    );
  return keys.slice(0, MOST_STOPS).join('');
}

/** The name of a label among the stops: labels of two parts may share a key. */
export function stopKey(part: string, { key }: LabelMark): string {
  return `|${part}/${key}|`;
}
