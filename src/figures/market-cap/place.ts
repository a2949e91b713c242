import type { Settings, Size } from '../figure.ts';
import { barStation, companiesLayer } from './companies.ts';
import { countLayer, countStation } from './count.ts';
import { dayLayer } from './day.ts';
import { between, fallenPaths } from './fallen.ts';
import { fieldLayer, fridayLayer, heapStation } from './field.ts';
import { seen, type Layer } from '../../marks/layer.ts';
import { recordStation, recordsLayer } from './records.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { squaresLayer, squareStation } from './squares.ts';
import { fall } from './tape.ts';
import { notchStation, yearsLayer } from './years.ts';

/** The whole drawing, back to front. */
export type Marks = readonly Layer[];

/**
 * The marks of a scene. The fallen blocks are one object from Monday to the end: every view says where they stand in it,
 * and they are drawn once, between the view that goes and the one that comes.
 */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const { gone, flying } = fall(series, scene);
  const landed = gone - flying;
  const station = between(scene, {
    heap: () => heapStation(series, scene, size),
    count: () => countStation(series, size),
    square: () => squareStation(series, size),
    bar: () => barStation(series, size),
    record: () => recordStation(series, size),
    notch: () => notchStation(series, scene, size),
  });
  const fallen: Layer = { key: 'fallen', opacity: 1, shapes: fallenPaths(station, landed), labels: [] };
  const views: readonly [number, (series: Series, scene: Scene, size: Size) => Layer, boolean][] = [
    [scene.heap, fieldLayer, true],
    [scene.day, dayLayer, true],
    [scene.square, squaresLayer, true],
    [scene.bar, companiesLayer, true],
    [scene.record, recordsLayer, true],
    [scene.notch, yearsLayer, true],
    // These two lie on the blocks.
    [scene.callout, fridayLayer, false],
    [scene.count, countLayer, false],
  ];
  const layers = (below: boolean) =>
    views.flatMap(([weight, draw, under]) => (weight > 0 && under === below ? [draw(series, scene, size)] : []));
  return seen([...layers(true), fallen, ...layers(false)]);
}
