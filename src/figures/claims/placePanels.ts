import type { Layer } from '../../marks/layer.ts';
import { round, type LabelMark } from '../../marks/marks.ts';
import { wrap } from '../../marks/textWidth.ts';
import { rimPath } from '../../marks/verdictShapes.ts';
import type { Size } from '../figure.ts';
import type { Layout } from './layout.ts';
import { wrongOf, type Series, type WrongClaim } from './series.ts';

/** The words of the claims that are wrong, beside their squares, and in the strip the places that they left. */
export function panelsLayer(series: Series, plan: Layout, size: Size, opacity: number): Layer {
  const wrong = wrongOf(series);
  return {
    key: 'panels',
    opacity,
    shapes: [{ key: 'vacated', look: 'outline tone-lost', d: plan.vacated.map(rimPath).join('') }],
    labels: wrong.flatMap((claim, index) => panel(index, claim, plan, size)),
  };
}

function panel(index: number, { quote, paragraph, right: correction }: WrongClaim, plan: Layout, { width }: Size): LabelMark[] {
  const {
    panel: { top, height, side },
    compact,
    text: label,
  } = plan;
  // Reading type where a panel has the height for it.
  const text = height > 110 ? label + (compact ? 1 : 3) : label;
  const small = compact ? 11 : label;
  const line = text * (compact ? 1.27 : 1.35);
  const x = round(side + (compact ? 9 : 20));
  const y = top + index * height;
  const lines = Math.floor((height - 2) / line);
  // One line is kept for what is right.
  const words = fit(`“${quote}”`, width - x, text, 600, Math.max(1, lines - 1));
  const right = whole(correction, width - x, text, Math.max(1, lines - words.length));
  return [
    {
      key: `p${index}`,
      text: `${compact ? 'par.' : 'paragraph'} ${paragraph}`,
      x: round(side / 2),
      y: round(y + side / 2 + small * 0.36),
      size: small,
      weight: 600,
      tone: 'paper',
      anchor: 'middle',
    },
    ...[...words, ...right].map((row, at): LabelMark => {
      const own = at < words.length;
      const place = { x, y: round(y + text * 0.8 + at * line) };
      return { key: `w${index}-${at}`, text: row, ...place, size: text, weight: own ? 600 : 400, tone: own ? 'ink' : 'soft' };
    }),
  ];
}

/** As many whole sentences as have room; the first is shortened if need be. */
function whole(text: string, width: number, size: number, most: number): string[] {
  // A full stop within a number is not followed by a space.
  const sentences = text.split(/(?<=\.) /);
  for (let count = sentences.length; count > 1; count -= 1) {
    const lines = wrap(sentences.slice(0, count).join(' '), width, size);
    if (lines.length <= most) return lines;
  }
  return fit(sentences[0] ?? '', width, size, 400, most);
}

/** A text in at most so many lines; what does not fit is left out after a word, and said to be. */
function fit(text: string, width: number, size: number, weight: 400 | 600, most: number): string[] {
  const lines = wrap(text, width, size, weight);
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').split(' ');
  const closing = text.endsWith('”') ? '…”' : '…';
  while (last.length > 1 && wrap(`${last.join(' ')}${closing}`, width, size, weight).length > 1) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(' ').replace(/[,;.]$/, '')}${closing}`];
}
