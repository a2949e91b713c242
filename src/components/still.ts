import type { Size } from '../figures/figure.ts';

/**
 * The size at which the unrolled page's pictures are drawn. Narrow, so that its labels stay readable on a phone, where it
 * is shown nearly as it is; on wide screens it is scaled up a little.
 */
export const STILL: Size = { width: 400, height: 420 };
