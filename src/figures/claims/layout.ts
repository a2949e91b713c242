import { VERDICT_IDS } from '../../data/verdicts.ts';
import { lerp, stage, type Rect } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import { WRONG, type Series } from './series.ts';

/** Where everything stands at a size. */
export interface Layout {
  readonly compact: boolean;
  /** Size of labels. */
  readonly text: number;
  /** Left edge of the cells in the rows of verdicts, and the side of a cell there. */
  readonly left: number;
  readonly cell: number;
  /** Top of the rows and distance of two rows, at this moment. */
  readonly top: number;
  readonly pitch: number;
  /** Baseline of the numbers of the paragraphs, and where each paragraph begins. */
  readonly paragraphs: { readonly y: number; readonly starts: readonly number[] };
  /** The panels of the wrong claims: top of the first, distance of two, side of the square. */
  readonly panel: { readonly top: number; readonly height: number; readonly side: number };
  /** The claims as they stand at this moment, in the article's order. */
  readonly cells: readonly Rect[];
  /** The places in the thin strip that the wrong claims have left. */
  readonly vacated: readonly Rect[];
}

/** Between two cells, in pixels. */
export const GAP = 1.5;

/** Places the claims of a scene: in the strip, in the rows, in the panels, or on the way between two of these. */
export function layout({ claims, starts }: Series, { sorted, large }: Scene, { width, height }: Size): Layout {
  const compact = width < 520;
  const text = compact ? 12 : 14;
  const rows = VERDICT_IDS.length;
  const most = Math.max(...VERDICT_IDS.map((_, verdict) => claims.filter((claim) => claim.verdict === verdict).length));
  const stripHeight = height * (compact ? 0.25 : 0.32);
  const stripFoot = stripHeight + text + (compact ? 14 : 24);
  // Cells first leave the column of names, then come down into their rows.
  const [across, down] = [stage(sorted, 0, 0.7), stage(sorted, 0.3, 1)];
  const top = lerp(stripFoot, 0, down);
  const pitch = (height - top) / rows;
  const left = compact ? 112 : 150;
  // As large as the longest row allows, at the pitch of the sorted rows: a cell does not grow on its way.
  const cell = Math.min((height / rows) * 0.76, (width - left - 26) / most - GAP);
  const strip = stripCells(claims.length, starts, width);
  const thin = strip.map((place): Rect => ({ ...place, y: 0, height: compact ? 14 : 24 }));
  const panelTop = compact ? 24 : 48;
  const panelHeight = (height - panelTop) / claims.filter(({ verdict }) => verdict === WRONG).length;
  // Air between the squares; on a narrow picture the words need the width.
  const panel = { top: panelTop, height: panelHeight, side: Math.min(panelHeight - (compact ? 12 : 24), width * 0.17) };
  const seen = VERDICT_IDS.map(() => 0);
  let wrong = 0;
  const cells = claims.map(({ verdict }, index): Rect => {
    const place = seen[verdict] ?? 0;
    seen[verdict] = place + 1;
    const low = thin[index] ?? NOWHERE;
    const inStrip = { ...low, height: stripHeight };
    const inRow = { x: left + place * (cell + GAP), y: top + verdict * pitch + (pitch - cell) / 2, width: cell, height: cell };
    const apart = verdict === WRONG ? { x: 0, y: panel.top + wrong++ * panel.height, width: panel.side, height: panel.side } : low;
    return between(between(inStrip, inRow, across, down), apart, large, large);
  });
  return {
    compact,
    text,
    left,
    cell,
    top,
    pitch,
    panel,
    cells,
    paragraphs: { y: stripHeight + text + 4, starts: starts.map((start) => strip[start]?.x ?? 0) },
    vacated: thin.filter((_, index) => claims[index]?.verdict === WRONG),
  };
}

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Left edges and widths of the claims in the strip: equal cells, with a wider gap where a paragraph begins. */
function stripCells(count: number, starts: readonly number[], width: number): readonly Pick<Rect, 'x' | 'width'>[] {
  const pause = width * 0.016;
  const pitch = (width + GAP - (starts.length - 1) * pause) / count;
  return Array.from({ length: count }, (_, index) => {
    const pauses = starts.filter((start) => start > 0 && start <= index).length;
    return { x: index * pitch + pauses * pause, width: pitch - GAP };
  });
}

/** The rectangle between two: its place across at `across`, its height on the page and its size at `down`. */
function between(a: Rect, b: Rect, across: number, down: number): Rect {
  return {
    x: lerp(a.x, b.x, across),
    y: lerp(a.y, b.y, down),
    width: lerp(a.width, b.width, down),
    height: lerp(a.height, b.height, down),
  };
}
