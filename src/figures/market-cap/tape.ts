import { clamp, lerp, stage } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** Blocks in the air at most while the market trades. */
const FEW = 12;

/** Minutes from the opening to the closing bell. */
export function tradingMinutes({ bars }: Series): number {
  return bars.step * bars.low.length;
}

/** The price drawn at a minute: the low of its five-minute bar, the official close at the end, a straight line between. */
export function priceAt(series: Series, minute: number): number {
  const { step, low } = series.bars;
  const place = clamp(minute / step, 0, low.length);
  const bar = Math.min(low.length - 1, Math.floor(place));
  return lerp(low[bar] ?? 0, low[bar + 1] ?? series.mondayClose, place - bar);
}

/** Market value lost since Friday's close at a minute. */
export function lostAt(series: Series, minute: number): number {
  return series.shares * (series.fridayClose - priceAt(series, minute));
}

/** The bar with the lowest low, its minute and price. */
export const lowOf = remember((series: Series): { minute: number; price: number; lost: number } => {
  const price = Math.min(...series.bars.low);
  const minute = series.bars.low.indexOf(price) * series.bars.step;
  return { minute, price, lost: lostAt(series, minute) };
});

/** Blocks that have left the field, and how many of them are still in the air. */
export function fall(series: Series, scene: Scene): { gone: number; flying: number } {
  const { minute } = scene;
  // The block that was enlarged goes back into the field first.
  const fallen = stage(scene.fallen, 0.45, 1);
  const gone = lostAt(series, minute) * fallen;
  // The faster the price moves, the more are in the air; none when it rests, before the bell and after.
  const speed = Math.abs(lostAt(series, minute + 3) - lostAt(series, minute - 3));
  const awake = stage(minute, 0, 4) * stage(tradingMinutes(series) - minute, 0, 4);
  const flying = Math.min(FEW, speed) * awake + 200 * fallen * (1 - fallen);
  return { gone, flying: Math.min(gone, flying) };
}
