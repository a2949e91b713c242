import type { Piece } from '../sound/score.ts';
import { sound as aftermath } from './aftermath/sound.ts';
import { sound as marketCap } from './market-cap/sound.ts';

/** The figures that can be heard, by id: what is played, from the data that stands in the page. */
export const sounds: Readonly<Record<string, (series: unknown) => Piece>> = {
  'market-cap': hearable(marketCap),
  aftermath: hearable(aftermath),
};

function hearable<Series>(sound: (series: Series) => Piece): (series: unknown) => Piece {
  return (series) => sound(series as Series);
}
