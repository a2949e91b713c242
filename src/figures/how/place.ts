import { seen, type Layer } from '../../marks/layer.ts';
import { round, stage } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import type { Settings, Size } from '../figure.ts';
import { experts } from './experts.ts';
import { frame, type Frame, type Picture } from './frame.ts';
import { level } from './level.ts';
import { lineage } from './lineage.ts';
import { pair, standOf } from './pair.ts';
import { links, memory, precision } from './quantities.ts';
import { rewards } from './rewards.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** The views whose marks depend on data and size alone. */
const STILL: Readonly<Record<Exclude<View, 'experts'>, (series: Series, at: Frame) => Picture>> = {
  memory: remember(memory),
  precision: remember(precision),
  links: remember(links),
  lineage: remember(lineage),
  rewards: remember(rewards),
  level: remember(level),
};

/**
 * The field of dots draws together into the square of the cache; the square and what is left of it become the cells of a
 * number, and these the bars of the links. The last three views fade into each other. Words leave before the next come.
 */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const at = frame(size.width, size.height);
  const shared = stage(scene.memory + scene.precision + scene.links, 0.2, 0.7);
  return seen([
    ...(shared > 0 ? [{ key: 'pair', opacity: round(shared), shapes: pair(series, scene, at), labels: [] }] : []),
    ...VIEWS.flatMap((view): Layer[] => {
      const share = scene[view];
      if (share < 0.2) return [];
      const {
        shapes,
        labels,
        leaders = [],
      } = view === 'experts' ? experts(series, scene.token, standOf(series, scene, at).before, at) : STILL[view](series, at);
      return [
        { key: view, opacity: round(stage(share, 0.2, 0.7)), shapes, labels: [] },
        { key: `${view}-words`, opacity: round(stage(share, 0.82, 0.98)), shapes: leaders, labels },
      ].filter((layer) => layer.shapes.length + layer.labels.length > 0);
    }),
  ]);
}
