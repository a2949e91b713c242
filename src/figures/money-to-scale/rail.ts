import { formatQuantity } from '../../data/format.ts';
import type { Layer } from '../../marks/layer.ts';
import { round, type LabelMark } from '../../marks/marks.ts';
import type { Size } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { ground } from './squares.ts';

/** Names of the powers of a thousand, from a million. */
const SCALES = [
  { factor: 1e6, unit: 'usd-million' },
  { factor: 1e9, unit: 'usd-billion' },
  { factor: 1e12, unit: 'usd-trillion' },
] as const;

/** A sum to three figures: what changes with every pixel of scrolling is not worth more. */
function rough(usd: number, length: 'long' | 'short'): string {
  const { factor, unit } = SCALES.findLast((scale) => usd >= scale.factor * 0.9995) ?? SCALES[0];
  return formatQuantity(Number((usd / factor).toPrecision(3)), unit, {
    length,
    digits: Math.max(0, 2 - Math.floor(Math.log10(usd / factor))),
  });
}

/** A count of runs, as rough as the sum. */
function runs(count: number): string {
  return `${formatQuantity(Number(count.toPrecision(3)), 'count', { digits: count < 9.995 ? 2 : count < 99.95 ? 1 : 0 })} runs`;
}

/** Heights of the parts of the rail, in pixels from the top of the drawing. */
const LINE = 9;
const TICK = 5;
const NAMES = 26;

/** Where the camera is: a rail of powers of ten across the drawing, and in words what the frame comes to. */
export function railLayer({ sums }: Series, { zoom }: Scene, size: Size, run: number): Layer {
  const { field, top, floor, kind, large } = ground(size);
  const [low, high] = [Math.floor(Math.log10(run)), Math.ceil(Math.log10(sums.at(-1)?.usd ?? run))];
  const inset = 16;
  const x = (power: number) => round(inset + ((power - low) / (high - low)) * (size.width - 2 * inset));
  const labels: LabelMark[] = [];
  let ticks = '';
  for (let power = low; power <= high; power += 1) {
    ticks += `M${x(power)} ${LINE}v${TICK}`;
    const scale = SCALES.findLast(({ factor }) => 10 ** power >= factor) ?? SCALES[0];
    labels.push({
      key: `p${power}`,
      text: formatQuantity(10 ** power / scale.factor, scale.unit, { length: 'short' }),
      x: x(power),
      y: NAMES,
      size: 11,
      anchor: 'middle',
      tone: 'soft',
    });
  }
  const usd = 10 ** zoom;
  const at = x(zoom);
  if (large) {
    labels.push(
      { key: 'frame', text: rough(usd, 'long'), x: 0, y: round(top - 32), size: large, serif: true },
      {
        key: 'runs',
        text: `is the area of this frame: ${runs(usd / run)}`,
        x: 0,
        y: round(top - 11),
        size: kind === 'phone' ? 12 : 13,
        tone: 'soft',
      },
    );
  } else {
    const words =
      kind === 'wide' ? `The frame is ${rough(usd, 'long')}, or ${runs(usd / run)}` : `Frame: ${rough(usd, 'short')}, ${runs(usd / run)}`;
    labels.push({ key: 'frame', text: words, x: 0, y: round(top - 7), size: kind === 'wide' ? 13 : 12, tone: 'soft' });
  }
  return {
    key: 'rail',
    opacity: 1,
    shapes: [
      { key: 'field', look: 'axis-line', d: `M0.5 ${round(top)}H${round(field)}V${round(floor)}H0.5z` },
      { key: 'rail', look: 'leader', d: `M${x(low)} ${LINE}H${x(high)}${ticks}` },
      { key: 'way', look: 'line tone-ink', d: `M${x(low)} ${LINE}H${at}`, width: 3 },
      { key: 'camera', look: 'solid tone-ink', d: `M${round(at - 6)} 0h12l-6 ${LINE}z` },
    ],
    labels,
  };
}
