import type { Tables } from '../data/tables.ts';
import { build, type BuiltFigure } from './build.ts';
import { place as aftermathPlace } from './aftermath/place.ts';
import * as aftermathScenes from './aftermath/scenes.ts';
import * as aftermathSeries from './aftermath/series.ts';
import * as aftermathWords from './aftermath/words.ts';
import { place as claimsPlace } from './claims/place.ts';
import * as claimsScenes from './claims/scenes.ts';
import * as claimsSeries from './claims/series.ts';
import * as claimsWords from './claims/words.ts';
import { place as costGapPlace } from './cost-gap/place.ts';
import * as costGapScenes from './cost-gap/scenes.ts';
import * as costGapSeries from './cost-gap/series.ts';
import * as costGapWords from './cost-gap/words.ts';
import { place as gpuTimelinePlace } from './gpu-timeline/place.ts';
import * as gpuTimelineScenes from './gpu-timeline/scenes.ts';
import * as gpuTimelineSeries from './gpu-timeline/series.ts';
import * as gpuTimelineWords from './gpu-timeline/words.ts';
import { place as howPlace } from './how/place.ts';
import * as howScenes from './how/scenes.ts';
import * as howSeries from './how/series.ts';
import * as howWords from './how/words.ts';
import { place as marketCapPlace } from './market-cap/place.ts';
import * as marketCapScenes from './market-cap/scenes.ts';
import * as marketCapSeries from './market-cap/series.ts';
import * as marketCapWords from './market-cap/words.ts';
import { place as moneyToScalePlace } from './money-to-scale/place.ts';
import * as moneyToScaleScenes from './money-to-scale/scenes.ts';
import * as moneyToScaleSeries from './money-to-scale/series.ts';
import * as moneyToScaleWords from './money-to-scale/words.ts';
import { place as monthPlace } from './month/place.ts';
import * as monthScenes from './month/scenes.ts';
import * as monthSeries from './month/series.ts';
import * as monthWords from './month/words.ts';

const figures = [
  build('market-cap', { ...marketCapSeries, ...marketCapScenes, place: marketCapPlace, ...marketCapWords }),
  build('month', { ...monthSeries, ...monthScenes, place: monthPlace, ...monthWords }),
  build('cost-gap', { ...costGapSeries, ...costGapScenes, place: costGapPlace, ...costGapWords }),
  build('how', { ...howSeries, ...howScenes, place: howPlace, ...howWords }),
  build('gpu-timeline', { ...gpuTimelineSeries, ...gpuTimelineScenes, place: gpuTimelinePlace, ...gpuTimelineWords }),
  build('money-to-scale', { ...moneyToScaleSeries, ...moneyToScaleScenes, place: moneyToScalePlace, ...moneyToScaleWords }),
  build('aftermath', { ...aftermathSeries, ...aftermathScenes, place: aftermathPlace, ...aftermathWords }),
  build('claims', { ...claimsSeries, ...claimsScenes, place: claimsPlace, ...claimsWords }),
];

/**
 * Every figure of the site with its data, by id. For the build only: readers get `live.ts`. Throws one error with a line for
 * each figure that the tables have not enough for.
 */
export function catalogue(tables: Tables): Map<string, BuiltFigure> {
  const faults: string[] = [];
  const built = figures.flatMap((figure) => {
    try {
      return [figure(tables)];
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(built.map((figure) => [figure.id, figure]));
}
