import Layers from '../marks/Layers.svelte';
import CostGap from './cost-gap/CostGap.svelte';

/** The drawing of each figure, by id: the same component makes the pictures of the build and the live one. */
export const drawings = {
  'market-cap': Layers,
  month: Layers,
  'cost-gap': CostGap,
  how: Layers,
  'gpu-timeline': Layers,
  'money-to-scale': Layers,
  aftermath: Layers,
  claims: Layers,
};
