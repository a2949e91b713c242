/** Top and bottom edge of a step, in pixels from the top of the viewport. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Where the reader is among the steps of a chapter. */
export interface Position {
  /** Index of the active step. */
  readonly index: number;
  /** Step index + the share of that step which has passed the trigger line, 0 up to the number of steps. */
  readonly t: number;
}

/** Positions are kept to a thousandth of a step: under a pixel of scrolling, and equal frames can be passed over. */
const GRAIN = 1000;

/**
 * Where the reader is, from the layout alone. The active step is the last one whose top is above the trigger line, else
 * the first. A step lasts until the next one's top reaches the line, so that there is always exactly one; the last lasts
 * to its own bottom. `line` is in pixels from the top of the viewport. Throws when there are no steps.
 */
export function positionAt(steps: readonly Box[], line: number): Position {
  const first = steps[0];
  if (!first) throw new RangeError('A chapter needs at least one step.');
  let index = 0;
  for (let i = 1; i < steps.length; i += 1) {
    if ((steps[i] as Box).top < line) index = i;
    else break;
  }
  const step = steps[index] ?? first;
  const end = steps[index + 1]?.top ?? step.bottom;
  const length = Math.max(1, end - step.top);
  // Rounding must not lift the position into a step whose top has not reached the line.
  const fraction = Math.min((GRAIN - 1) / GRAIN, Math.max(0, Math.floor(((line - step.top) / length) * GRAIN) / GRAIN));
  return { index, t: index + fraction };
}

/** The position of a chapter that lies wholly below the line (nothing of it has been read) or wholly above it. */
export function positionOutside(steps: number, side: 'before' | 'after'): Position {
  return side === 'before' ? { index: 0, t: 0 } : { index: steps - 1, t: steps - 1 / GRAIN };
}
