import { formatDate } from '../../data/format.ts';
import { clamp, round, stage, type Rect } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** The line of days at one size and one scene. */
export interface Frame extends Size {
  readonly compact: boolean;
  /** Size of labels, distance of two lines, sizes of numbers set large and of words quoted. */
  readonly text: number;
  readonly line: number;
  readonly large: number;
  readonly quote: number;
  /** Top and height of the cells. */
  readonly top: number;
  readonly cell: number;
  /** Pixels of a day, and the left edge of one. */
  readonly perDay: number;
  readonly x: (day: number) => number;
  /** 1 where a day is in view, fading to 0 at the edges. */
  readonly inView: (day: number) => number;
  /** Baseline of what is set large under the cells and their dates. */
  readonly below: number;
}

/** Works out where everything goes. The line lies so high that seven names fit above it, and the words of one below. */
export function frame({ from, to }: Scene, { width, height }: Size): Frame {
  const compact = width < 520;
  const low = height < 330;
  const text = compact ? 12 : 15;
  const line = compact ? 15 : 24;
  const cell = low ? 24 : compact ? 38 : 64;
  const large = low ? 18 : compact ? 23 : 36;
  const top = height * (low ? 0.455 : 0.425) - cell / 2;
  const perDay = width / (to - from);
  const x = (day: number) => (day - from) * perDay;
  return {
    width,
    height,
    compact,
    text,
    line,
    large,
    quote: large * (low ? 0.95 : compact ? 0.9 : 0.8),
    cell,
    top,
    perDay,
    x,
    inView: (day) => stage(x(day), -perDay, 0) * stage(width - x(day + 1), -perDay, 0),
    below: top + cell + 2 * line + large * 0.8 + (low ? 6 : 18),
  };
}

/** The cell of a day, cut at the edges of the drawing, where the line goes on. Its width may be negative: nothing to see. */
export function cellOf(day: number, { x, perDay, top, cell, width }: Frame): Rect {
  const gap = Math.min(4, perDay * 0.14);
  const left = Math.max(0, x(day) + gap / 2);
  return { x: left, y: top, width: Math.min(width, x(day + 1) - gap / 2) - left, height: cell };
}

/** The middle of a day, held inside the drawing. */
export function middleOf(day: number, { x, width }: Frame): number {
  return round(clamp(x(day + 0.5), 0, width));
}

/** A day of the line in words, without the year: “27 January”. */
export function dateOf({ first }: Series, day: number): string {
  return formatDate(new Date(Date.parse(first) + day * 86_400_000).toISOString(), 'day');
}
