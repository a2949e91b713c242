import type { SoundWords } from '../figure.ts';
import { clock, dollars } from './numbers.ts';
import type { Series } from './series.ts';
import { DAY_SECONDS } from './sound.ts';
import { lowOf } from './tape.ts';

/** What is said of Monday's sound. */
export function soundWords(series: Series): SoundWords {
  const { opening, step, low } = series.bars;
  const lowest = lowOf(series);
  const best = Math.max(...low);
  const at = (minute: number) => clock(minute, opening, step);
  return {
    name: `Nvidia’s day in ${DAY_SECONDS} seconds`,
    hint: 'High is dear. Friday’s close comes first. Then each note is the lowest price of five minutes, each tick a full hour. The official close comes last.',
    heard:
      `Friday’s close, ${dollars(series.fridayClose)}, is the highest note by far. Of the day’s own the first is ${dollars(low[0] ?? 0)}, ` +
      `the highest ${dollars(best)} at ${at(low.indexOf(best) * step)}, the lowest ${dollars(lowest.price)} at ${at(lowest.minute)}. The close is ${dollars(series.mondayClose)}.`,
  };
}
