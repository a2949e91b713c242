import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, stage, type LabelMark, type Rect, type Tone } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { cellOf, dateOf, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** A day that takes the colour of what happened on it, 0 to 1. */
export interface Accent {
  readonly day: number;
  readonly tone: Tone;
  readonly opacity: number;
}

/** Pixels of a day that its number needs, and letter heights that its name needs. */
const NUMBER = 20;
const NAME = 2.8;
/** Cells narrower than this are not drawn. */
const SLIVER = 1.2;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The line of days: solid where the US markets were open, hollow where they were closed. */
export function placeDays(series: Series, accents: readonly Accent[], frame: Frame): Layer {
  const { perDay, x, top, cell, width, text, line } = frame;
  let open = '';
  let shut = '';
  const labels: LabelMark[] = [];
  for (let day = 0; day < series.days; day += 1) {
    const box = cellOf(day, frame);
    if (box.width <= SLIVER) continue;
    const closed = series.closed.includes(day);
    if (closed) shut += rectPath(inset(box, 0.6));
    else open += rectPath(box);
    const date = new Date(Date.parse(series.first) + day * 86_400_000);
    // A number for every day that has room, else for the Mondays and the day of V3’s release.
    const kept = date.getUTCDay() === 1 || day === series.v3.day;
    const middle = x(day + 0.5);
    // What stands at a day fades before the edge would cut it.
    const inside = stage(Math.min(middle, width - middle), text, text + perDay * 0.4);
    const numbered = inside * (kept ? 1 : stage(perDay, NUMBER, NUMBER + 2));
    if (numbered > 0) {
      labels.push({
        key: `d${day}`,
        text: String(date.getUTCDate()),
        x: round(middle),
        y: round(top + cell + line - 1),
        size: text - 1,
        anchor: 'middle',
        tone: 'soft',
        opacity: round(numbered),
      });
    }
    const named = stage(perDay, (NAME - 0.3) * text, NAME * text) * inside;
    if (named > 0)
      labels.push({
        key: `n${day}`,
        text: WEEKDAYS[date.getUTCDay()] ?? '',
        x: round(middle),
        y: round(top + cell / 2 + text * 0.33),
        size: text - 1,
        anchor: 'middle',
        tone: closed ? 'soft' : 'paper',
        opacity: round(named),
      });
  }
  return {
    key: 'days',
    opacity: 1,
    shapes: [
      { key: 'open', look: 'solid tone-neutral', d: open },
      { key: 'shut', look: 'outline tone-neutral', d: shut },
      ...accents.map((accent) => accented(accent, series, frame)),
    ],
    labels: [...labels, ...months(series, frame)],
  };
}

/** A coloured day: a day without trading keeps its hollow cell. */
function accented({ day, tone, opacity }: Accent, { closed }: Series, frame: Frame): Shape {
  const box = cellOf(day, frame);
  const hollow = closed.includes(day);
  const d = box.width <= SLIVER * 2 ? '' : rectPath(hollow ? inset(box, 1) : box);
  return {
    key: `accent${day}`,
    look: `${hollow ? 'outline' : 'solid'} tone-${tone}`,
    d,
    opacity: round(opacity),
    ...(hollow && { width: 2 }),
  };
}

function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** The names of the months, under the first of their days in view; the old one goes before the new one reaches it. */
function months(series: Series, { x, perDay, width, top, cell, line, text }: Frame): LabelMark[] {
  const turn = (Date.UTC(2025, 0, 1) - Date.parse(series.first)) / 86_400_000;
  const size = text - 1;
  const y = round(top + cell + 2 * line - 2);
  const name = (day: number) => dateOf(series, day).replace(/^\d+\u00a0/, '');
  const december = Math.max(0, x(0));
  const january = Math.max(0, x(turn) + perDay * 0.1);
  const spare = january - december - textWidth(name(0), size, 600);
  return [
    {
      key: 'december',
      text: name(0),
      x: round(december),
      y,
      size,
      weight: 600,
      tone: 'soft',
      opacity: round(stage(spare, 0, perDay * 0.8)),
    },
    {
      key: 'january',
      text: name(turn),
      x: round(january),
      y,
      size,
      weight: 600,
      tone: 'soft',
      opacity: round(stage(width - january, 50, 70)),
    },
  ];
}
