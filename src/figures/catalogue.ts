import type { Tables } from '../data/tables.ts';
import { build, type BuiltFigure } from './build.ts';
import * as costGapScenes from './cost-gap/scenes.ts';
import * as costGapSeries from './cost-gap/series.ts';
import * as costGapWords from './cost-gap/words.ts';
import * as gpuTimelineScenes from './gpu-timeline/scenes.ts';
import * as gpuTimelineSeries from './gpu-timeline/series.ts';
import * as gpuTimelineWords from './gpu-timeline/words.ts';
import * as marketCapScenes from './market-cap/scenes.ts';
import * as marketCapSeries from './market-cap/series.ts';
import * as marketCapWords from './market-cap/words.ts';

const figures = [
  build('market-cap', { ...marketCapSeries, ...marketCapScenes, ...marketCapWords }),
  build('cost-gap', { ...costGapSeries, ...costGapScenes, ...costGapWords }),
  build('gpu-timeline', { ...gpuTimelineSeries, ...gpuTimelineScenes, ...gpuTimelineWords }),
];

/** Every figure of the site with its data, by id. For the build only: readers get `live.ts`. */
export function catalogue(tables: Tables): Map<string, BuiltFigure> {
  return new Map(figures.map((figure) => figure(tables)).map((figure) => [figure.id, figure]));
}
