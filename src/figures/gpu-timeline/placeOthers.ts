import type { Size } from '../figure.ts';
import { hatchPath } from '../../marks/hatch.ts';
import { rectPath, round, stage, type LabelMark, type Rect, type Tone } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { amounts, fleetOf } from './amounts.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count } from './time.ts';

/** Who owns a fleet, and its numbers in words, from top to bottom. */
type Words = readonly (readonly [text: string, tone: Tone, number?: string])[];

interface Plan {
  readonly low: boolean;
  readonly text: number;
  /** Side of the square of one chip, in the panel of fleets. */
  readonly unit: number;
  /** Foot of the fleets’ squares, and where each owner’s column begins. */
  readonly foot: number;
  readonly columns: readonly number[];
  readonly words: readonly Words[];
  /** The rule between the two comparisons. */
  readonly rule: number;
  /** Side of the block of one V3 run, and the top of the blocks. */
  readonly block: number;
  readonly blocksTop: number;
}

function wordsOf(series: Series, compact: boolean): readonly Words[] {
  const { floor, estimate } = amounts(series, 0);
  const first = fleetOf(series, 'xai-colossus-1');
  const second = fleetOf(series, 'xai-colossus-2');
  const meta = fleetOf(series, 'meta-2024');
  return [
    [
      [compact ? 'DeepSeek’s group' : 'High-Flyer and DeepSeek', 'soft'],
      [`${count(floor)} on record`, 'deepseek', 'gpu.floor'],
      [compact ? `${count(estimate)} estimate` : `${count(estimate)} estimated`, 'deepseek', 'gpu.estimate.total'],
    ],
    [
      [compact ? 'xAI’s cluster' : 'xAI’s Colossus cluster', 'soft'],
      [compact ? count(first.quantity) : `${count(first.quantity)} in ${first.date.slice(0, 4)}`, 'us-labs', 'fleet.xai-colossus-1.gpus'],
      [
        compact ? `${count(second.quantity)} likely` : `${count(second.quantity)} likely in ${second.date.slice(0, 4)}`,
        'us-labs',
        'fleet.xai-colossus-2.gpus',
      ],
    ],
    [
      ['Meta, the company', 'soft'],
      [`${count(meta.quantity)} ${meta.model}s`, 'us-labs', 'fleet.meta-2024.gpus'],
      [compact ? `target for ${meta.date.slice(0, 4)}` : `its target for the end of ${meta.date.slice(0, 4)}`, 'us-labs'],
    ],
  ];
}

/** Two panels: training runs above, fleets below. Squares of fleets stand on one line, each with room for its words. */
function plan(series: Series, size: Size): Plan {
  const low = size.height < 330;
  const compact = low || size.width < 520;
  const text = low ? 11 : compact ? 12 : 13;
  const sides = [amounts(series, 0).estimate, fleetOf(series, 'xai-colossus-2').quantity, fleetOf(series, 'meta-2024').quantity].map(
    Math.sqrt,
  );
  const [own = 0, second = 0, largest = 0] = sides;
  const words = wordsOf(series, compact);
  const least = words.map((lines) => Math.max(...lines.map(([line]) => textWidth(line, text, 600))));
  const foot = size.height - (low ? 2 : 6);
  const rule = low ? 76 : Math.max(118, size.height * 0.27);
  const room = size.width - 4 - (low ? 16 : compact ? 20 : 48);
  const tallest = (foot - rule - text - 14 - 3 * (text + 3) - 8) / largest;
  const widthsAt = (unit: number) => sides.map((side, index) => Math.max(side * unit, least[index] ?? 0));
  const total = (unit: number) => widthsAt(unit).reduce((sum, width) => sum + width, 0);
  // The largest scale at which the columns fit side by side, whichever of them are as wide as their words.
  const [a = 0, b = 0] = least;
  const unit = [tallest, room / (own + second + largest), (room - a) / (second + largest), (room - a - b) / largest]
    .filter((candidate) => candidate <= tallest && total(candidate) <= room + 0.01)
    .reduce((best, candidate) => Math.max(best, candidate), 0);
  const widths = widthsAt(unit);
  const spare = (size.width - 4 - total(unit)) / 2;
  const columns = widths.map((_, index) => 2 + widths.slice(0, index).reduce((sum, width) => sum + width + spare, 0));
  const blocksTop = text + (low ? 8 : 14);
  const block = Math.min((rule - blocksTop - 14) / 2, low ? 24 : 60);
  return { low, text, unit, foot, columns, words, rule, block, blocksTop };
}

function square({ unit, foot, columns }: Plan, quantity: number, column: number): Rect {
  const side = Math.sqrt(quantity) * unit;
  return { x: columns[column] ?? 0, y: foot - side, width: side, height: side };
}

/** The square of the documented floor, in the corner of the estimate’s, and the estimate’s. */
export function ownSquares(series: Series, size: Size): { readonly floor: Rect; readonly estimate: Rect } {
  const planned = plan(series, size);
  const { floor, estimate } = amounts(series, 0);
  return { floor: square(planned, floor, 0), estimate: square(planned, estimate, 0) };
}

/** Like with like: a run beside a run, a fleet beside fleets, each panel in a scale of its own. */
export function placeOthers(series: Series, scene: Scene, frame: Frame): Layer {
  const shown = stage(scene.others, 0.5, 1);
  const key = 'others';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { size } = frame;
  const planned = plan(series, size);
  const { low, text, foot, columns, words, rule, block, blocksTop } = planned;
  const beside = (x: number) => x + (low ? 6 : 10);
  const run = fleetOf(series, 'v3-run');
  const llama = fleetOf(series, 'llama31-run');
  const times = llama.quantity / run.quantity;
  // Llama’s run is as many blocks as V3’s run goes into it, in two rows.
  const runWords = `${count(run.quantity)} ${run.model}s`;
  const llamaLeft = Math.max(columns[1] ?? 0, beside(2 + block) + textWidth(runWords, text, 600) + 8);
  const wide = (times / 2) * block;
  const blocks = { x: llamaLeft, y: blocksTop, width: wide, height: block * 2 };
  let cuts = `M${round(llamaLeft)} ${round(blocksTop + block)}h${round(wide)}`;
  for (let index = 1; index < times / 2; index += 1) cuts += `M${round(llamaLeft + index * block)} ${round(blocksTop)}v${round(block * 2)}`;
  const inner = square(planned, fleetOf(series, 'xai-colossus-1').quantity, 1);
  const outer = square(planned, fleetOf(series, 'xai-colossus-2').quantity, 1);
  const target = square(planned, fleetOf(series, 'meta-2024').quantity, 2);

  const labels: LabelMark[] = [];
  const say = (name: string, x: number, y: number, line: string, tone: Tone, weight: 400 | 600, number?: string): void => {
    labels.push({ key: name, x: round(x), y: round(y), text: line, size: text, tone, weight, number });
  };
  const runLine = blocksTop + block * 2 - 2;
  say('runs', 2, text, low ? 'Training runs' : 'Training runs: one block is a run of V3’s size', 'ink', 600);
  say('run', beside(2 + block), runLine - text - 4, runWords, 'deepseek', 600, 'gpu.v3-run');
  say('run-name', beside(2 + block), runLine, 'V3', 'soft', 400);
  say('llama', beside(llamaLeft + wide), runLine - text - 4, `${count(llama.quantity)} ${llama.model}s`, 'us-labs', 600, 'llama.gpus');
  say(
    'llama-name',
    beside(llamaLeft + wide),
    runLine,
    frame.compact ? `Llama 3.1, × ${count(times)}` : `Llama 3.1, ${count(times)} times V3’s`,
    'soft',
    400,
    'ratio.llama.gpus',
  );
  say('fleets', 2, rule + text + 6, low ? 'Fleets, in another scale' : 'Fleets, in another scale: areas count chips', 'ink', 600);
  [ownSquares(series, size).estimate, outer, target].forEach((rect, column) => {
    const lines = words[column] ?? [];
    lines.forEach(([line, tone, number], index) =>
      say(
        `fleet-${column}-${index}`,
        rect.x,
        rect.y - 7 - (lines.length - 1 - index) * (text + 3),
        line,
        tone,
        tone === 'soft' ? 400 : 600,
        number,
      ),
    );
  });
  const shapes: Shape[] = [
    { key: 'panels', kind: 'axis-line', tone: 'soft', d: `M2 ${round(rule)}H${size.width - 2}M2 ${round(foot)}H${size.width - 2}` },
    { key: 'v3-block', kind: 'solid', tone: 'deepseek', d: rectPath({ x: 2, y: blocksTop + block, width: block, height: block }) },
    { key: 'us-solid', kind: 'solid', tone: 'us-labs', d: rectPath(blocks) + rectPath(inner) },
    {
      key: 'us-hatched',
      kind: 'hatched',
      tone: 'us-labs',
      d: [outer, target].map((rect) => rectPath(rect) + hatchPath(rect, low ? 6 : 8)).join(''),
    },
    { key: 'cuts', kind: 'gap', tone: 'ink', d: cuts },
  ];
  return { key, opacity: round(shown), shapes, labels };
}
