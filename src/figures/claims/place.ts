import { hatchPath } from '../../marks/hatch.ts';
import { seen, type Layer, type Shape } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import { wrap } from '../../marks/textWidth.ts';
import type { Settings, Size } from '../figure.ts';
import { layout, type Layout } from './layout.ts';
import type { Scene } from './scenes.ts';
import { VERDICTS, WRONG, type Series } from './series.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

/** Names of the verdicts, in their order. */
export const NAMES: readonly string[] = ['accurate', 'mostly accurate', 'imprecise', 'outdated', 'wrong', 'opinion'];

/** What each verdict says, for a picture that has room for it. */
const MEANINGS: readonly string[] = [
  'holds as it stands', 'holds, with a qualification', 'partly true; something that matters is missing',
  'was right in its week', 'the evidence says otherwise', 'nobody can check it',
];

/** The claims as cells, each in the look of its verdict: the same cells in the strip, in the rows and in the panels. */
export function place(series: Series, scene: Scene, size: Size, _settings: Settings): Marks {
  const plan = layout(series, scene, size);
  const cells = VERDICTS.flatMap((_, verdict) =>
    cellShapes(verdict, plan.cells.filter((__, index) => series.claims[index]?.verdict === verdict)),
  );
  // What fades in one movement does so before or after the cells pass.
  const strip = round(1 - stage(scene.sorted, 0, 0.4));
  const rows = round(1 - stage(scene.large, 0, 0.4));
  return seen([
    { key: 'cells', opacity: 1, shapes: cells, labels: [] },
    { key: 'paragraphs', opacity: strip, shapes: swatches(plan), labels: [...paragraphLabels(plan, size), ...meanings(plan)] },
    { key: 'rows', opacity: rows, shapes: [], labels: rowLabels(series, scene, plan) },
    { key: 'panels', opacity: round(stage(scene.large, 0.6, 1)), shapes: [], labels: panelLabels(series, plan, size) },
  ]);
}

/** Solid holds, half filled mostly holds, hatched is imprecise, dashed has passed, red is wrong, hollow is an opinion. */
function cellShapes(verdict: number, rects: readonly Rect[]): Shape[] {
  const name = VERDICTS[verdict] ?? '';
  const all = rects.map(rectPath).join('');
  const rim: Shape = { key: `${name}-rim`, look: verdict === VERDICTS.length - 1 ? 'outline tone-neutral' : 'outline tone-ink', d: inset(rects) };
  switch (verdict) {
    case 0: return [{ key: name, look: 'solid tone-ink', d: all }];
    case 1: return [{ key: name, look: 'solid tone-ink', d: rects.map((rect) => rectPath({ ...rect, y: rect.y + rect.height * 0.4, height: rect.height * 0.6 })).join('') }, rim];
    case 2: return [{ key: name, look: 'hatched tone-ink', d: rects.map((rect) => hatchPath(rect, 4)).join('') }, rim];
    case 3: return [{ ...rim, dash: '3 3' }];
    case WRONG: return [{ key: name, look: 'solid tone-lost', d: all }];
    default: return [rim];
  }
}

/** Outlines lie inside their cell, so that neighbours do not touch. */
function inset(rects: readonly Rect[]): string {
  const edge = 0.65;
  return rects.map(({ x, y, width, height }) => rectPath({ x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge })).join('');
}

/** In the strip each row shows one cell of its verdict: the key of the picture. */
function swatches({ left, cell, top, pitch }: Layout): Shape[] {
  const side = Math.min(cell, pitch * 0.62);
  return VERDICTS.flatMap((_, verdict) =>
    cellShapes(verdict, [{ x: left, y: top + verdict * pitch + (pitch - side) / 2, width: side, height: side }]).map((shape) => ({ ...shape, key: `swatch-${shape.key}` })),
  );
}

function paragraphLabels({ paragraphs: { y, starts }, text, compact }: Layout, { width }: Size): LabelMark[] {
  return starts.map((x, index) => {
    const last = index === starts.length - 1;
    const words = index === 0 ? (compact ? 'par. 1' : 'paragraph 1') : String(index + 1);
    return { key: `p${index}`, text: words, x: round(last ? width : x), y: round(y), size: text - 1, tone: 'soft', anchor: last ? 'end' : 'start' };
  });
}

function meanings({ compact, left, cell, top, pitch, text }: Layout): LabelMark[] {
  if (compact) return [];
  return MEANINGS.map((words, verdict) => ({ key: `m${verdict}`, text: words, x: round(left + cell + 56), y: round(top + (verdict + 0.5) * pitch + text * 0.36), size: text, tone: 'soft' }));
}

function rowLabels({ claims }: Series, { sorted }: Scene, { left, cell, top, pitch, text }: Layout): LabelMark[] {
  return NAMES.flatMap((name, verdict): LabelMark[] => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    const y = round(top + (verdict + 0.5) * pitch + text * 0.36);
    const wrong = verdict === WRONG;
    // The count stands behind the key's one cell, and moves behind the last cell of the row.
    const columns = 1 + (count - 1) * sorted;
    return [
      { key: `n${verdict}`, text: name, x: 0, y, size: text, weight: wrong ? 600 : 400, tone: wrong ? 'lost' : 'ink' },
      { key: `c${verdict}`, text: String(count), x: round(left + columns * (cell + 1.5) + 6), y, size: text, weight: 600, tone: wrong ? 'lost' : 'ink' },
    ];
  });
}

/** The words of the claims that are wrong, and what is right. */
function panelLabels({ claims, corrections }: Series, { panel, text: label, compact }: Layout, { width }: Size): LabelMark[] {
  const text = compact ? label : label + 3;
  const x = panel.side + (compact ? 10 : 18);
  const line = text * 1.3;
  const lines = Math.floor((panel.height - 6) / line);
  return claims.filter(({ verdict }) => verdict === WRONG).flatMap(({ quote }, index) => {
    const words = fit(`“${quote}”`, width - x, text, 600, Math.max(1, Math.ceil(lines / 2)));
    const right = fit(corrections[index]?.text ?? '', width - x, text, 400, Math.max(1, lines - words.length));
    return [...words, ...right].map((row, at): LabelMark => {
      const own = at < words.length;
      return { key: `w${index}-${at}`, text: row, x, y: round(panel.top + index * panel.height + text * 0.9 + at * line), size: text, weight: own ? 600 : 400, tone: own ? 'ink' : 'soft' };
    });
  });
}

/** A text in at most so many lines; what does not fit is left out after a word, and said to be. */
function fit(text: string, width: number, size: number, weight: 400 | 600, most: number): string[] {
  const lines = wrap(text, width, size, weight);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = (kept.at(-1) ?? '').split(' ');
  const closing = text.endsWith('”') ? '…”' : '…';
  while (last.length > 1 && wrap(`${last.join(' ')}${closing}`, width, size, weight).length > 1) last.pop();
  return [...kept.slice(0, -1), `${last.join(' ').replace(/[,;.]$/, '')}${closing}`];
}
