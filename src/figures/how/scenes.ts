import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** The views of the figure, in the order of the steps. */
export const VIEWS = ['experts', 'memory', 'precision', 'links', 'lineage', 'rewards', 'level'] as const;
export type View = (typeof VIEWS)[number];

/** How present each view is (0 to 1), and which token the model reads. */
export type Scene = { readonly step: number; readonly token: number } & { readonly [Name in View]: number };

/** Tokens that pass while the reader scrolls through the first step. */
const TOKENS = 8;

/** One keyframe for each step; the first is scrubbed, token by token. */
export function scenes(_series: Series): Scenes<Scene> {
  const scene = (view: View, step: number): Scene => ({
    step,
    token: TOKENS,
    experts: 0,
    memory: 0,
    precision: 0,
    links: 0,
    lineage: 0,
    rewards: 0,
    level: 0,
    [view]: 1,
  });
  return Object.fromEntries(
    VIEWS.map((view, step) => {
      const own = scene(view, step);
      return [view, view === 'experts' ? { scene: { ...own, token: 0 }, end: own, length: 2 } : { scene: own }];
    }),
  );
}
