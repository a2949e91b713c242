import type { Shape } from '../../marks/layer.ts';
import { clamp, lerp, rectPath, round, type LabelMark, type Rect, type Tick } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';

/** The drawing area, with the measures that follow from its size. */
export interface Frame extends Size {
  /** Too small for side columns: another layout. */
  readonly compact: boolean;
  /** Size of labels, of labels that stand back, and the distance of their lines. */
  readonly text: number;
  readonly small: number;
  readonly line: number;
}

/** An axis, as the shared mark draws it. */
export interface AxisMark {
  readonly side: 'bottom' | 'left';
  readonly ticks: readonly Tick[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly grid?: number;
}

/** Marks that come and go together, behind the one run or before it. */
export interface Group {
  readonly key: string;
  readonly opacity: number;
  readonly behind?: readonly Shape[];
  readonly shapes?: readonly Shape[];
  readonly labels?: readonly LabelMark[];
  readonly axes?: readonly AxisMark[];
}

/** A group as it is drawn. What stands behind one run has an opacity of its own: it moves with the camera, and comes earlier. */
export interface PlacedGroup extends Group {
  readonly early: number;
}

/** Where one run stands: its lower left corner, its money in millions, pixels of area per million, width over height. */
export interface Run {
  readonly x: number;
  readonly bottom: number;
  readonly usd: number;
  readonly scale: number;
  readonly aspect: number;
}

/** One picture's part: where one run stands in it, and what else it draws once the camera is known. */
export interface View {
  readonly run: Run;
  readonly draw: (camera: Camera) => readonly Group[];
}

/** Takes a place of a picture to where it is while the picture is coming or going. */
export interface Camera {
  /** A square or rectangle of money, to scale at every moment. */
  readonly rect: (rect: Rect) => Rect;
}

/** Measures of the drawing area. */
export function frameOf({ width, height }: Size): Frame {
  const compact = width < 560 || height < 340;
  const text = compact ? 12 : width >= 900 ? 15 : 13;
  return { width, height, compact, text, small: width < 340 ? 11 : compact ? 11.5 : text - 0.5, line: Math.round(text * 1.32) };
}

/** The rectangle of one run. */
export function runRect({ x, bottom, usd, scale, aspect }: Run): Rect {
  const area = usd * scale;
  const height = Math.sqrt(area / aspect);
  return { x, y: bottom - height, width: Math.sqrt(area * aspect), height };
}

/**
 * One run between two places. Scale and shape change by equal factors, not by equal steps, so that a zoom keeps an even pace.
 */
export function runBetween(a: Run, b: Run, k: number): Run {
  if (k <= 0) return a;
  if (k >= 1) return b;
  return {
    x: lerp(a.x, b.x, k),
    bottom: lerp(a.bottom, b.bottom, k),
    usd: lerp(a.usd, b.usd, k),
    scale: a.scale * (b.scale / a.scale) ** k,
    aspect: a.aspect * (b.aspect / a.aspect) ** k,
  };
}

/** The camera that shows a picture, made around its own place of one run, while one run stands at `now`. */
export function cameraFor(own: Run, now: Run): Camera {
  const zoom = own === now ? 1 : Math.sqrt(now.scale / own.scale);
  return {
    rect: ({ x, y, width, height }) => ({
      x: now.x + (x - own.x) * zoom,
      y: now.bottom + (y - own.bottom) * zoom,
      width: width * zoom,
      height: height * zoom,
    }),
  };
}

/** The part of a rectangle inside the drawing. */
export function clipped({ x, y, width, height }: Rect, frame: Size): Rect {
  const left = clamp(x, 0, frame.width);
  const top = clamp(y, 0, frame.height);
  return {
    x: left,
    y: top,
    width: clamp(x + width, 0, frame.width) - left,
    height: clamp(y + height, 0, frame.height) - top,
  };
}

/** The path of a rectangle, cut to the drawing. */
export function boxPath(rect: Rect, frame: Size): string {
  const box = clipped(rect, frame);
  return box.width > 0 && box.height > 0 ? rectPath(box) : '';
}

/** Chosen edges of a rectangle (`t`, `r`, `b`, `l`) as lines, cut to the drawing; an edge outside it is not drawn. */
export function edgesPath(rect: Rect, frame: Size, edges: string): string {
  const box = clipped(rect, frame);
  if (box.width <= 0 || box.height <= 0) return '';
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const across = `M${round(box.x)} `;
  const down = ` ${round(box.y)}v${round(box.height)}`;
  let path = '';
  if (edges.includes('t') && rect.y >= 0) path += `${across}${round(rect.y)}h${round(box.width)}`;
  if (edges.includes('b') && bottom <= frame.height) path += `${across}${round(bottom)}h${round(box.width)}`;
  if (edges.includes('l') && rect.x >= 0) path += `M${round(rect.x)}${down}`;
  if (edges.includes('r') && right <= frame.width) path += `M${round(right)}${down}`;
  return path;
}

/** A square on the ground line. */
export function squareAt(x: number, bottom: number, side: number): Rect {
  return { x, y: bottom - side, width: side, height: side };
}
