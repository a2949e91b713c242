import { clamp, stage } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Series, Sum } from './series.ts';

/** A sum as it stands in the drawing at one moment. All squares share the lower left corner. */
export interface Square {
  readonly sum: Sum;
  /** Side in pixels: the square root of the dollars times one scale, the same for all squares. */
  readonly side: number;
  /** Side of the upper end of a range. */
  readonly highSide: number;
  readonly opacity: number;
}

/** A square smaller than this, in pixels, is not drawn; the run is then a dot of this size, and its label says so. */
export const SMALLEST = 2;

/** Room above the frame for the rail and the words of the frame, and below it for the line that points to the run. */
const ABOVE = 50;
const BELOW = 8;
/** The most room that the words of the frame get above it, and the least that large ones need. */
const BAND = 114;
const LARGE = 30;

/** Where things stand at a size, in pixels. */
export interface Ground {
  /** Side of the frame, which is for the squares; the labels stand beside it. */
  readonly field: number;
  /** Upper and lower edge of the frame; its left edge is the drawing’s. */
  readonly top: number;
  readonly floor: number;
  /** Where what belongs to the frame ends. */
  readonly foot: number;
  /** Size of the type in which there is room to say above the frame what it comes to; nothing where there is none. */
  readonly large: number | undefined;
  /** `phone` is low and narrow, `tall` narrow with room above, `wide` all the rest. */
  readonly kind: 'phone' | 'tall' | 'wide';
}

/** Below this width, in pixels, labels are short. */
const NARROW = 520;

/** The frame of a drawing. */
export function ground({ width, height }: Size): Ground {
  const kind = width >= NARROW ? 'wide' : height > width ? 'tall' : 'phone';
  const share = { phone: 0.56, tall: 0.62, wide: 0.64 }[kind];
  const field = Math.min(height - ABOVE - BELOW, width * share);
  const spare = height - ABOVE - BELOW - field;
  // Where the width is what limits the frame, it stays below its words, and the rest is left free below it.
  const top = ABOVE + Math.min(spare, BAND);
  const floor = top + field;
  return {
    field,
    floor,
    top,
    foot: floor + BELOW,
    large: spare < LARGE ? undefined : clamp(Math.round(spare * 0.6), 20, kind === 'wide' ? 40 : 28),
    kind,
  };
}

/** Sums that belong to one of the scene’s parts. */
const PARTS: Readonly<Record<string, 'plans' | 'fall' | 'value'>> = {
  'stargate-first': 'plans',
  stargate: 'plans',
  'firms-spent': 'plans',
  'firms-planned': 'plans',
  'firms-next': 'plans',
  fall: 'fall',
  value: 'value',
};

/** Side of a sum’s square as a share of the frame’s. */
export function shareOf({ usd }: Sum, { zoom }: Scene): number {
  return Math.sqrt(usd / 10 ** zoom);
}

/** How far a sum is there: one whose square is larger than the frame comes when the camera is about to see it whole. */
function presence(sum: Sum, scene: Scene): number {
  const part = PARTS[sum.id];
  return (1 - stage(shareOf(sum, scene), 1.02, 1.4)) * (part ? scene[part] : 1);
}

/** All sums as squares, from the largest to the smallest. */
export function squares({ sums }: Series, scene: Scene, size: Size): readonly Square[] {
  const { field } = ground(size);
  const scale = field / Math.sqrt(10 ** scene.zoom);
  return sums
    .map((sum): Square => ({
      sum,
      side: Math.sqrt(sum.usd) * scale,
      highSide: Math.sqrt(sum.high ?? sum.usd) * scale,
      opacity: presence(sum, scene),
    }))
    .reverse();
}

/** A label fades in while its square’s side is between these shares of the frame’s. */
const NAMED = [0.15, 0.18] as const;
/** Sums smaller than the run have the column to themselves, and so are named while they are smaller. */
const NAMED_IN_RUN = [0.06, 0.085] as const;
/** The servers are in the run’s colour and near it: they keep their name, so as not to be taken for it. */
const NAMED_LONG = [0.01, 0.015] as const;

/** How far a sum is named, 0 to 1. The run is named all the way. */
export function naming(sum: Sum, scene: Scene, run: number): number {
  if (sum.usd === run) return 1;
  const [from, to] = sum.usd < run ? NAMED_IN_RUN : sum.id === 'servers' ? NAMED_LONG : NAMED;
  return stage(shareOf(sum, scene), from, to) * presence(sum, scene);
}
