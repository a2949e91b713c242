import { outputPrice } from '../../data/priceName.ts';
import { lerp, round, stage, type LabelMark, label } from '../../marks/marks.ts';
import type { Frame, Timeline } from './frame.ts';
import type { Price, Series } from './series.ts';

interface Place {
  /** From the first day of the price: pixels to the right and down. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor?: 'end' | 'middle';
  /** The price whose first day, or whose last, the label stands at. */
  readonly day?: (price: Price, series: Series) => number | undefined;
}

const ABOVE = -7;
const LEVEL = 4;
const BELOW = 17;
const last = ({ to }: Price) => to;
const middle = ({ from = 0, to = 0 }: Price) => (from + to) / 2;
/** Labels of the first days stand right of the line of the shock. */
const afterShock = (_: Price, { shock }: Series) => shock;

/** Where the label of a price stands, clear of the lines. */
const PLACES: Readonly<Record<string, Place>> = {
  o1: { dx: 6, dy: ABOVE, day: afterShock },
  'o1-mini-before': { dx: 6, dy: LEVEL, day: last },
  'o3-mini': { dx: 6, dy: ABOVE },
  'o3-launch': { dx: 6, dy: LEVEL, day: last },
  'o3-cut': { dx: 5, dy: ABOVE },
  gpt55: { dx: 0, dy: ABOVE },
  'r1-launch': { dx: 6, dy: BELOW, day: afterShock },
  v31: { dx: 6, dy: LEVEL, day: last },
  v32: { dx: 0, dy: BELOW },
  'v4-pro-launch': { dx: -5, dy: LEVEL, anchor: 'end' },
  'v4-pro-cut': { dx: 0, dy: BELOW, anchor: 'middle', day: middle },
};

/** Days over which a label comes. */
const COMING = 25;

/** The names and prices of the lines, as far as time has come. */
export function priceLabels(
  series: Series,
  now: number,
  { x, right, grown }: Timeline,
  y: (usd: number) => number,
  at: Frame,
): Record<Price['maker'], LabelMark[]> {
  const labels: Record<Price['maker'], LabelMark[]> = { OpenAI: [], DeepSeek: [] };
  for (const price of series.prices) {
    const { id, maker, usd, from = 0 } = price;
    const tone = maker === 'OpenAI' ? 'us-labs' : 'deepseek';
    // A price without a first day of record is named when its last has come.
    const since = id === 'v31' ? (price.to ?? 0) : Math.max(0, from);
    const opacity = round(since === 0 ? 1 : stage(now, since, since + COMING));
    const place = PLACES[id];
    if (opacity === 0) continue;
    if (place) {
      const day = place.day?.(price, series) ?? from;
      // On the small linear axis of a phone the cheap model’s line lies too low for a name above it.
      const dy = id === 'o3-mini' && at.compact ? lerp(11, ABOVE, grown) : place.dy === BELOW ? at.text + 3 : place.dy;
      labels[maker].push(
        label(id, x(day) + place.dx, y(usd) + dy, `${named(price, at)}${dollars(usd)}`, at, {
          weight: 600,
          tone,
          halo: true,
          opacity,
          anchor: place.anchor ?? 'start',
          size: at.compact ? round(lerp(11, at.text, grown)) : at.text,
          number: outputPrice(id),
        }),
      );
      if (id === 'r1-launch' && at.compact)
        labels.DeepSeek.push(
          label('maker', x(day) + place.dx, y(usd) + dy + at.line, 'DeepSeek', at, { tone, halo: true, size: 11, opacity }),
        );
      continue;
    }
    // What is charged in the end is named at the right edge: the dearer hours above, the cheaper below.
    if (!id.startsWith('v4-pro-')) continue;
    const peak = id === 'v4-pro-peak';
    const level = y(usd) + LEVEL;
    labels.DeepSeek.push(
      label(id, right + 5, level, dollars(usd), at, { weight: 600, tone, opacity, number: outputPrice(id) }),
      label(`${id}-when`, right + 5, level + (peak ? -1 : 1) * (at.text + 1), peak ? 'peak' : 'off-peak', at, {
        tone,
        size: at.text - 1,
        opacity,
      }),
    );
  }
  return labels;
}

function dollars(usd: number): string {
  return Number.isInteger(usd) ? `$${usd}` : `$${usd.toFixed(2)}`;
}

/** The name before a price, as long as its place allows. */
function named({ id, model }: Price, { compact }: Frame): string {
  if (compact && (id === 'v4-pro-cut' || id === 'o1-mini-before')) return '';
  const maker = id === 'o1' ? 'OpenAI ' : id === 'r1-launch' && !compact ? 'DeepSeek ' : '';
  return `${maker}${compact ? model.replace('-Pro', '') : model} `;
}
