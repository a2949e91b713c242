import CostGap from './cost-gap/CostGap.svelte';
import GpuTimeline from './gpu-timeline/GpuTimeline.svelte';
import MarketCap from './market-cap/MarketCap.svelte';

/** The drawing of each figure, by id: the same component makes the still pictures of the build and the live one. */
export const drawings = {
  'market-cap': MarketCap,
  'cost-gap': CostGap,
  'gpu-timeline': GpuTimeline,
};
