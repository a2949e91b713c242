import { stage } from '../../marks/marks.ts';
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

/** Side of the part of the drawing that is for the squares; the labels stand beside it. */
export function fieldSide({ width, height }: Size): number {
  return Math.min(height - 2, width * (width < 520 ? 0.58 : 0.64));
}

/** Sums that belong to one of the scene’s parts. */
const PARTS: Readonly<Record<string, 'plans' | 'fall' | 'value'>> = {
  'stargate-first': 'plans', stargate: 'plans', 'firms-spent': 'plans', 'firms-planned': 'plans', 'firms-next': 'plans', fall: 'fall', value: 'value',
};

/** All sums as squares, from the largest to the smallest. A square that is larger than the drawing fades until the camera sees it whole. */
export function squares({ sums }: Series, scene: Scene, size: Size): readonly Square[] {
  const field = fieldSide(size);
  const scale = field / Math.sqrt(10 ** scene.zoom);
  return sums
    .map((sum): Square => {
      const side = Math.sqrt(sum.usd) * scale;
      const part = PARTS[sum.id];
      return { sum, side, highSide: Math.sqrt(sum.high ?? sum.usd) * scale, opacity: (1 - stage(side / field, 1.02, 1.4)) * (part ? scene[part] : 1) };
    })
    .reverse();
}
