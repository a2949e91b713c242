/** What a mark means; the colours are in `styles/tokens.css`. */
export type Tone = 'ink' | 'paper' | 'soft' | 'neutral' | 'lost' | 'gained' | 'deepseek' | 'us-labs' | 'nvidia' | 'us-action' | 'cn-action';

/** A rectangle in pixels of the drawing. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text. `key` keeps its identity from frame to frame. */
export interface LabelMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in pixels, 13 unless told. Never below 11. */
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 500 | 600 | 700;
  readonly tone?: Tone;
  readonly serif?: boolean;
  readonly halo?: boolean;
  /** 0 to 1; a label at 0 is left out. */
  readonly opacity?: number;
  /** Id of the quantity that the label prints: pressed, the label opens its receipt. */
  readonly number?: string | undefined;
  /** Its words for those who hear the picture, where the printed ones stand for themselves only beside what they label. They hold the printed ones. */
  readonly spoken?: string;
}

/** One tick of an axis: its place in pixels along the axis, and its words. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Rounds to a hundredth of a pixel: smaller markup, and the same digits in every engine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Holds a value between two bounds. */
export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

/** How far `value` is on the way from `from` to `to`, 0 to 1: cuts one step's movement into parts that follow each other. */
export function stage(value: number, from: number, to: number): number {
  return clamp((value - from) / (to - from));
}

/** Linear interpolation: `a` at 0, `b` at 1. */
export function lerp(a: number, b: number, k: number): number {
  return a + (b - a) * k;
}

/** The path of a rectangle, for marks that are merged into one path. */
export function rectPath({ x, y, width, height }: Rect): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** The path of a dot, for marks that are merged into one path. */
export function dotPath(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

/** A label at a rounded place, as large as the labels of the drawing are (`text`, in pixels) unless `rest` says otherwise. */
export function label(
  key: string,
  x: number,
  y: number,
  text: string,
  { text: size }: { readonly text: number },
  rest: Partial<LabelMark> = {},
): LabelMark {
  return { key, x: round(x), y: round(y), text, size, ...rest };
}
