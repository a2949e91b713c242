import Drawing from '../../marks/Layers.svelte';
import { place } from './place.ts';
import { scenes } from './scenes.ts';

/** The figure as it runs in the page. */
export const live = { scenes, place, Drawing };
