import { seen, type Layer } from '../../marks/layer.ts';
import { round, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { experts } from './experts.ts';
import { frame, type Frame } from './frame.ts';
import { level } from './level.ts';
import { lineage } from './lineage.ts';
import { links, memory, precision, rewards } from './quantities.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

const DRAW: Readonly<Record<View, (series: Series, scene: Scene, at: Frame) => Layer>> = {
  experts: (series, { token }, at) => experts(series, token, at),
  memory: (series, _, at) => memory(series, at),
  precision: (series, _, at) => precision(series, at),
  links: (series, _, at) => links(series, at),
  lineage: (series, _, at) => lineage(series, at),
  rewards: (series, _, at) => rewards(series, at),
  level: (series, _, at) => level(series, at),
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
