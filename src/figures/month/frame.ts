import { formatDate } from '../../data/format.ts';
import { clamp, stage, type LabelMark, type Tone } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** The line of days at one size and one scene. */
export interface Frame extends Size {
  readonly compact: boolean;
  /** Size of labels, distance of two lines, size of what is set large. */
  readonly text: number;
  readonly line: number;
  readonly large: number;
  /** Top and height of the cells. */
  readonly top: number;
  readonly cell: number;
  /** Pixels of a day, and the left edge of one. */
  readonly perDay: number;
  readonly x: (day: number) => number;
  /** 1 where a day is in view, fading to 0 at the edges. */
  readonly inView: (day: number) => number;
  /** Baseline of the first line under the cells and their dates. */
  readonly below: number;
}

/** Works out where everything goes. */
export function frame({ from, to }: Scene, { width, height }: Size): Frame {
  const compact = width < 520;
  const low = height < 330;
  const text = compact ? 12 : 15;
  const line = compact ? 15 : 22;
  const cell = low ? 24 : compact ? 34 : 52;
  const top = height * (low ? 0.46 : 0.45) - cell / 2;
  const large = low ? 17 : compact ? 21 : 30;
  const perDay = width / (to - from);
  const x = (day: number) => (day - from) * perDay;
  return {
    width, height, compact, text, line, cell, top, perDay, x,
    large,
    inView: (day) => stage(x(day), -perDay, 0) * stage(width - x(day + 1), -perDay, 0),
    below: top + cell + 2 * line + large + (low ? 4 : 14),
  };
}

/** A mark above the line: a pole from the day up to a level, and words beside it. */
export interface Raised {
  readonly key: string;
  readonly day: number;
  readonly level: number;
  readonly words: string;
  /** On which side of the pole the words stand. */
  readonly side: 'left' | 'right';
  readonly tone: Tone;
  readonly bold?: boolean;
  readonly opacity: number;
}

/** The pole of a raised mark as a path, and its words. They stand at its top, so that poles of other levels pass below them. */
export function raise(mark: Raised, { x, perDay, top, text, line, inView, width }: Frame): { readonly pole: string; readonly label: LabelMark; readonly opacity: number } {
  const at = clamp(x(mark.day + 0.5), 0, width);
  const y = top - 8 - mark.level * line;
  const right = mark.side === 'right';
  return {
    pole: `M${at.toFixed(1)} ${(top - 2).toFixed(1)}V${(y - text * 0.7).toFixed(1)}`,
    opacity: mark.opacity * inView(mark.day) * (perDay > 0 ? 1 : 0),
    label: {
      key: mark.key, text: mark.words, x: Number((at + (right ? 5 : -5)).toFixed(1)), y: Number(y.toFixed(1)),
      size: text, anchor: right ? 'start' : 'end', tone: mark.tone, weight: mark.bold ? 600 : 400, halo: true,
    },
  };
}

/** A day of the line in words: `day` “27 January”, `short` “27 Jan 2025”. */
export function dateOf({ first }: Series, day: number): string {
  return formatDate(new Date(Date.parse(first) + day * 86_400_000).toISOString(), 'day');
}
