import type { Size } from '../figures/figure.ts';
import { STILL } from '../figures/still.ts';
import { clamp } from '../marks/marks.ts';
import type { Settings } from '../story/settings.ts';

export const COLOURS = ['system', 'light', 'dark', 'forced'] as const;
type Colours = (typeof COLOURS)[number];

/** Bounds of the picture's width and height, in pixels. */
export const WIDTHS = { least: 320, most: 1600 } as const;
export const HEIGHTS = { least: 160, most: 1000 } as const;

/** The sizes that pictures have in the site. */
export const SIZES: readonly (Size & { readonly name: string })[] = [
  { name: 'Still', ...STILL },
  { name: 'Small phone', width: 320, height: 240 },
  { name: 'Phone', width: 350, height: 270 },
  { name: 'Tablet', width: 728, height: 380 },
  { name: 'Desktop', width: 714, height: 520 },
  { name: 'Wide', width: 980, height: 760 },
  { name: '4K', width: 1600, height: 1000 },
];

/** What the workbench shows of a figure. */
export interface View {
  /** Step index + fraction. */
  readonly t: number;
  readonly size: Size;
  readonly colours: Colours;
  /** Whether the picture moves between steps; without, it is that of a reader who prefers reduced motion. */
  readonly moves: boolean;
}

/** Reads a view out of the query string's settings. What is missing or none is as it is at first; what is too much is cut. */
export function readView({ t, width, height, colours, motion }: Settings, steps: number): View {
  return {
    t: clamp(numberOf(t, 0), 0, steps),
    size: {
      width: clamp(Math.round(numberOf(width, STILL.width)), WIDTHS.least, WIDTHS.most),
      height: clamp(Math.round(numberOf(height, STILL.height)), HEIGHTS.least, HEIGHTS.most),
    },
    colours: COLOURS.find((one) => one === colours) ?? 'system',
    moves: motion !== 'reduced',
  };
}

/** The settings that say a view, for the address. What is as it is at first is left out. */
export function writeView({ t, size: { width, height }, colours, moves }: View): Readonly<Record<string, string | null>> {
  return {
    t: t === 0 ? null : String(Number(t.toFixed(3))),
    width: width === STILL.width ? null : String(width),
    height: height === STILL.height ? null : String(height),
    colours: colours === 'system' ? null : colours,
    motion: moves ? null : 'reduced',
  };
}

/** The `t` of the step before or after: where its picture is at rest. `rests` has that place for each step. */
export function neighbourOf(t: number, rests: readonly number[], way: -1 | 1): number {
  const next = stepAt(t, rests.length) + way;
  return rests[clamp(next, 0, rests.length - 1)] ?? 0;
}

/** The index of the step that a `t` is in. */
export function stepAt(t: number, steps: number): number {
  return clamp(Math.floor(t), 0, steps - 1);
}

function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text === undefined || text === '' || !Number.isFinite(value) ? otherwise : value;
}
