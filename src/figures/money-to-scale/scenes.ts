import type { Keyframe, Scenes } from '../figure.ts';
import { sumOf, type Series } from './series.ts';

/** Where the camera is, and which sums are there yet. */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** The camera: the power of ten of the dollars whose square is the frame. Even steps are even zooming. */
  readonly zoom: number;
  /** Stargate and the firms’ spending and plans, the fall, the value: 1 once they are there. */
  readonly plans: number;
  readonly fall: number;
  readonly value: number;
}

/** A sum’s square has this share of the frame’s side when its step begins, and this when its step has been read. */
const FIRST = 0.98;
const READ = 0.84;
/** The fall is smaller than the plans, and begins where they end: they leave it more of the frame. */
const READ_PLANS = 0.94;
/** How far the camera draws back while the fall is read, in powers of ten. */
const DRIFT = 0.03;

/**
 * One keyframe for each step. The camera draws back all the way, without a cut: a little while a step is read, the rest on
 * the way to the next one. The farther that is, the longer the way, so that the pace of the camera is about the same.
 */
export function scenes(series: Series): Scenes<Scene> {
  const zoomFor = (id: string, share: number): number => {
    const { usd, high = usd } = sumOf(series, id);
    return Math.log10(high / share ** 2);
  };
  const parts = { plans: 1, fall: 0, value: 0 };
  const frame = (step: number, id: string, length: number, hold: number, read = READ): Keyframe<Scene> => ({
    scene: { step, ...parts, zoom: zoomFor(id, FIRST) },
    end: { step, ...parts, zoom: zoomFor(id, read) },
    length,
    hold,
  });
  const planned = zoomFor('firms-next', READ_PLANS);
  const fallen = { step: 4, plans: 0, fall: 1, value: 0 };
  const last = { step: 5, plans: 0, fall: 1, value: 1 };
  return {
    'one-run': frame(0, 'run', 2, 0.45),
    'other-runs': frame(1, 'remark', 2, 0.45),
    machines: frame(2, 'servers', 4, 0.3),
    plans: frame(3, 'firms-next', 2, 0.6, READ_PLANS),
    // The camera has passed the sums of the plans when it comes to the fall, which is smaller: it never goes back.
    'the-fall': { scene: { ...fallen, zoom: planned }, end: { ...fallen, zoom: planned + DRIFT }, length: 2, hold: 0.5 },
    'the-value': {
      scene: { ...last, zoom: zoomFor('value', FIRST) },
      end: { ...last, zoom: zoomFor('value', READ) },
      length: 2,
      hold: 0.8,
    },
  };
}
