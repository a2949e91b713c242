import { formatQuantity } from '../../data/format.ts';
import type { Shape } from '../../marks/layer.ts';
import { round, stage, type Rect, label } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import type { Frame, Picture } from './frame.ts';
import type { Series } from './series.ts';

/** The set changes over this last part of a token. */
const TURN = 0.3;

/** How much farther apart rows may stand than columns, to fill the height. */
const LOOSE = 1.15;

/** The grid of dots: columns, and the distance of two. */
interface Grid {
  readonly columns: number;
  readonly pitch: number;
}

const gridFor = remember((dots: number, width: number, height: number): Grid => {
  let columns = Math.max(1, Math.floor(Math.sqrt((dots * width) / height)));
  // One more column wherever the rows would not fit: the whole field stays above its line of words.
  while ((Math.ceil(dots / columns) * width) / columns > height) columns += 1;
  return { columns, pitch: width / columns };
});

/** The rectangle that the dots fill, above a line of words. */
export function fieldOf(dots: number, at: Frame): Rect {
  const room = at.height - at.line - 8;
  const { columns, pitch } = gridFor(dots, at.width, room);
  return { x: 0, y: 0, width: at.width, height: Math.min(room, Math.ceil(dots / columns) * pitch * LOOSE) };
}

/** All dots, in a rectangle that may have other proportions than the field: then they stand closer. */
const fieldFor = remember((dots: number, columns: number, x: number, y: number, width: number, height: number): string => {
  const [across, down] = [width / columns, height / Math.ceil(dots / columns)];
  let path = '';
  for (let dot = 0; dot < dots; dot += 1) {
    path +=
      dot % columns === 0 ? `M${round(x + across / 2)} ${round(y + (Math.floor(dot / columns) + 0.5) * down)}h0` : `m${round(across)} 0h0`;
  }
  return path;
});

/**
 * Which of the dots a token wakes: as many as it uses, drawn at random from the number of the token, so that the same token
 * always wakes the same ones. The generator is mulberry32.
 */
export function litBy(token: number, dots: number, active: number): readonly number[] {
  let state = (token + 1) * 0x9e3779b9;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const all = Array.from({ length: dots }, (_, dot) => dot);
  for (let picked = 0; picked < active; picked += 1) {
    const other = picked + Math.floor(random() * (dots - picked));
    [all[picked], all[other]] = [all[other] as number, all[picked] as number];
  }
  return all.slice(0, active);
}

/** A dot for each billion of parameters; those that the token uses are lit. `rect` is where the field stands. */
export function experts({ parameters, active }: Series, token: number, { x, y, width, height }: Rect, at: Frame): Picture {
  const { columns } = gridFor(parameters, at.width, at.height - at.line - 8);
  const [across, down] = [width / columns, height / Math.ceil(parameters / columns)];
  const pitch = Math.min(across, down);
  const lit = (key: string, index: number, opacity: number): Shape => ({
    key,
    look: 'dots tone-deepseek',
    width: round(pitch * 0.72),
    opacity: round(opacity),
    d: litBy(index, parameters, active)
      .map((dot) => `M${round(x + ((dot % columns) + 0.5) * across)} ${round(y + (Math.floor(dot / columns) + 0.5) * down)}h0`)
      .join(''),
  });
  const now = Math.floor(token);
  const turned = stage(token - now, 1 - TURN, 1);
  return {
    shapes: [
      {
        key: 'all',
        look: 'dots tone-neutral',
        d: fieldFor(parameters, columns, x, y, width, height),
        width: round(pitch * 0.42),
        opacity: 0.55,
      },
      ...(turned < 1 ? [lit('now', now, 1 - turned)] : []),
      ...(turned > 0 ? [lit('next', now + 1, turned)] : []),
    ],
    labels: [
      label('lit', 0, at.height - 4, `${active} of ${parameters} lit: ${formatQuantity(active / parameters, 'percent')}`, at, {
        weight: 600,
        tone: 'deepseek',
        number: 'v3.parameters.active.percent',
      }),
      label('token', at.width, at.height - 4, `token ${now + 1}`, at, { anchor: 'end', tone: 'soft' }),
    ],
  };
}
