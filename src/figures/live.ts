import { place as aftermathPlace } from './aftermath/place.ts';
import { scenes as aftermathScenes } from './aftermath/scenes.ts';
import { place as claimsPlace } from './claims/place.ts';
import { scenes as claimsScenes } from './claims/scenes.ts';
import { place as costGapPlace } from './cost-gap/place.ts';
import { scenes as costGapScenes } from './cost-gap/scenes.ts';
import CostControls from './cost-gap/CostControls.svelte';
import { drawings } from './drawings.ts';
import { place as gpuTimelinePlace } from './gpu-timeline/place.ts';
import { scenes as gpuTimelineScenes } from './gpu-timeline/scenes.ts';
import CountControls from './gpu-timeline/CountControls.svelte';
import { place as howPlace } from './how/place.ts';
import { scenes as howScenes } from './how/scenes.ts';
import { place as marketCapPlace } from './market-cap/place.ts';
import { scenes as marketCapScenes } from './market-cap/scenes.ts';
import { place as moneyToScalePlace } from './money-to-scale/place.ts';
import { scenes as moneyToScaleScenes } from './money-to-scale/scenes.ts';
import { place as monthPlace } from './month/place.ts';
import { scenes as monthScenes } from './month/scenes.ts';
import { mountable, type MountableFigure } from './mountFigure.svelte.ts';

/** The figures as they run in the page, by id. */
export const live: Readonly<Record<string, MountableFigure>> = {
  'market-cap': mountable({ scenes: marketCapScenes, place: marketCapPlace, Drawing: drawings['market-cap'] }),
  month: mountable({ scenes: monthScenes, place: monthPlace, Drawing: drawings.month }),
  'cost-gap': mountable({ scenes: costGapScenes, place: costGapPlace, Drawing: drawings['cost-gap'], Controls: CostControls }),
  how: mountable({ scenes: howScenes, place: howPlace, Drawing: drawings.how }),
  'gpu-timeline': mountable({ scenes: gpuTimelineScenes, place: gpuTimelinePlace, Drawing: drawings['gpu-timeline'], Controls: CountControls }),
  'money-to-scale': mountable({ scenes: moneyToScaleScenes, place: moneyToScalePlace, Drawing: drawings['money-to-scale'] }),
  aftermath: mountable({ scenes: aftermathScenes, place: aftermathPlace, Drawing: drawings.aftermath }),
  claims: mountable({ scenes: claimsScenes, place: claimsPlace, Drawing: drawings.claims }),
};
