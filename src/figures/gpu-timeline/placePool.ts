import { rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { useOf, type Amounts } from './amounts.ts';
import type { Frame, Layer } from './frame.ts';
import { floorPost } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count, dateText } from './time.ts';

/** What each use of the pool was for, and the quantity that counts it. */
const NAMES = [
  ['v3-run', 'V3 training', 'gpu.v3-run'],
  ['r1-run', 'R1 training', 'gpu.r1-run'],
  ['h800-serving', 'serving, at the peak', 'gpu.serving.peak'],
] as const;

/** The three uses of one pool of H800s: bars from one zero, which nobody should add up; and the sum that counts. */
export function placePool(series: Series, scene: Scene, frame: Frame, amounts: Amounts): Layer {
  const shown = stage(scene.pool, 0.75, 1);
  const key = 'pool';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { text, line, low, size } = frame;
  const strip = frame.tops.pool;
  const names = NAMES.map(([id, words, number]) => ({ use: useOf(series, id), words, number }));
  const long = !frame.compact;
  const nameOf = (words: string, date: string) => (long ? `${words}, ${dateText(date)}` : words);
  const left = 12 + Math.max(...names.map(({ words, use }) => textWidth(nameOf(words, use.date), text)));
  const most = Math.max(...names.map(({ use }) => use.quantity));
  const right = size.width - (low ? 118 : long ? 200 : 132);
  const first = strip + text + (low ? 6 : 12);
  const thick = line - (low ? 3 : 5);
  const labels: LabelMark[] = [
    { key: 'pool', x: 2, y: round(strip + text), text: 'One pool of H800s, three uses: not to be added', size: text, weight: 600 },
  ];
  let bars = '';
  names.forEach(({ use, words, number }, index) => {
    const top = first + index * line;
    const width = (use.quantity / most) * (right - left);
    bars += rectPath({ x: left, y: top, width, height: thick });
    const y = round(top + thick / 2 + text * 0.35);
    const counts = use.quantity === most;
    const verdict = counts ? (long ? ': this one counts' : ': this counts') : '';
    labels.push(
      { key: `use-${use.id}`, x: 2, y, text: nameOf(words, use.date), size: text },
      {
        key: `count-${use.id}`,
        x: round(left + width + 6),
        y,
        text: `${count(use.quantity)}${verdict}`,
        number,
        size: text,
        weight: counts ? 600 : 400,
        tone: 'deepseek',
      },
    );
  });
  const post = floorPost(series, frame, amounts);
  const big = low ? 20 : frame.compact ? 24 : 30;
  const end = round(post.x + post.width);
  const floor = count(amounts.floor);
  labels.push(
    {
      key: 'floor',
      x: end,
      y: round(post.y - 6),
      text: floor,
      size: big,
      serif: true,
      weight: 600,
      tone: 'deepseek',
      anchor: 'end',
      number: 'gpu.floor',
    },
    {
      key: 'floor-words',
      x: round(end - textWidth(floor, big, 600) - 8),
      y: round(post.y - 7),
      size: text,
      tone: 'soft',
      anchor: 'end',
      halo: true,
      text: low ? `+ ${count(most)} H800s = the floor,` : `+ ${count(most)} H800s = the documented floor,`,
    },
  );
  return { key, opacity: round(shown), shapes: [{ key: 'pool-bars', kind: 'solid', tone: 'deepseek', d: bars }], labels };
}
