import { lerp, type Rect } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import { VERDICTS, WRONG, type Series } from './series.ts';

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
  /** Height of one panel of a wrong claim, top of the first, side of its square. */
  readonly panel: { readonly top: number; readonly height: number; readonly side: number };
  /** The claims as they stand at this moment, in the article's order. */
  readonly cells: readonly Rect[];
}

const GAP = 1.5;

/** Places the claims of a scene: in the strip, in the rows, in the panels, or on the way between two of these. */
export function layout({ claims }: Series, { sorted, large }: Scene, { width, height }: Size): Layout {
  const compact = width < 520;
  const text = compact ? 12 : 14;
  const rows = VERDICTS.length;
  const most = Math.max(...VERDICTS.map((_, verdict) => claims.filter((claim) => claim.verdict === verdict).length));
  const stripHeight = height * 0.2;
  const stripFoot = stripHeight + text + 26;
  const top = lerp(stripFoot, 0, sorted);
  const pitch = (height - top) / rows;
  const left = compact ? 112 : 150;
  // As large as the longest row allows, at the pitch of the sorted rows: a cell does not grow on its way.
  const cell = Math.min((height / rows) * 0.7, (width - left - 34) / most - GAP, 44);
  const strip = stripCells(claims, width);
  const panelTop = compact ? 30 : 44;
  const panel = { top: panelTop, height: (height - panelTop) / claims.filter(({ verdict }) => verdict === WRONG).length, side: compact ? 20 : 40 };
  const seen = VERDICTS.map(() => 0);
  let wrong = 0;
  const cells = claims.map(({ verdict }, index): Rect => {
    const place = seen[verdict] ?? 0;
    seen[verdict] = place + 1;
    const inStrip = { ...(strip[index] ?? NOWHERE), y: 0, height: stripHeight };
    const inRow = { x: left + place * (cell + GAP), y: top + verdict * pitch + (pitch - cell) / 2, width: cell, height: cell };
    const inPanel = verdict === WRONG
      ? { x: 0, y: panel.top + wrong++ * panel.height, width: panel.side, height: panel.side }
      : { ...(strip[index] ?? NOWHERE), y: 0, height: compact ? 14 : 22 };
    return between(between(inStrip, inRow, sorted), inPanel, large);
  });
  const starts = strip.flatMap(({ x }, index) => (claims[index]?.paragraph === claims[index - 1]?.paragraph ? [] : [x]));
  return { compact, text, left, cell, top, pitch, paragraphs: { y: stripHeight + text + 4, starts }, panel, cells };
}

const NOWHERE = { x: 0, width: 0 };

/** Left edges and widths of the claims in the strip: equal cells, with a wider gap where a paragraph ends. */
function stripCells(claims: Series['claims'], width: number): readonly { readonly x: number; readonly width: number }[] {
  const breaks = claims.filter(({ paragraph }, index) => index > 0 && paragraph !== claims[index - 1]?.paragraph).length;
  const pause = width * 0.016;
  const pitch = (width + GAP - breaks * pause) / claims.length;
  let pauses = 0;
  return claims.map(({ paragraph }, index) => {
    if (index > 0 && paragraph !== claims[index - 1]?.paragraph) pauses += 1;
    return { x: index * pitch + pauses * pause, width: pitch - GAP };
  });
}

function between(a: Rect, b: Rect, k: number): Rect {
  if (k <= 0) return a;
  if (k >= 1) return b;
  return { x: lerp(a.x, b.x, k), y: lerp(a.y, b.y, k), width: lerp(a.width, b.width, k), height: lerp(a.height, b.height, k) };
}
