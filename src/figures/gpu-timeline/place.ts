import type { Settings, Size } from '../figure.ts';
import { round, stage } from '../../marks/marks.ts';
import { amounts, inEquivalents } from './amounts.ts';
import type { Layer } from '../../marks/layer.ts';
import { frame as frameOf } from './frame.ts';
import { placeArticle } from './placeArticle.ts';
import { placeAxes } from './placeAxes.ts';
import { placeDistance } from './placeDistance.ts';
import { placeDoors } from './placeDoors.ts';
import { placeEstimate } from './placeEstimate.ts';
import { certaintyKey, placeFlags } from './placeFlags.ts';
import { placeFloor } from './placeFloor.ts';
import { placeNames } from './placeNames.ts';
import { placeOthers } from './placeOthers.ts';
import { placePool } from './placePool.ts';
import { placeTests } from './placeTests.ts';
import { placeWindows } from './placeWindows.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** A mark that nobody would see is left out, so that the page does not carry it. */
const visible = (opacity = 1): boolean => opacity > 0.01;

/**
 * The whole picture of a scene at a size: one time axis and one floor through all steps, and what each step adds. The
 * layers of the time axis fade while the squares of the fleets take their place; the estimate stays through both.
 */
export function place(series: Series, scene: Scene, size: Size, settings: Settings): Marks {
  const frame = frameOf(scene, size);
  const equivalents = inEquivalents(settings) ? scene.choice : 0;
  const counted = amounts(series, equivalents);
  const present = 1 - stage(scene.others, 0, 0.4);
  const timeline =
    present > 0
      ? [
          placeWindows(series, scene, frame),
          placeAxes(scene, frame, equivalents),
          placeArticle(series, scene, frame),
          placeFloor(series, scene, frame, counted),
          placeNames(series, scene, frame, counted),
          placeTests(series, scene, frame),
          placePool(series, scene, frame, counted),
          placeDoors(series, scene, frame),
          placeFlags(series, scene, frame),
          certaintyKey(scene, frame),
          placeDistance(series, scene, frame, counted, equivalents),
        ].map((layer) => ({ ...layer, opacity: round(layer.opacity * present) }))
      : [];
  return [...timeline, placeEstimate(series, scene, frame, counted), placeOthers(series, scene, frame)]
    .filter((layer) => visible(layer.opacity))
    .map((layer) => ({
      ...layer,
      shapes: layer.shapes
        .filter((shape) => shape.d !== '' && visible(shape.opacity))
        .map(({ key, kind, tone, d, opacity }) => ({ key, look: `${kind} tone-${tone}`, d, opacity })),
      labels: layer.labels.filter((label) => label.text !== '' && visible(label.opacity)),
    }));
}
