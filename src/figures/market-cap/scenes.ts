import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';

/** Where the fallen blocks are. Weights add up to 1: at a step one of them is 1, between two steps two share it. */
export interface Stations {
  /** Heaped under Nvidia's field. */
  readonly heap: number;
  /** Enlarged, counted block by block. */
  readonly count: number;
  /** A square beside other squares. */
  readonly square: number;
  /** Nvidia's bar among the companies of the day. */
  readonly bar: number;
  /** The longest bar of the record losses. */
  readonly record: number;
  /** The notch in the line of years. */
  readonly notch: number;
}

/** What is drawn. All values are 0 to 1 except `minute`. */
export interface Scene extends Stations {
  /** One block taken out and enlarged. */
  readonly callout: number;
  /** Clock, price and five-minute bars. */
  readonly day: number;
  /** How much of the overnight fall, from Friday's close to the first bar, has happened. */
  readonly fallen: number;
  /** Minutes since the opening bell. */
  readonly minute: number;
  /** How far the axis of years has opened. */
  readonly span: number;
}

const NOTHING: Scene = {
  heap: 0,
  count: 0,
  square: 0,
  bar: 0,
  record: 0,
  notch: 0,
  callout: 0,
  day: 0,
  fallen: 0,
  minute: 0,
  span: 0,
};

/** The scenes of the chapter, one for each step. */
export function scenes(series: Series): Scenes<Scene> {
  const close = series.bars.step * series.bars.low.length;
  const after: Scene = { ...NOTHING, fallen: 1, minute: close };
  const opening: Scene = { ...NOTHING, heap: 1, day: 1, fallen: 1 };
  const week: Scene = { ...after, notch: 1 };
  return {
    friday: { scene: { ...NOTHING, heap: 1, callout: 1 } },
    // The scroll is the clock: the whole trading day at constant speed, then a short rest.
    monday: { scene: opening, end: { ...opening, minute: close }, hold: 0.9, length: 4 },
    'which-number': { scene: { ...after, count: 1 } },
    'how-much': { scene: { ...after, square: 1 } },
    'who-else': { scene: { ...after, bar: 1 } },
    record: { scene: { ...after, record: 1 } },
    since: { scene: week, end: { ...week, span: 1 }, hold: 0.8, length: 2 },
  };
}
