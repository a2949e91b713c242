import { place as costGapPlace } from './cost-gap/place.ts';
import { scenes as costGapScenes } from './cost-gap/scenes.ts';
import CostControls from './cost-gap/CostControls.svelte';
import { drawings } from './drawings.ts';
import { place as gpuTimelinePlace } from './gpu-timeline/place.ts';
import { scenes as gpuTimelineScenes } from './gpu-timeline/scenes.ts';
import CountControls from './gpu-timeline/CountControls.svelte';
import { place as marketCapPlace } from './market-cap/place.ts';
import { scenes as marketCapScenes } from './market-cap/scenes.ts';
import { mountable, type MountableFigure } from './mountFigure.svelte.ts';

/** The figures as they run in the page, by id. */
export const live: Readonly<Record<string, MountableFigure>> = {
  'market-cap': mountable({ scenes: marketCapScenes, place: marketCapPlace, Drawing: drawings['market-cap'] }),
  'cost-gap': mountable({ scenes: costGapScenes, place: costGapPlace, Drawing: drawings['cost-gap'], Controls: CostControls }),
  'gpu-timeline': mountable({ scenes: gpuTimelineScenes, place: gpuTimelinePlace, Drawing: drawings['gpu-timeline'], Controls: CountControls }),
};
