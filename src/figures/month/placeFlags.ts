import type { Layer, Shape } from '../../marks/layer.ts';
import { rectPath, round, type LabelMark, type Tone } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { middleOf, type Frame } from './frame.ts';

/** A flag on a pole above its day. */
export interface Flag {
  readonly key: string;
  readonly day: number;
  /** How high it flies: 0 is just above the cells. */
  readonly level: number;
  readonly words: string;
  /** On which side of the pole it flies. */
  readonly side: 'left' | 'right';
  readonly tone: Tone;
  /** On record, an intention, or words alone. */
  readonly texture: 'solid' | 'outline' | 'none';
  readonly opacity: number;
  /** Id of the quantity that the words print. */
  readonly number?: string;
}

/** Models, Stargate and the fall, as flags with their names. Higher ones fly from poles that pass beside the lower. */
export function placeFlags(flags: readonly Flag[], frame: Frame): Layer {
  const placed = flags.map((flag) => placeFlag(flag, frame));
  return { key: 'flags', opacity: 1, shapes: placed.flatMap(({ shapes }) => shapes), labels: placed.map(({ label }) => label) };
}

function placeFlag(
  { key, day, level, words, side, tone, texture, opacity, number }: Flag,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly label: LabelMark } {
  const { top, text, compact, inView } = frame;
  const height = text + (compact ? 8 : 11);
  const at = middleOf(day, frame);
  const width = textWidth(words, text, 600) + (compact ? 8 : 12);
  const middle = top - 9 - height / 2 - level * (height + (compact ? 3 : 6));
  const left = side === 'right' ? at : at - width;
  const seen = round(opacity * inView(day));
  const plain = texture === 'none';
  return {
    shapes: [
      {
        key: `${key}-pole`,
        look: `line tone-${tone}`,
        d: seen > 0 ? `M${at} ${round(top - 2)}V${round(middle - (plain ? text * 0.4 : height / 2))}` : '',
        opacity: seen,
      },
      {
        key,
        look: `${texture} tone-${tone}`,
        d: seen > 0 && !plain ? rectPath({ x: left, y: middle - height / 2, width, height }) : '',
        opacity: seen,
      },
    ],
    label: {
      key,
      text: words,
      x: round(plain ? at + (side === 'right' ? 6 : -6) : left + width / 2),
      y: round(middle + text * 0.35),
      size: text,
      anchor: plain ? (side === 'right' ? 'start' : 'end') : 'middle',
      weight: 600,
      tone: texture === 'solid' ? 'paper' : tone,
      opacity: seen,
      number,
    },
  };
}
