import type { Size } from './figure.ts';

/**
 * The size at which pictures that stand alone are drawn. Narrow, so that their labels stay readable on a phone, where they
 * are shown nearly as they are; on wide screens they are scaled up a little.
 */
export const STILL: Size = { width: 400, height: 420 };
