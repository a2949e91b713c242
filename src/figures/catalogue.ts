import type { Tables } from '../data/tables.ts';
import { build, type BuiltFigure } from './build.ts';
import { place as costGapPlace } from './cost-gap/place.ts';
import * as costGapScenes from './cost-gap/scenes.ts';
import * as costGapSeries from './cost-gap/series.ts';
import * as costGapWords from './cost-gap/words.ts';
import { place as gpuTimelinePlace } from './gpu-timeline/place.ts';
import * as gpuTimelineScenes from './gpu-timeline/scenes.ts';
import * as gpuTimelineSeries from './gpu-timeline/series.ts';
import * as gpuTimelineWords from './gpu-timeline/words.ts';
import { place as marketCapPlace } from './market-cap/place.ts';
import * as marketCapScenes from './market-cap/scenes.ts';
import * as marketCapSeries from './market-cap/series.ts';
import * as marketCapWords from './market-cap/words.ts';

const figures = [
  build('market-cap', { ...marketCapSeries, ...marketCapScenes, place: marketCapPlace, ...marketCapWords }),
  build('cost-gap', { ...costGapSeries, ...costGapScenes, place: costGapPlace, ...costGapWords }),
  build('gpu-timeline', { ...gpuTimelineSeries, ...gpuTimelineScenes, place: gpuTimelinePlace, ...gpuTimelineWords }),
];

/** Every figure of the site with its data, by id. For the build only: readers get `live.ts`. */
export function catalogue(tables: Tables): Map<string, BuiltFigure> {
  return new Map(figures.map((figure) => figure(tables)).map((figure) => [figure.id, figure]));
}
