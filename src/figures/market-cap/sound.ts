import type { Line, Piece } from '../../sound/score.ts';
import type { Series } from './series.ts';
import { priceAt, tradingMinutes } from './tape.ts';

/** Seconds that the trading day takes, and each of the two closes around it. */
export const DAY_SECONDS = 12;
const CLOSE_SECONDS = 1;
const HOUR = 60;

/**
 * Monday as it can be heard: Friday's close; the low of each five minutes, as the picture draws it; the official close. Time is in
 * minutes since the opening bell, with a tick at each full hour.
 */
export function sound(series: Series): Piece {
  const { opening, step, low } = series.bars;
  const minutes = tradingMinutes(series);
  const firstHour = Math.ceil(opening / HOUR) * HOUR - opening;
  return [
    held(series.fridayClose),
    {
      seconds: DAY_SECONDS,
      from: 0,
      to: minutes,
      lines: [voice(low.map((_, bar) => ({ from: bar * step, to: (bar + 1) * step, value: priceAt(series, bar * step) })))],
      ticks: Array.from({ length: Math.floor((minutes - firstHour) / HOUR) + 1 }, (_, hour) => firstHour + hour * HOUR),
    },
    held(priceAt(series, minutes)),
  ];
}

function voice(spans: Line['spans']): Line {
  return { timbre: 'triangle', pan: 0, spans };
}

function held(value: number): Piece[number] {
  return { seconds: CLOSE_SECONDS, from: 0, to: 1, lines: [voice([{ from: 0, to: 1, value }])], ticks: [] };
}
