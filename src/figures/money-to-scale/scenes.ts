import type { Scenes } from '../figure.ts';
import { sumOf, type Series } from './series.ts';

/** Where the camera is, and which sums are there yet. */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** The camera: the power of ten of the dollars whose square fills the drawing. Even steps are even zooming. */
  readonly zoom: number;
  /** Stargate and the firms’ spending and plans, the fall, the value: 1 once they are there. */
  readonly plans: number;
  readonly fall: number;
  readonly value: number;
}

/** A sum fills this share of the drawing’s side when its step begins. */
const FILL = 0.93;
/** How far the camera draws back while a step is read, in powers of ten, at the most; the rest follows on the way to the next. */
const DRIFT = 0.22;

/**
 * One keyframe for each step. The camera draws back all the way, without a cut: a little while a step is read, the rest on
 * the way to the next one, over more than a window of scrolling.
 */
export function scenes(series: Series): Scenes<Scene> {
  const at = (step: number, id: string, rest: Partial<Scene> = {}): Scene => {
    const sum = sumOf(series, id);
    return { step, zoom: Math.log10((sum.high ?? sum.usd) / FILL ** 2), plans: 1, fall: 0, value: 0, ...rest };
  };
  const drawnBack = (scene: Scene): Scene => ({ ...scene, zoom: scene.zoom + DRIFT });
  const [run, others, machines] = [at(0, 'run'), at(1, 'remark'), at(2, 'servers')];
  const plans = at(3, 'firms-next');
  const fall: Scene = { ...plans, step: 4, plans: 0, fall: 1 };
  return {
    'one-run': { scene: run, end: drawnBack(run), length: 2, hold: 0.5 },
    'other-runs': { scene: others, end: drawnBack(others), length: 2, hold: 0.5 },
    machines: { scene: machines, end: drawnBack(machines), length: 3, hold: 0.4 },
    plans: { scene: plans },
    'the-fall': { scene: fall },
    'the-value': { scene: at(5, 'value', { plans: 0, fall: 1, value: 1 }) },
  };
}
