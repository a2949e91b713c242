import type { Line, Phrase, Piece } from '../../sound/score.ts';
import { priceSpans } from './priceSpans.ts';
import type { Price, Series } from './series.ts';

/** Seconds that the whole time line takes, each time it is played. */
const SECONDS = 6;
const DAY = 86_400_000;
const HALF_YEAR = 6;

/** How the two sides are told apart: by place and by timbre. */
const SIDES: Readonly<Record<Price['maker'], Pick<Line, 'timbre' | 'pan'>>> = {
  OpenAI: { timbre: 'triangle', pan: -0.7 },
  DeepSeek: { timbre: 'sine', pan: 0.7 },
};

/**
 * The price lines as they can be heard: OpenAI's, DeepSeek's, then both at once. Prices that stand side by side sound together. Time is
 * in days from the start of the time line, with a tick at each half of a year.
 */
export function sound(series: Series): Piece {
  const spans = priceSpans(series);
  const line = (side: Price['maker']): Line => ({
    ...SIDES[side],
    spans: spans
      .filter(({ maker }) => maker === side)
      .map(({ usd, from, to, end, known }) => ({ from, to, value: usd, unsure: !known, ...(end !== undefined && { end }) })),
  });
  const phrase = (...lines: Line[]): Phrase => ({ seconds: SECONDS, from: 0, to: series.end, lines, ticks: halfYears(series) });
  const [openAi, deepSeek] = [line('OpenAI'), line('DeepSeek')];
  return [phrase(openAi), phrase(deepSeek), phrase(openAi, deepSeek)];
}

/** The first days of the halves of years on the time line. */
function halfYears({ start, end }: Series): number[] {
  const first = new Date(start);
  const days: number[] = [];
  for (let month = 0, day = 0; day <= end; month += HALF_YEAR) {
    days.push(day);
    day = (Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month + HALF_YEAR, 1) - first.getTime()) / DAY;
  }
  return days;
}
