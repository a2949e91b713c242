/** A rectangle on the screen, in CSS pixels from the window's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'above' | 'below';

/** Where a slip stands: its corner from the window's, the height that it may have, and the side of its number. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: Side;
}

/** Room between slip and number, and between slip and the edge of the window, in pixels. */
const GAP = 8;
const EDGE = 8;

/** Height in pixels under which a slip shows too little to be read. */
export const LEAST = 150;

/**
 * Places a slip beside its number: below it where it fits or where there is more room, else above. It never lies on the
 * number and never leaves the window; where the room is less than its height, it is cut and scrolls inside. `kept` is the
 * side where it stands already: it changes only when it has to.
 */
export function placeSlip(
  number: Box,
  slip: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  kept?: Side,
): Place {
  const above = number.top - GAP - EDGE;
  const below = view.height - number.bottom - GAP - EDGE;
  const side = sideFor(above, below, slip.height, kept);
  const room = Math.max(0, side === 'above' ? above : below);
  const height = Math.min(slip.height, room);
  // It begins a little before its number, so that the two are seen to belong together.
  const left = Math.max(EDGE, Math.min(number.left - 2 * EDGE, view.width - EDGE - slip.width));
  return { left, top: side === 'above' ? number.top - GAP - height : number.bottom + GAP, maxHeight: room, side };
}

/** The most room that a slip can have beside a number, in pixels of height. */
export function roomFor(number: Box, view: { readonly height: number }): number {
  return Math.max(number.top, view.height - number.bottom) - GAP - EDGE;
}

function sideFor(above: number, below: number, height: number, kept: Side | undefined): Side {
  const better: Side = below >= Math.min(height, above) ? 'below' : 'above';
  if (kept === undefined) return better;
  const room = kept === 'above' ? above : below;
  return room >= Math.min(height, LEAST) ? kept : better;
}
