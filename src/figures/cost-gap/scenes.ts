import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** The pictures of the figure. In a scene each has a weight; between two steps the weights of two pictures cross. */
export const VIEWS = ['headline', 'open', 'rows', 'left', 'orders', 'prices', 'own'] as const;

/** Name of one picture. */
export type ViewName = (typeof VIEWS)[number];

/** A scene: the weight of each picture, and how far the scrubbed ones have come. */
export interface Scene extends Readonly<Record<ViewName, number>> {
  /** Rows of the like-for-like table that have come in, the first one always there. */
  readonly shown: number;
  /** The jump of scale: 0 close, 0.5 a thousand times further out, 1 close again. */
  readonly jump: number;
  /** Share of the year that the price lines have run through. */
  readonly year: number;
}

/** How many rows the like-for-like table has. */
export const ROWS = 7;

/** The scene of each step of the chapter, in order. */
export function scenes(_series: Series): Scenes<Scene> {
  const only = (view: ViewName, rest: Omit<Scene, ViewName>): Scene => ({
    headline: 0,
    open: 0,
    rows: 0,
    left: 0,
    orders: 0,
    prices: 0,
    own: 0,
    ...rest,
    [view]: 1,
  });
  const before = { shown: 1, jump: 0, year: 0 };
  const after = { ...before, shown: ROWS };
  return {
    headline: { scene: only('headline', before) },
    'what-it-is': { scene: only('open', before) },
    // The famous comparison and its like-for-like counterpart are there from the start; the others come with the scroll.
    'like-for-like': { scene: only('rows', { ...before, shown: 3 }), end: only('rows', after), hold: 0.8, length: 3 },
    'left-out': { scene: only('left', after) },
    'three-orders': { scene: only('orders', after), end: only('orders', { ...after, jump: 1 }), hold: 0.8, length: 3 },
    'price-is-not-cost': {
      scene: only('prices', { ...after, jump: 1 }),
      end: only('prices', { ...after, jump: 1, year: 1 }),
      hold: 0.8,
      length: 2,
    },
    'your-own': { scene: only('own', { ...after, jump: 1, year: 1 }) },
  };
}
