import { formatDate } from '../../data/format.ts';
import { round, type LabelMark } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';

/** The drawing area with the type that fits it. */
export interface Frame extends Size {
  readonly compact: boolean;
  readonly text: number;
  readonly line: number;
  readonly large: number;
}

/** Chooses the type for a size. */
export function frame({ width, height }: Size): Frame {
  const compact = width < 520;
  return { width, height, compact, text: compact ? 12 : 14, line: compact ? 15 : 19, large: compact ? 20 : 30 };
}

/** A label with rounded places. */
export function label(key: string, x: number, y: number, text: string, { text: size }: Frame, rest: Partial<LabelMark> = {}): LabelMark {
  return { key, x: round(x), y: round(y), text, size, ...rest };
}

/** A month and its year: “Feb 2025”, or all of it where there is room. */
export function monthOf(date: string, { compact }: Frame): string {
  const full = formatDate(date.slice(0, 7), 'month');
  const [month = '', year = ''] = full.split('\u00a0');
  return compact ? `${month.slice(0, 3)} ${year}` : full;
}
