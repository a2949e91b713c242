import type { Settings, Size } from '../figure.ts';
import { round, stage, type LabelMark } from '../../marks/marks.ts';
import { amounts, inEquivalents } from './amounts.ts';
import { frame as frameOf, type Marks, type Shape } from './frame.ts';
import { placeArticle } from './placeArticle.ts';
import { placeAxes } from './placeAxes.ts';
import { placeDoors } from './placeDoors.ts';
import { certaintyKey, placeEstimate, placeFlags } from './placeEstimate.ts';
import { placeFloor } from './placeFloor.ts';
import { placeOthers } from './placeOthers.ts';
import { placePool } from './placePool.ts';
import { placeTests } from './placeTests.ts';
import { placeWindows } from './placeWindows.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** A mark that nobody would see is left out, so that the page does not carry it. */
const visible = (opacity: number | undefined): boolean => (opacity ?? 1) > 0.01;

/**
 * The whole picture of a scene at a size: one time axis and one floor through all steps, and what each step adds. The marks
 * of the time axis fade as one group while the squares of the fleets take their place.
 */
export function place(series: Series, scene: Scene, size: Size, settings: Settings): Marks {
  const frame = frameOf(scene, size);
  const equivalents = inEquivalents(settings) ? scene.choice : 0;
  const counted = amounts(series, equivalents);
  const present = round(1 - stage(scene.others, 0, 0.3));
  const timeline = present > 0
    ? [
        placeWindows(series, scene, frame),
        placeAxes(scene, frame, equivalents),
        placeArticle(series, scene, frame),
        placeFloor(series, scene, frame, counted),
        placeTests(series, scene, frame),
        placePool(series, scene, frame, counted),
        placeDoors(series, scene, frame),
        placeFlags(series, scene, frame),
        ...(size.height < 330 ? [] : [certaintyKey(frame.left + 14, frame.top + (frame.compact ? 5 : 14), frame, round(stage(scene.flags, 0.7, 1)))]),
      ]
    : [];
  const lasting = [placeEstimate(series, scene, frame, counted, equivalents), placeOthers(series, scene, frame)];
  const faded = <Mark extends { readonly opacity?: number }>(mark: Mark): Mark =>
    present === 1 ? mark : { ...mark, opacity: round((mark.opacity ?? 1) * present) };
  const shapes: Shape[] = [...timeline.flatMap((marks) => marks.shapes.map(faded)), ...lasting.flatMap((marks) => marks.shapes)];
  const labels: LabelMark[] = [...timeline.flatMap((marks) => marks.labels.map(faded)), ...lasting.flatMap((marks) => marks.labels)];
  return {
    shapes: shapes.filter((shape) => shape.d !== '' && visible(shape.opacity)),
    labels: labels.filter((label) => label.text !== '' && visible(label.opacity)),
  };
}
