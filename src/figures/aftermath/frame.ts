import { formatDate } from '../../data/format.ts';
import { lerp, stage } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import { begun, type Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** The drawing area with the type that fits it. */
export interface Frame extends Size {
  readonly compact: boolean;
  readonly text: number;
  readonly line: number;
  readonly large: number;
}

/** Chooses the type for a size. */
export function frame({ width, height }: Size): Frame {
  const compact = width < 680;
  return { width, height, compact, text: compact ? 12 : 14, line: compact ? 15 : 19, large: compact ? 20 : 30 };
}

/** A month and its year: “Feb 2025”, or all of it where there is room. */
export function monthOf(date: string, { compact }: Frame): string {
  const full = formatDate(date.slice(0, 7), 'month');
  const [month = '', year = ''] = full.split('\u00a0');
  return compact ? `${month.slice(0, 3)} ${year}` : full;
}

/** The day so many days after the start of the time line, as an ISO date. */
export function dayOf({ start }: Series, day: number): string {
  return new Date(Date.parse(start) + day * 86_400_000).toISOString().slice(0, 10);
}

/** Where the time line of prices and releases stands: beside the columns, or over the whole drawing. */
export interface Timeline {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** How far it has grown from its place beside the columns, 0 to 1. */
  readonly grown: number;
  /** x of a day. */
  readonly x: (day: number) => number;
}

/** The share of the width that the prices take while columns of spending stand beside them. */
export const BESIDE = 0.42;

/** The time line of a scene: it begins to grow while the columns leave. */
export function timeline(series: Series, { full }: Scene, at: Frame): Timeline {
  const grown = stage(full, 0.3, 1);
  const left = at.compact ? 33 : 44;
  // Room at the right for the names of the lines that reach the end.
  const right = lerp(at.width * BESIDE - (at.compact ? 8 : 24), at.width - (at.compact ? 52 : 66), grown);
  const span = lerp(begun(series), series.end, grown);
  // Beside the columns both stand on one floor.
  const foot = at.height - lerp(2 * at.line + 4, at.line + 6, grown);
  return { left, right, top: at.line * 1.7, foot, grown, x: (day) => left + ((right - left) * day) / span };
}
