import { hatchPath } from '../../marks/hatch.ts';
import { seen, type Layer, type Shape } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { GAP, layout, rimPath, type Layout } from './layout.ts';
import { panelsLayer } from './placePanels.ts';
import type { Scene } from './scenes.ts';
import { VERDICTS, WRONG, type Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** Names of the verdicts, in their order. */
export const NAMES: readonly string[] = ['accurate', 'mostly accurate', 'imprecise', 'outdated', 'wrong', 'opinion'];

/** What each verdict says, for a picture that has room for it. */
const MEANINGS: readonly string[] = [
  'holds as it stands',
  'holds, with a qualification',
  'partly true; something that matters is missing',
  'was right in its week',
  'the evidence says otherwise',
  'nobody can check it',
];

/** The claims as cells, each in the look of its verdict: the same cells in the strip, in the rows and in the panels. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const plan = layout(series, scene, size);
  const cells = VERDICTS.flatMap((_, verdict) =>
    cellShapes(
      verdict,
      plan.cells.filter((__, index) => series.claims[index]?.verdict === verdict),
    ),
  );
  // What fades in one movement does so before or after the cells pass.
  const strip = round(1 - stage(scene.sorted, 0, 0.3));
  const rows = round(1 - stage(scene.large, 0, 0.4));
  return seen([
    { key: 'cells', opacity: 1, shapes: cells, labels: [] },
    { key: 'paragraphs', opacity: strip, shapes: swatches(plan), labels: [...paragraphLabels(plan, size), ...meanings(plan)] },
    { key: 'rows', opacity: rows, shapes: [], labels: rowLabels(series, scene, plan) },
    panelsLayer(series, plan, size, round(stage(scene.large, 0.93, 1))),
  ]);
}

/** Solid holds, half filled mostly holds, hatched is imprecise, dashed has passed, red is wrong, hollow is an opinion. */
function cellShapes(verdict: number, rects: readonly Rect[]): Shape[] {
  const name = VERDICTS[verdict] ?? '';
  const all = rects.map(rectPath).join('');
  const opinion = verdict === VERDICTS.length - 1;
  const rim: Shape = { key: `${name}-rim`, look: `outline tone-${opinion ? 'neutral' : 'ink'}`, d: rimPath(rects) };
  switch (verdict) {
    case 0:
      return [{ key: name, look: 'solid tone-ink', d: all }];
    case 1:
      return [{ key: name, look: 'solid tone-ink', d: rects.map(lowerPart).join('') }, rim];
    case 2:
      return [{ key: name, look: 'hatched tone-ink', d: rects.map((rect) => hatchPath(rect, 4)).join('') }, rim];
    case 3:
      return [{ ...rim, dash: '3 3' }];
    case WRONG:
      return [{ key: name, look: 'solid tone-lost', d: all }];
    default:
      return [rim];
  }
}

/** Six tenths: more of the cell is filled than not. */
function lowerPart(rect: Rect): string {
  return rectPath({ ...rect, y: rect.y + rect.height * 0.4, height: rect.height * 0.6 });
}

/** In the strip each row shows one cell of its verdict: the key of the picture. */
function swatches({ left, cell, top, pitch }: Layout): Shape[] {
  const side = Math.min(cell, pitch * 0.62);
  return VERDICTS.flatMap((_, verdict) =>
    cellShapes(verdict, [{ x: left, y: top + verdict * pitch + (pitch - side) / 2, width: side, height: side }]).map((shape) => ({
      ...shape,
      key: `swatch-${shape.key}`,
    })),
  );
}

function paragraphLabels({ paragraphs: { y, starts }, text, compact }: Layout, { width }: Size): LabelMark[] {
  return starts.map((x, index) => {
    const last = index === starts.length - 1;
    const words = index === 0 ? (compact ? 'par. 1' : 'paragraph 1') : String(index + 1);
    const edge = last ? ({ x: width, anchor: 'end' } as const) : { x: round(x) };
    return { key: `p${index}`, text: words, y: round(y), size: text - 1, tone: 'soft', ...edge };
  });
}

function meanings({ compact, left, cell, top, pitch, text }: Layout): LabelMark[] {
  if (compact) return [];
  const x = round(left + cell + 56);
  return MEANINGS.map((words, verdict) => ({
    key: `m${verdict}`,
    text: words,
    x,
    y: round(top + (verdict + 0.5) * pitch + text * 0.36),
    size: text,
    tone: 'soft',
  }));
}

/** Names and counts of the verdicts: the counts behind the key’s cells go, those behind the rows come. */
function rowLabels({ claims }: Series, { sorted }: Scene, { left, cell, top, pitch, text }: Layout): LabelMark[] {
  const came = round(stage(sorted, 0.9, 1));
  return NAMES.flatMap((name, verdict): LabelMark[] => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    const y = round(top + (verdict + 0.5) * pitch + text * 0.36);
    const tone = verdict === WRONG ? 'lost' : 'ink';
    const behind = (cells: number) =>
      ({
        text: String(count),
        x: round(left + cells * (cell + GAP) + 6),
        y,
        size: text,
        weight: 600,
        tone,
        number: `claims.${VERDICTS[verdict]}`,
        spoken: `${count} ${name}`,
      }) as const;
    return [
      { key: `n${verdict}`, text: name, x: 0, y, size: text, weight: verdict === WRONG ? 600 : 400, tone, halo: true },
      { key: `c${verdict}`, ...behind(1), opacity: round(1 - stage(sorted, 0, 0.25)) },
      { key: `t${verdict}`, ...behind(count), opacity: came },
    ];
  });
}
