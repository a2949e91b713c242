import type { Size } from '../figure.ts';
import { clamp, lerp, stage, type LabelMark, type Tone } from '../../marks/marks.ts';
import type { Scene } from './scenes.ts';

/** A path of the drawing. Marks that move together share one. */
export interface Shape {
  readonly key: string;
  readonly kind: 'solid' | 'wash' | 'hatched' | 'outline' | 'hollow' | 'line' | 'gap' | 'leader' | 'grid-line' | 'axis-line';
  readonly tone: Tone;
  readonly d: string;
  /** 0 to 1, all of it unless told. */
  readonly opacity?: number;
}

/** Marks that come and go together. A layer fades as one group, so that its marks stay untouched meanwhile. */
export interface Layer {
  readonly key: string;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly LabelMark[];
}

/** The axes at one size and one scene, and the room around them. */
export interface Frame {
  readonly size: Size;
  /** A narrow or low drawing: smaller letters, fewer words. */
  readonly compact: boolean;
  /** A low one: pinned on a phone. */
  readonly low: boolean;
  /** Font size of labels. */
  readonly text: number;
  /** Distance of two lines in a strip. */
  readonly line: number;
  readonly left: number;
  readonly right: number;
  /** Top of the rows of legal windows, and the height of one row. */
  readonly rowsTop: number;
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  /** The time axis; below `bottom` when American actions stand between the two. */
  readonly axis: number;
  /** Tops of what can stand below the years. It keeps its place while the axis comes down to it or goes up. */
  readonly tops: { readonly tests: number; readonly pool: number; readonly flags: number; readonly doors: number };
  readonly x: (year: number) => number;
  readonly y: (quantity: number) => number;
  /** How much of a span of pixels is inside the drawing, as an opacity: marks fade where the axis cuts them. */
  readonly inside: (from: number, to: number, needs?: number) => number;
}

/** How many lines each strip has at this size. */
export function lines(size: Size): { readonly flags: number; readonly us: number; readonly china: number } {
  return size.height < 330 ? { flags: 5, us: 4, china: 4 } : { flags: 8, us: 6, china: 6 };
}

/** Works out where everything goes at a size, for a scene. */
export function frame(scene: Scene, size: Size): Frame {
  const low = size.height < 330;
  const compact = low || size.width < 520;
  const text = low ? 11 : compact ? 12 : 13;
  const line = low ? 13 : compact ? 16 : 20;
  const row = low ? 15 : compact ? 18 : 22;
  const many = lines(size);
  // On a phone the rows of windows make room for the flags: the windows stay as bands behind.
  const rows = scene.windows * (low ? 1 - scene.flags : 1) * (1 - scene.doors);
  const rowsTop = text + 8;
  const top = rowsTop + rows * (2 * row + 8);
  const end = size.height - 4;
  const heights = {
    tests: size.height * (low ? 0.45 : 0.42),
    pool: 3 * line + text + 12,
    flags: many.flags * line + text + 4,
    doors: many.china * line + 2,
  };
  const strip = scene.tests * heights.tests + scene.pool * heights.pool + scene.flags * heights.flags + scene.doors * heights.doors;
  const axis = end - strip - text - 8;
  const bottom = axis - scene.doors * (many.us * line + row + 8);
  const left = low ? 47 : compact ? 50 : 52;
  const right = size.width - (compact ? 8 : 14);
  const perYear = (right - left) / (scene.to - scene.from);
  const yLog = (quantity: number) =>
    bottom - clamp((Math.log10(Math.max(quantity, 1e-6)) - scene.low) / (scene.high - scene.low)) * (bottom - top);
  const yLinear = (quantity: number) => bottom - (quantity / scene.top) * (bottom - top);
  return {
    size,
    compact,
    low,
    text,
    line,
    left,
    right,
    rowsTop,
    row,
    top,
    bottom,
    axis,
    tops: { tests: end - heights.tests, pool: end - heights.pool, flags: end - heights.flags, doors: end - heights.doors },
    x: (year) => left + (year - scene.from) * perYear,
    y: (quantity) => clamp(lerp(yLog(quantity), yLinear(quantity), scene.linear), top - 2, bottom),
    inside: (from, to, needs = 20) => stage(Math.min(to, right) - Math.max(from, left), needs * 0.4, needs),
  };
}
