import { formatDate } from '../../data/format.ts';
import { lerp, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { levelOf, useOf, type Amounts } from './amounts.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import { estimateColumn, slices } from './placeEstimate.ts';
import { floorPost } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { about, count, dateText } from './time.ts';

/** The quantities of the picture that are also counted in H100s. */
const IN_EQUIVALENTS: Readonly<Record<string, string>> = {
  'gpu.estimate.total': 'gpu.estimate.h100-equivalents',
  'gpu.floor': 'gpu.floor.h100-equivalents',
};

/** What stands beside the column: its number and author, its parts, the floor, and between the two what is not known. */
export function placeDistance(series: Series, scene: Scene, frame: Frame, amounts: Amounts, equivalents: number): Layer {
  const shown = stage(scene.estimate, 0.8, 1) * (1 - stage(scene.others, 0, 0.2));
  const key = 'distance';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { text, low, compact } = frame;
  const column = estimateColumn(series, frame, amounts);
  const post = floorPost(series, frame, amounts);
  const full = 1 - stage(scene.doors, 0, 0.4);
  const labels: LabelMark[] = [];
  // On the way from one unit to the other the counts are numbers of neither.
  const numberOf = (count: string): string | undefined =>
    equivalents === 0 ? count : equivalents === 1 ? IN_EQUIVALENTS[count] : undefined;
  const beside = column.x + column.width + 8;
  const big = low ? 18 : compact ? 22 : 30;
  // A high column has its number beside its top; a low one above it, where the parts need the room.
  const head = column.y + lerp(big * 0.7, -text - 8, equivalents);
  const rounded = equivalents > 0.5;
  const number = equivalents === 0 ? count(amounts.estimate) : `${rounded && !compact ? 'about ' : ''}${about(amounts.estimate)}`;
  labels.push(
    {
      key: 'estimate',
      x: round(beside),
      y: round(head),
      text: number,
      size: big,
      serif: true,
      weight: 600,
      tone: 'deepseek',
      number: numberOf('gpu.estimate.total'),
    },
    {
      key: 'estimate-who',
      x: round(beside),
      y: round(head + text + 4),
      text: compact ? `SemiAnalysis${rounded ? ', rounded' : ''}` : `SemiAnalysis’s estimate, ${dateText(series.estimateDate)}`,
      size: text,
      tone: 'soft',
    },
  );
  const heights = slices(column, amounts.parts);
  const taken: number[] = [head + text + 4];
  for (let index = series.parts.length - 1; index >= 0; index -= 1) {
    const part = series.parts[index];
    const slice = heights[index];
    const amount = amounts.parts[index];
    if (!part || !slice || amount === undefined) continue;
    const y = Math.max(slice.y + slice.height / 2 + text * 0.35, Math.min((taken.at(-1) ?? 0) + text * 1.2, slice.y + slice.height - 1));
    // A name that would touch the one above it gives way.
    const room = stage(y - (taken.at(-1) ?? 0), text * 0.95, text * 1.1);
    if (room > 0.5) taken.push(y);
    const note =
      part.model === 'H20' && !compact ? ': orders, not deliveries' : part.model === 'A100' && !compact ? ': also on record' : '';
    labels.push({
      key: `part-${part.model}`,
      x: round(beside),
      y: round(y),
      text: `${rounded ? about(amount) : count(amount)}${rounded ? ' from' : ''} ${part.model}s${note}`,
      number: numberOf(`gpu.estimate.${part.model.toLowerCase()}`),
      size: text,
      opacity: round(full * room),
    });
  }
  // The distance between record and estimate has an owner: nobody knows.
  const at = Math.min(column.x, post.x) - (low ? 8 : 14);
  const high = column.y + 2;
  const deep = post.y - 2;
  const shapes: Shape[] = [
    { key: 'unknown', kind: 'line', tone: 'ink', d: `M${round(at + 5)} ${round(high)}h-5V${round(deep)}h5`, opacity: round(full) },
  ];
  const middle = (high + deep) / 2;
  const record = rounded ? `about ${about(amounts.floor)} on record` : `${count(amounts.floor)} on record`;
  labels.push(
    {
      key: 'unknown',
      x: round(at - 8),
      y: round(middle + text * 0.2),
      text: 'not known',
      size: low ? 15 : compact ? 18 : 22,
      serif: true,
      weight: 600,
      anchor: 'end',
      opacity: round(full),
    },
    {
      key: 'unknown-words',
      x: round(at - 8),
      y: round(middle + text * 0.2 + text + 4),
      text: low ? '' : 'what lies between',
      size: text,
      tone: 'soft',
      anchor: 'end',
      opacity: round(low ? 0 : full * stage(deep - high, 90, 120)),
    },
    {
      key: 'floor-many',
      x: round(Math.min(frame.x(levelOf(series, 'fire-flyer-paper').from ?? 0) + 4, at - 6 - textWidth(record, compact ? 13 : 16, 600))),
      y: round(post.y - 6),
      text: record,
      number: numberOf('gpu.floor'),
      size: compact ? 13 : 16,
      serif: true,
      weight: 600,
      tone: 'deepseek',
      halo: true,
      opacity: round(full),
    },
  );
  if (scene.doors > 0) {
    const since = stage(scene.doors, 0.6, 1);
    const after = post.x + post.width + 10;
    labels.push(
      {
        key: 'floor-since',
        x: round(Math.min(post.x, column.x) - 6),
        y: round(post.y - 5),
        text: `${count(amounts.floor)} on record`,
        number: numberOf('gpu.floor'),
        size: text,
        weight: 600,
        tone: 'deepseek',
        anchor: 'end',
        opacity: round(since),
      },
      {
        key: 'none-since',
        x: round(after),
        y: round(frame.bottom - (low ? 8 : 12)),
        text: `${compact ? 'no count after' : 'No count found after'} ${formatDate(useOf(series, 'h800-serving').date.slice(0, 7), compact ? 'short' : 'month')}`,
        size: low ? 12 : compact ? 13 : 16,
        serif: true,
        weight: 600,
        opacity: round(since),
      },
    );
  }
  return { key, opacity: round(shown), shapes, labels };
}
