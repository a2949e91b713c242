import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** What a step shows of the line of days, and how present each part of the picture is (0 to 1). */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** Visible span, in days from the first of the line. */
  readonly from: number;
  readonly to: number;
  /** The sum in the paper. */
  readonly run: number;
  /** R1, and how long after V3. */
  readonly second: number;
  readonly stargate: number;
  /** The voices, and how many of them have been heard. */
  readonly voices: number;
  readonly heard: number;
  /** The fall, and the two lags. */
  readonly lags: number;
}

/** One keyframe for each step. The spans leave half a day of air on either side. */
export function scenes({ days, voices }: Series): Scenes<Scene> {
  const v3: Scene = { step: 0, from: -0.5, to: 9.5, run: 1, second: 0, stargate: 0, voices: 0, heard: 0, lags: 0 };
  const r1: Scene = { ...v3, step: 1, to: 28.5, run: 0, second: 1 };
  const stargate: Scene = { ...r1, step: 2, from: 22.5, to: 30.5, second: 0, stargate: 1 };
  const first: Scene = { ...stargate, step: 3, from: 27.5, to: days + 0.2, stargate: 0, voices: 1, heard: 1 };
  const last: Scene = { ...first, heard: voices.length };
  return {
    v3: { scene: v3 },
    r1: { scene: r1 },
    stargate: { scene: stargate },
    voices: { scene: first, end: last, length: 3 },
    lag: { scene: { ...last, step: 4, from: -0.5, to: days + 0.5, voices: 0, lags: 1 } },
  };
}
