import { formatQuantity } from '../../data/format.ts';
import type { Layer, Shape } from '../../marks/layer.ts';
import { round, stage } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import { label, type Frame } from './frame.ts';
import type { Series } from './series.ts';

/** The set changes over this last part of a token. */
const TURN = 0.3;

/** The grid of dots: columns, distance of two, and the left edge and the top of the first. */
interface Grid {
  readonly columns: number;
  readonly pitch: number;
  readonly left: number;
  readonly top: number;
}

const gridFor = remember((dots: number, width: number, height: number): Grid => {
  const pitch = Math.sqrt((width * height) / dots) * 0.985;
  const columns = Math.floor(width / pitch);
  return { columns, pitch, left: (width - columns * pitch) / 2 + pitch / 2, top: pitch / 2 };
});

const fieldFor = remember((dots: number, width: number, height: number): string => {
  const { columns, pitch, left, top } = gridFor(dots, width, height);
  let path = '';
  for (let dot = 0; dot < dots; dot += 1) {
    const column = dot % columns;
    path += column === 0 ? `M${round(left)} ${round(top + Math.floor(dot / columns) * pitch)}h0` : `m${round(pitch)} 0h0`;
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

/** A dot for each billion of parameters; those that the token uses are lit. */
export function experts({ parameters, active }: Series, token: number, at: Frame): Layer {
  const foot = at.line + 8;
  const height = at.height - foot;
  const { columns, pitch, left, top } = gridFor(parameters, at.width, height);
  const lit = (key: string, index: number, opacity: number): Shape => ({
    key, look: 'dots tone-deepseek', width: round(pitch * 0.72), opacity: round(opacity),
    d: litBy(index, parameters, active).map((dot) => `M${round(left + (dot % columns) * pitch)} ${round(top + Math.floor(dot / columns) * pitch)}h0`).join(''),
  });
  const now = Math.floor(token);
  const turned = stage(token - now, 1 - TURN, 1);
  return {
    key: 'experts',
    opacity: 1,
    shapes: [
      { key: 'all', look: 'dots tone-neutral', d: fieldFor(parameters, at.width, height), width: round(pitch * 0.42), opacity: 0.55 },
      ...(turned < 1 ? [lit('now', now, 1 - turned)] : []),
      ...(turned > 0 ? [lit('next', now + 1, turned)] : []),
    ],
    labels: [
      label('lit', 0, at.height - 4, `${active} of ${parameters} lit: ${formatQuantity(active / parameters, 'percent')}`, at, { weight: 600, tone: 'deepseek' }),
      label('token', at.width, at.height - 4, `token ${now + 1}`, at, { anchor: 'end', tone: 'soft' }),
    ],
  };
}
