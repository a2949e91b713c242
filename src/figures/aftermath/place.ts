import { seen, type Layer } from '../../marks/layer.ts';
import { round, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { frame, type Frame } from './frame.ts';
import { prices } from './prices.ts';
import { gap, money, open, verdict } from './rest.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Series } from './series.ts';
import { jevons, spending } from './spending.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

const DRAW: Readonly<Record<View, (series: Series, scene: Scene, at: Frame) => Layer>> = {
  spending: (series, _, at) => spending(series, at),
  jevons: (series, _, at) => jevons(series, at),
  prices: (series, { now }, at) => prices(series, now, at),
  open: (series, _, at) => open(series, at),
  gap: (series, _, at) => gap(series, at),
  'money-after-all': (series, _, at) => money(series, at),
  verdict: (series, _, at) => verdict(series, at),
};

/** Each step has a picture of its own; between two, one fades as the other comes, so that no moment is blank. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const at = frame(size);
  return seen(
    VIEWS.flatMap((view) => {
      const opacity = round(stage(scene[view], 0.4, 0.75));
      return opacity > 0 ? [{ ...DRAW[view](series, scene, at), opacity }] : [];
    }),
  );
}
