import { round, stage, type LabelMark } from '../../marks/marks.ts';
import type { Type } from './type.ts';
import { tn } from './numbers.ts';

/** The scales of the line, and the box between its axes. */
export interface Plan {
  readonly type: Type;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** x of a number of days from the Monday, y of billions of dollars. */
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** An axis: lines across the drawing, ticks, and words. */
export interface AxisMarks {
  readonly grid: string;
  readonly ticks: string;
  readonly labels: readonly LabelMark[];
}

const DAY = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Trillions of dollars; halves too while the scale is that of a week. */
export function valueAxis({ type, left, right, top, bottom, y }: Plan, span: number): AxisMarks {
  const labels: LabelMark[] = [];
  let grid = '';
  for (let value = 0; y(value) > top + type.label; value += 500) {
    const half = value % 1000 !== 0;
    const opacity = half ? round(1 - stage(span, 0, 0.3)) : 1;
    const at = y(value);
    if (at > bottom + 0.5 || opacity < 0.02) continue;
    if (!half && at < bottom - 1) grid += `M${left} ${round(at)}H${right}`;
    labels.push({
      key: `y${value}`,
      text: value === 0 ? '$0' : tn(value, half ? 1 : 0),
      x: left - 8,
      y: round(at + type.label * 0.36),
      size: type.label,
      anchor: 'end',
      tone: 'soft',
      opacity,
    });
  }
  return { grid, ticks: '', labels };
}

/** Days while a day has room for its name, then months, then quarters, then years: the scale decides, not the step. */
export function timeAxis({ type, left, right, bottom, x }: Plan, monday: number): AxisMarks {
  const perDay = x(1) - x(0);
  const days = stage(perDay, 16, 22);
  const quarters = (1 - days) * stage(perDay * 91, 90, 130);
  const months = (1 - days) * stage(perDay * 30, 90, 110);
  const labels: LabelMark[] = [];
  let ticks = '';
  const tick = (key: string, at: number, text: string, opacity: number, anchor: 'middle' | 'start') => {
    if (at < left - 0.5 || at > right - (anchor === 'middle' ? 10 : 26) || opacity < 0.02) return;
    ticks += `M${round(at)} ${bottom}v5`;
    labels.push({
      key,
      text,
      x: round(anchor === 'middle' ? at : at + 3),
      y: bottom + type.label + 7,
      size: type.label,
      anchor,
      tone: 'soft',
      opacity: round(opacity),
    });
  };
  if (days > 0) {
    for (let day = -6; day <= 5; day += 1) {
      const date = new Date(monday + day * DAY);
      const name = WEEKDAYS[date.getUTCDay()] ?? '';
      // Weekends have no trading.
      if (name.startsWith('S')) continue;
      tick(`d${day}`, x(day), perDay > 50 ? `${name} ${date.getUTCDate()}` : perDay > 26 ? name : name.charAt(0), days, 'middle');
    }
  }
  // Months from two years before to two years after; those outside the box are left out.
  const year0 = new Date(monday).getUTCFullYear() - 2;
  for (let month = 0; month < 48; month += 1) {
    const [year, index] = [year0 + Math.floor(month / 12), month % 12];
    const at = x((Date.UTC(year, index, 1) - monday) / DAY);
    if (index === 0) tick(`${year}`, at, `${year}`, 1 - days, 'start');
    else tick(`${year}-${index}`, at, MONTHS[index] ?? '', index % 3 === 0 ? quarters : months, 'start');
  }
  return { grid: '', ticks, labels };
}
