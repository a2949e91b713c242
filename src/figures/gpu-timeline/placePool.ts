import { rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { useOf, type Amounts } from './amounts.ts';
import type { Frame, Marks, Shape } from './frame.ts';
import { floorPost } from './placeFloor.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count, dateText } from './time.ts';

/** What each use of the pool was for. */
const NAMES = [['v3-run', 'V3 training'], ['r1-run', 'R1 training'], ['h800-serving', 'serving, at the peak']] as const;

/** The three uses of one pool of H800s: bars from one zero, which nobody should add up; and the sum that counts. */
export function placePool(series: Series, scene: Scene, frame: Frame, amounts: Amounts): Marks {
  const shown = stage(scene.pool, 0.55, 1);
  const labels: LabelMark[] = [];
  const shapes: Shape[] = [];
  const { text, line, low, size } = frame;
  if (shown > 0) {
    const names = NAMES.map(([id, words]) => ({ use: useOf(series, id), words }));
    const widest = Math.max(...names.map(({ words, use }) => textWidth(`${words}, ${dateText(use.date)}`, text)));
    const long = !frame.compact;
    const left = 2 + (long ? widest : textWidth('serving, at the peak', text)) + 10;
    const most = Math.max(...names.map(({ use }) => use.quantity));
    const right = size.width - (low ? 118 : long ? 200 : 132);
    const first = frame.strip + text + (low ? 6 : 12);
    labels.push({
      key: 'pool', x: 2, y: round(frame.strip + text), text: 'One pool of H800s, three uses: not to be added', size: text, weight: 600, opacity: round(shown),
    });
    let bars = '';
    names.forEach(({ use, words }, index) => {
      const top = first + index * line;
      const width = (use.quantity / most) * (right - left);
      bars += rectPath({ x: left, y: top, width, height: line - (low ? 3 : 5) });
      const y = round(top + (line - (low ? 3 : 5)) / 2 + text * 0.35);
      const counts = use.quantity === most;
      labels.push(
        { key: `use-${use.id}`, x: 2, y, text: long ? `${words}, ${dateText(use.date)}` : words, size: text, opacity: round(shown) },
        { key: `count-${use.id}`, x: round(left + width + 6), y, text: count(use.quantity) + (counts ? (low ? ': this counts' : ': this one counts') : ''), size: text, weight: counts ? 600 : 400, tone: 'deepseek', opacity: round(shown) },
      );
    });
    shapes.push({ key: 'pool-bars', kind: 'solid', tone: 'deepseek', d: bars, opacity: round(shown) });
  }
  // The documented floor by name: over its end while it is the subject, and beside it once the estimate stands there.
  const named = stage(scene.pool, 0.6, 1);
  if (named > 0) {
    const post = floorPost(series, frame, amounts);
    const key = low ? 20 : frame.compact ? 24 : 30;
    const h800 = useOf(series, 'h800-serving').quantity;
    labels.push(
      { key: 'floor', x: round(post.x + post.width), y: round(post.y - 6), text: count(amounts.floor), size: key, serif: true, weight: 600, tone: 'deepseek', anchor: 'end', opacity: round(named) },
      {
        key: 'floor-words', x: round(post.x + post.width - textWidth(count(amounts.floor), key, 600) - 8), y: round(post.y - 7),
        text: low ? `the floor: + ${count(h800)} H800s =` : `+ ${count(h800)} H800s = the documented floor,`, size: text, tone: 'soft', anchor: 'end', halo: true, opacity: round(named),
      },
    );
  }
  return { shapes, labels };
}
