import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** The views of the figure, in the order of the steps. */
export const VIEWS = ['spending', 'jevons', 'prices', 'open', 'gap', 'money-after-all', 'verdict'] as const;
export type View = (typeof VIEWS)[number];

/** How present each view is (0 to 1), and how far the time of the prices has come, in days from the shock. */
export type Scene = { readonly step: number; readonly now: number } & { readonly [Name in View]: number };

/** The reader finds this much of the prices’ time already drawn, so that the first picture has both sides. */
const BEGUN = 140;

/** One keyframe for each step; that of the prices is scrubbed through time. */
export function scenes({ end }: Series): Scenes<Scene> {
  return Object.fromEntries(
    VIEWS.map((view, step) => {
      const now = step < VIEWS.indexOf('prices') ? BEGUN : end;
      const scene: Scene = { step, now, spending: 0, jevons: 0, prices: 0, open: 0, gap: 0, 'money-after-all': 0, verdict: 0, [view]: 1 };
      return [view, view === 'prices' ? { scene: { ...scene, now: BEGUN }, end: scene, length: 3 } : { scene }];
    }),
  );
}
