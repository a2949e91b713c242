import { mountable, type MountableFigure } from './mountFigure.svelte.ts';

/**
 * The figures as they run in the page, by id. Each is a script of its own, which the reader's browser fetches when its
 * chapter nears: what is not read costs nothing.
 */
export const live: Readonly<Record<string, () => Promise<MountableFigure>>> = {
  'market-cap': async () => mountable((await import('./market-cap/live.ts')).live),
  month: async () => mountable((await import('./month/live.ts')).live),
  'cost-gap': async () => mountable((await import('./cost-gap/live.ts')).live),
  how: async () => mountable((await import('./how/live.ts')).live),
  'gpu-timeline': async () => mountable((await import('./gpu-timeline/live.ts')).live),
  'money-to-scale': async () => mountable((await import('./money-to-scale/live.ts')).live),
  aftermath: async () => mountable((await import('./aftermath/live.ts')).live),
  claims: async () => mountable((await import('./claims/live.ts')).live),
};
