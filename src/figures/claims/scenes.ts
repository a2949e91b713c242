import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** Where the claims stand. */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** 0: in the order of the article; 1: sorted by verdict. */
  readonly sorted: number;
  /** 1: those that are wrong stand large, with their words. */
  readonly large: number;
}

/** One keyframe for each step. */
export function scenes(_series: Series): Scenes<Scene> {
  return {
    strip: { scene: { step: 0, sorted: 0, large: 0 } },
    totals: { scene: { step: 1, sorted: 1, large: 0 } },
    wrong: { scene: { step: 2, sorted: 1, large: 1 } },
  };
}
