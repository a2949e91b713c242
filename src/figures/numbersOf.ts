import type { LabelMark } from '../marks/marks.ts';
import type { BuiltFigure } from './build.ts';
import type { Settings, Size } from './figure.ts';
import { CHECKED_SIZES } from './still.ts';

/** Labels fainter than this are coming or going. */
const SEEN = 0.5;

interface Part {
  readonly opacity: number;
  readonly labels?: readonly LabelMark[];
}

/** The labels that are seen in a step at rest. Figures are lists of layers; the one with a drawing of its own has groups. */
export function labelsOf(figure: BuiltFigure, step: string, size: Size, settings: Settings = {}): LabelMark[] {
  const marks = figure.marks(step, size, settings) as readonly Part[] | { readonly groups: readonly Part[] };
  const parts = 'groups' in marks ? marks.groups : marks;
  return parts.filter(({ opacity }) => opacity > SEEN).flatMap(({ labels = [] }) => labels.filter(({ opacity = 1 }) => opacity > SEEN));
}

/** Ids of the quantities that the labels of a step print, at any size. */
export function numbersOf(figure: BuiltFigure, step: string): ReadonlySet<string> {
  return new Set(CHECKED_SIZES.flatMap((size) => labelsOf(figure, step, size).flatMap(({ number }) => number ?? [])));
}
