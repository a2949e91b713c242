import type { Layer } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { dateOf, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** Room that a number and that the name of a day needs. */
const NUMBER = 20;
const NAME = 34;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The line of days: solid where the US markets were open, hollow where they were closed. */
export function placeDays(series: Series, frame: Frame): Layer {
  const { perDay, x, top, cell, width, text, line } = frame;
  // Cells are cut at the edges of the drawing, where the line goes on.
  const gap = Math.min(4, perDay * 0.14);
  let open = '';
  let shut = '';
  const labels: LabelMark[] = [];
  for (let day = 0; day < series.days; day += 1) {
    const left = x(day);
    if (left + perDay < 0 || left > width) continue;
    const start = Math.max(0, left + gap / 2);
    const box = { x: start, y: top, width: Math.min(width, left + perDay - gap / 2) - start, height: cell };
    if (box.width <= 1.2) continue;
    const closed = series.closed.includes(day);
    if (closed) shut += rectPath({ x: box.x + 0.6, y: box.y + 0.6, width: box.width - 1.2, height: box.height - 1.2 });
    else open += rectPath(box);
    const date = new Date(Date.parse(series.first) + day * 86_400_000);
    const monday = date.getUTCDay() === 1;
    // A number for every day that has room, else for the Mondays; the name of the month with the first of them.
    const numbered = perDay >= NUMBER ? 1 : monday ? 1 : 0;
    const middle = left + perDay / 2;
    const inside = stage(middle, 4, 12) * stage(width - middle, 4, 12);
    if (numbered && inside > 0) {
      labels.push({ key: `d${day}`, text: String(date.getUTCDate()), x: round(middle), y: round(top + cell + line - 1), size: text - 1, anchor: 'middle', tone: 'soft', opacity: round(inside) });
    }
    const named = stage(perDay, NAME - 4, NAME) * inside;
    if (named > 0) labels.push({ key: `n${day}`, text: WEEKDAYS[date.getUTCDay()] ?? '', x: round(middle), y: round(top + cell / 2 + text * 0.33), size: text - 1, anchor: 'middle', tone: closed ? 'soft' : 'paper', opacity: round(named) });
  }
  return {
    key: 'days',
    opacity: 1,
    shapes: [
      { key: 'open', look: 'solid tone-neutral', d: open },
      { key: 'shut', look: 'outline tone-neutral', d: shut },
    ],
    labels: [...labels, ...months(series, frame)],
  };
}

/** The names of the months, under the first of their days in view. */
function months(series: Series, { x, perDay, width, top, cell, line, text }: Frame): LabelMark[] {
  const turn = (Date.UTC(2025, 0, 1) - Date.parse(series.first)) / 86_400_000;
  const y = round(top + cell + 2 * line - 2);
  const name = (day: number) => dateOf(series, day).replace(/^\d+\u00a0/, '');
  const january = Math.max(0, x(turn));
  return [
    { key: 'december', text: name(0), x: round(Math.max(0, x(0))), y, size: text - 1, weight: 600, tone: 'soft', opacity: round(stage(x(turn), 60, 90)) },
    { key: 'january', text: name(turn), x: round(january + perDay * 0.1), y, size: text - 1, weight: 600, tone: 'soft', opacity: round(stage(width - january, 50, 70)) },
  ];
}
