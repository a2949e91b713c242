import { live as marketCap } from './market-cap/live.ts';
import { live as month } from './month/live.ts';
import { live as costGap } from './cost-gap/live.ts';
import { live as how } from './how/live.ts';
import { live as gpuTimeline } from './gpu-timeline/live.ts';
import { live as moneyToScale } from './money-to-scale/live.ts';
import { live as aftermath } from './aftermath/live.ts';
import { live as claims } from './claims/live.ts';

/** The drawing of each figure, by id: the component that draws the live picture makes the pictures of the build too. */
export const drawings = {
  'market-cap': marketCap.Drawing,
  month: month.Drawing,
  'cost-gap': costGap.Drawing,
  how: how.Drawing,
  'gpu-timeline': gpuTimeline.Drawing,
  'money-to-scale': moneyToScale.Drawing,
  aftermath: aftermath.Drawing,
  claims: claims.Drawing,
};

/** The controls of the figures that have some, by id: what keeps their room until the live figure comes is made of them. */
export const controls = {
  'cost-gap': costGap.Controls,
  'gpu-timeline': gpuTimeline.Controls,
};
