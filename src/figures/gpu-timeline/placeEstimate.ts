import { hatchPath } from '../../marks/hatch.ts';
import { lerp, rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import type { Amounts } from './amounts.ts';
import { lines, type Frame, type Marks, type Shape } from './frame.ts';
import { ownSquares } from './placeOthers.ts';
import { floorPost } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { about, count, dateText, yearOf } from './time.ts';

const mixRects = (a: Rect, b: Rect, k: number): Rect => ({
  x: lerp(a.x, b.x, k), y: lerp(a.y, b.y, k), width: lerp(a.width, b.width, k), height: lerp(a.height, b.height, k),
});

/** A rectangle cut into slices, from its foot upwards, in proportion to amounts. */
export function slices(rect: Rect, parts: readonly number[]): Rect[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let foot = rect.y + rect.height;
  return parts.map((part) => {
    const height = (part / total) * rect.height;
    foot -= height;
    return { x: rect.x, y: foot, width: rect.width, height };
  });
}

/** The column of the estimate at its one point in time, on the linear axis. */
export function estimateColumn(series: Series, frame: Frame, amounts: Amounts): Rect {
  const width = frame.low ? 16 : frame.compact ? 20 : 30;
  const y = frame.y(amounts.estimate);
  return { x: frame.x(yearOf(series.estimateDate)) - width / 2, y, width, height: frame.bottom - y };
}

/**
 * The outside estimate: four hatched parts at one point in time, never joined to the floor by a line; and between the two,
 * what is not known. In the comparison of fleets column and floor become squares, their parts still in proportion.
 */
export function placeEstimate(series: Series, scene: Scene, frame: Frame, amounts: Amounts, equivalents: number): Marks {
  const grown = stage(scene.estimate, 0.35, 0.9);
  if (grown <= 0) return { shapes: [], labels: [] };
  const { text, low, compact } = frame;
  const column = estimateColumn(series, frame, amounts);
  // The parts rise one after another while the axis makes room for them.
  const rising = { ...column, y: lerp(frame.bottom, column.y, grown), height: column.height * grown };
  // First the axis fades, then column and post travel, then the others’ squares come.
  const travelled = stage(scene.others, 0.2, 0.8);
  const squares = scene.others > 0 ? ownSquares(series, frame.size) : { floor: rising, estimate: rising };
  const rect = mixRects(rising, squares.estimate, travelled);
  const parts = slices(rect, amounts.parts);
  const hatch = parts.map((part) => rectPath(part) + hatchPath(part, low ? 4 : 5)).join('');
  const post = floorPost(series, frame, amounts);
  const solid = mixRects(post, squares.floor, travelled);
  const shapes: Shape[] = [
    { key: 'estimate', kind: 'hatched', tone: 'deepseek', d: hatch, opacity: 1 },
    { key: 'post', kind: 'solid', tone: 'deepseek', d: rectPath(solid), opacity: round(stage(scene.others, 0, 0.02)) },
  ];
  const alone = stage(scene.estimate, 0.8, 1) * (1 - stage(scene.others, 0, 0.2));
  const full = alone * (1 - stage(scene.doors, 0, 0.4));
  const labels: LabelMark[] = [];
  const beside = column.x + column.width + 8;
  const big = low ? 18 : compact ? 22 : 30;
  const number = equivalents > 0.02 && equivalents < 0.98 ? about(amounts.estimate) : equivalents > 0.5 ? `about ${about(amounts.estimate)}` : count(amounts.estimate);
  labels.push(
    { key: 'estimate', x: round(beside), y: round(column.y + big * 0.7), text: number, size: big, serif: true, weight: 600, tone: 'deepseek', opacity: round(alone) },
    { key: 'estimate-who', x: round(beside), y: round(column.y + big * 0.7 + text + 4), text: compact ? 'SemiAnalysis, Jan 2025' : `SemiAnalysis’s estimate, ${dateText(series.estimateDate)}`, size: text, tone: 'soft', opacity: round(alone) },
  );
  const heights = slices(column, amounts.parts);
  const taken: number[] = [column.y + big * 0.7 + text + 4];
  for (let index = series.parts.length - 1; index >= 0; index -= 1) {
    const part = series.parts[index];
    const slice = heights[index];
    const amount = amounts.parts[index];
    if (!part || !slice || amount === undefined) continue;
    const y = Math.max(slice.y + slice.height / 2 + text * 0.35, Math.min((taken.at(-1) ?? 0) + text * 1.2, slice.y + slice.height - 1));
    // A name that would touch the one above it gives way.
    const room = stage(y - (taken.at(-1) ?? 0), text * 0.95, text * 1.1);
    if (room > 0.5) taken.push(y);
    const note = part.model === 'H20' && !compact ? ': orders, not deliveries' : part.model === 'A100' && !compact ? ': also on record' : '';
    labels.push({
      key: `part-${part.model}`, x: round(beside), y: round(y), text: `${equivalents > 0.5 ? about(amount) : count(amount)}${equivalents > 0.5 ? ' from' : ''} ${part.model}s${note}`,
      size: text, opacity: round(full * room),
    });
  }
  // The distance between record and estimate has an owner: nobody knows.
  const at = Math.min(column.x, post.x) - (low ? 8 : 14);
  const high = column.y + 2;
  const deep = post.y - 2;
  shapes.push({ key: 'unknown', kind: 'line', tone: 'ink', d: `M${round(at + 5)} ${round(high)}h-5V${round(deep)}h5`, opacity: round(full) });
  const middle = (high + deep) / 2;
  labels.push(
    { key: 'unknown', x: round(at - 8), y: round(middle + text * 0.2), text: 'not known', size: low ? 15 : compact ? 18 : 22, serif: true, weight: 600, anchor: 'end', opacity: round(full) },
    { key: 'unknown-words', x: round(at - 8), y: round(middle + text * 0.2 + text + 4), text: low ? '' : 'what lies between', size: text, tone: 'soft', anchor: 'end', opacity: round(low ? 0 : full) },
    { key: 'floor-many', x: round(Math.max(frame.left + 4, frame.x(2023) + 4)), y: round(post.y - 6), text: equivalents > 0.5 ? `about ${about(amounts.floor)} on record` : `${count(amounts.floor)} on record`, size: low ? 13 : 16, serif: true, weight: 600, tone: 'deepseek', halo: true, opacity: round(full) },
  );
  if (scene.doors > 0) {
    const shown = stage(scene.doors, 0.6, 1) * (1 - stage(scene.others, 0, 0.2));
    const after = post.x + post.width + 10;
    labels.push(
      { key: 'floor-since', x: round(Math.min(post.x, column.x) - 6), y: round(post.y - 5), text: `${count(amounts.floor)} on record`, size: text, weight: 600, tone: 'deepseek', anchor: 'end', opacity: round(shown) },
      { key: 'none-since', x: round(after), y: round(frame.bottom - (low ? 8 : 12)), text: compact ? 'no count published since' : 'No count published since February 2025', size: low ? 13 : 16, serif: true, weight: 600, opacity: round(shown) },
    );
  }
  return { shapes, labels };
}

/** The one key of the picture: what solid, hatched and hollow mean. It stands where the picture is empty. */
export function certaintyKey(x: number, y: number, frame: Frame, opacity: number): Marks {
  const { text } = frame;
  const line = text + 6;
  const box = (index: number): Rect => ({ x, y: y + index * line, width: 16, height: text });
  const words = frame.compact ? ['on record', 'estimated', 'alleged'] : ['on record', 'estimated by outsiders', 'alleged, without evidence'];
  return {
    shapes: [
      { key: 'key-solid', kind: 'solid', tone: 'deepseek', d: rectPath(box(0)), opacity },
      { key: 'key-hatched', kind: 'hatched', tone: 'deepseek', d: rectPath(box(1)) + hatchPath(box(1), 4), opacity },
      { key: 'key-hollow', kind: 'hollow', tone: 'ink', d: flagPath(x + 2, y + 2 * line + text, text), opacity },
    ],
    labels: words.map((label, index) => ({
      key: `key-${index}`, x: x + 24, y: round(y + index * line + text * 0.85), text: label, size: text, tone: 'soft', opacity,
    })),
  };
}

/** A hollow flag on its pole; the foot of the pole is its place. */
export function flagPath(x: number, y: number, height: number): string {
  return `M${round(x)} ${round(y)}v${-height}h11l-3 ${round(height * 0.28)}l3 ${round(height * 0.28)}h-11`;
}

/** Claims on the strip, in the order of what fits: the first ones are shown on the smallest drawing too. */
const WANTED = [
  'patel-50000', 'wang-50000', 'house-60000', 'official-h100', 'reuters-three-sources', 'lutnick', 'blackwell-information', 'blackwell-official',
];
/** Who denies, in a few words; the whole reply is in the table. */
const REPLIES: Readonly<Record<string, string>> = {
  'wang-50000': 'SemiAnalysis: not the same',
  'official-h100': 'Nvidia denies',
  'reuters-three-sources': 'Nvidia denies',
  'blackwell-information': 'Nvidia: “farfetched”',
  'blackwell-official': 'China objects',
};
/** Words that stand in for a label on a narrow drawing, or say who speaks. */
const SHORT: Readonly<Record<string, string>> = {
  'patel-50000': 'Patel: ',
};

/** Claims that nobody has backed with evidence: a place in time, and no height. */
export function placeFlags(series: Series, scene: Scene, frame: Frame): Marks {
  const shown = stage(scene.flags, 0.5, 1);
  if (shown <= 0) return { shapes: [], labels: [] };
  const { text, line, compact, strip } = frame;
  const wanted = WANTED.slice(0, lines(frame.size).flags);
  // The statements of one origin come first, so that the line that joins them crosses no other.
  const known = series.claims.filter((claim) => wanted.includes(claim.id));
  const claims = [...known.filter((claim) => claim.echo), ...known.filter((claim) => !claim.echo)];
  const labels: LabelMark[] = [];
  let flags = '';
  const echoes: { x: number; y: number }[] = [];
  claims.forEach((claim, index) => {
    const x = frame.x(yearOf(claim.date));
    const y = strip + text + 4 + (index + 1) * line - 4;
    flags += flagPath(x, y, line - 4);
    if (claim.echo) echoes.push({ x, y });
    labels.push({ key: `claim-${claim.id}`, x: round(x - 8), y: round(y - 2), text: `${SHORT[claim.id] ?? ''}${claim.label}`, size: text, anchor: 'end', opacity: round(shown) });
    const reply = REPLIES[claim.id];
    if (reply && !compact) {
      labels.push({ key: `reply-${claim.id}`, x: round(x + 18), y: round(y - 2), text: reply, size: text, tone: 'soft', opacity: round(shown) });
    }
  });
  const origin = echoes.map(({ x, y }, index) => index === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`).join('');
  labels.push({ key: 'claims', x: 2, y: round(strip + text), text: compact ? 'Claims without evidence: a date, no height' : 'Claims without evidence: a date, but no height', size: text, weight: 600, opacity: round(shown) });
  if (!compact) {
    labels.push({ key: 'origin', x: round(frame.right), y: round(strip + text), text: 'joined: one origin, the same as the estimate’s', size: text, tone: 'soft', anchor: 'end', opacity: round(shown) });
  }
  return {
    shapes: [
      { key: 'origin', kind: 'leader', tone: 'soft', d: origin, opacity: round(shown) },
      { key: 'flags', kind: 'hollow', tone: 'ink', d: flags, opacity: round(shown) },
    ],
    labels,
  };
}
