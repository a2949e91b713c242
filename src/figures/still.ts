import type { Size } from './figure.ts';

/**
 * The size at which pictures that stand alone are drawn. Narrow, so that their labels stay readable on a phone, where they
 * are shown nearly as they are; on wide screens they are scaled up a little.
 */
export const STILL: Size = { width: 400, height: 420 };

/** The sizes at which every step of a figure is checked: a phone's pinned picture, a picture that stands alone, a desktop's. */
export const CHECKED_SIZES = [{ width: 350, height: 270 }, STILL, { width: 714, height: 520 }] as const satisfies readonly Size[];
