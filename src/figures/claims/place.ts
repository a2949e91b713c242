import { VERDICT_IDS, VERDICT_NAMES, VERDICTS } from '../../data/verdicts.ts';
import { seen, type Layer, type Shape } from '../../marks/layer.ts';
import { round, stage, type LabelMark } from '../../marks/marks.ts';
import { verdictShapes } from '../../marks/verdictShapes.ts';
import type { Settings, Size } from '../figure.ts';
import { GAP, layout, type Layout } from './layout.ts';
import { panelsLayer } from './placePanels.ts';
import type { Scene } from './scenes.ts';
import { WRONG, type Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** What each verdict says, for a picture that has room for it. */
const MEANINGS = VERDICT_IDS.map((id) => VERDICTS[id].meaning.replace(/\.$/, '').toLowerCase());

/** The claims as cells, each in the look of its verdict: the same cells in the strip, in the rows and in the panels. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const plan = layout(series, scene, size);
  const cells = VERDICT_IDS.flatMap((id, verdict) =>
    verdictShapes(
      id,
      plan.cells.filter((_, index) => series.claims[index]?.verdict === verdict),
    ),
  )
    // In the panels words stand where the cells are crossed out.
    .map((shape) => (shape.key === 'wrong-cross' ? { ...shape, opacity: round(1 - stage(scene.large, 0, 0.3)) } : shape));
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

/** In the strip each row shows one cell of its verdict: the key of the picture. */
function swatches({ left, cell, top, pitch }: Layout): Shape[] {
  const side = Math.min(cell, pitch * 0.62);
  return VERDICT_IDS.flatMap((id, verdict) =>
    verdictShapes(id, [{ x: left, y: top + verdict * pitch + (pitch - side) / 2, width: side, height: side }]).map((shape) => ({
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
  return VERDICT_NAMES.flatMap((name, verdict): LabelMark[] => {
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
        number: `claims.${VERDICT_IDS[verdict]}`,
        spoken: `${count} ${name}`,
      }) as const;
    return [
      { key: `n${verdict}`, text: name, x: 0, y, size: text, weight: verdict === WRONG ? 600 : 400, tone, halo: true },
      { key: `c${verdict}`, ...behind(1), opacity: round(1 - stage(sorted, 0, 0.25)) },
      { key: `t${verdict}`, ...behind(count), opacity: came },
    ];
  });
}
