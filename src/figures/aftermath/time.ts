import type { Layer } from '../../marks/layer.ts';
import { round, stage, type LabelMark, label } from '../../marks/marks.ts';
import type { Frame, Timeline } from './frame.ts';
import type { Series } from './series.ts';

const DAY = 86_400_000;
/** Days of a quarter, and pixels that it needs for a name of its own. */
const QUARTER = 91;
const ROOM = 37;
const NAMES = ['Jan', 'Apr', 'Jul', 'Oct'];

/** The axis of time under prices and releases: years, and quarters where they have room. */
export function timeAxis({ start, end }: Series, line: Timeline, at: Frame): Layer {
  const { x, left, right, foot } = line;
  const origin = Date.parse(start);
  const first = new Date(origin).getUTCFullYear();
  const labels: LabelMark[] = [];
  let ticks = '';
  for (let quarter = 0; quarter < 8; quarter += 1) {
    const day = (Date.UTC(first + Math.floor(quarter / 4), (quarter % 4) * 3, 1) - origin) / DAY;
    const place = x(day);
    if (day > end || place > right + 1) continue;
    ticks += `M${round(place)} ${round(foot)}v4`;
    // Every second quarter comes and goes with the scale.
    const opacity = quarter % 2 === 0 ? 1 : round(stage(x(QUARTER) - x(0), ROOM, ROOM + 4));
    const text = quarter % 4 === 0 ? String(first + quarter / 4) : (NAMES[quarter % 4] ?? '');
    labels.push(label(`q${quarter}`, place, foot + at.line, text, at, { tone: 'soft', size: at.text - 1, opacity }));
  }
  return {
    key: 'time',
    opacity: 1,
    shapes: [{ key: 'axis', look: 'axis-line', d: `M${left} ${round(foot)}H${round(right)}${ticks}` }],
    labels,
  };
}
