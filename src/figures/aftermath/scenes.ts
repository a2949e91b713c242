import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** The steps of the figure, in the order of the story. */
export const STEPS = ['spending', 'jevons', 'prices', 'open', 'gap', 'money-after-all', 'verdict'] as const;

/** What the picture is made of: how present each part is, and how it stands. All from 0 to 1 but `step` and `now`. */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** How far the time of the prices has come, in days from its start. */
  readonly now: number;
  /** The columns of spending; `aside` 1: they have made room for the prices. */
  readonly columns: number;
  readonly aside: number;
  /** The lines of prices; `full` 1: over the whole drawing, on a logarithmic axis, with DeepSeek’s. */
  readonly prices: number;
  readonly full: number;
  readonly open: number;
  readonly gap: number;
  readonly money: number;
  readonly verdict: number;
}

/** Days after o3’s cut that the first picture of prices shows, so that the cut is seen to hold. */
const SETTLED = 45;

/** The day up to which prices are drawn before the reader scrubs on. */
export function begun({ prices }: Series): number {
  return (prices.find(({ id }) => id === 'o3-cut')?.from ?? 0) + SETTLED;
}

/** One keyframe for each step; that of the prices is scrubbed through time. */
export function scenes(series: Series): Scenes<Scene> {
  const none = { columns: 0, aside: 1, prices: 0, full: 1, open: 0, gap: 0, money: 0, verdict: 0 };
  const [early, late] = [
    { ...none, now: begun(series) },
    { ...none, now: series.end },
  ];
  return {
    spending: { scene: { ...early, step: 0, columns: 1, aside: 0, full: 0 } },
    jevons: { scene: { ...early, step: 1, columns: 1, prices: 1, full: 0 } },
    prices: { scene: { ...early, step: 2, prices: 1 }, end: { ...late, step: 2, prices: 1 }, hold: 0.8, length: 3 },
    open: { scene: { ...late, step: 3, open: 1 } },
    gap: { scene: { ...late, step: 4, gap: 1 } },
    'money-after-all': { scene: { ...late, step: 5, money: 1 } },
    verdict: { scene: { ...late, step: 6, verdict: 1 } },
  };
}
