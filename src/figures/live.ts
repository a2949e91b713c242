import { live as marketCap } from './market-cap/live.ts';
import { live as month } from './month/live.ts';
import { live as costGap } from './cost-gap/live.ts';
import { live as how } from './how/live.ts';
import { live as gpuTimeline } from './gpu-timeline/live.ts';
import { live as moneyToScale } from './money-to-scale/live.ts';
import { live as aftermath } from './aftermath/live.ts';
import { live as claims } from './claims/live.ts';
import { mountable, type MountableFigure } from './mountFigure.svelte.ts';

/** The figures as they run in the page, by id. */
export const live: Readonly<Record<string, MountableFigure>> = {
  'market-cap': mountable(marketCap),
  month: mountable(month),
  'cost-gap': mountable(costGap),
  how: mountable(how),
  'gpu-timeline': mountable(gpuTimeline),
  'money-to-scale': mountable(moneyToScale),
  aftermath: mountable(aftermath),
  claims: mountable(claims),
};
