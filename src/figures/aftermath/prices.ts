import type { Layer, Shape } from '../../marks/layer.ts';
import { clamp, round, stage, type LabelMark, type Tone } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { label, type Frame } from './frame.ts';
import type { Price, Series } from './series.ts';

/** Ends of the axis in dollars, and its lines. */
const LOW = 0.25;
const HIGH = 100;
const TICKS = [0.3, 1, 3, 10, 30, 100];
/** Which price takes the place of which, on each side; the last of a side runs to the end. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  o1: 'o3-launch', 'o3-launch': 'o3-cut', 'r1-launch': 'v31', v31: 'v32', v32: 'v4-pro-launch', 'v4-pro-launch': 'v4-pro-cut', 'v4-pro-cut': 'v4-pro-offpeak',
};
/** Days over which the hand-over from R1 to V3.1 is sketched, because no source gives its day. */
const SKETCHED = 28;

/** Where the label of a line stands beside its first day. */
const BESIDE: Readonly<Record<string, { readonly dy: number; readonly anchor?: 'end'; readonly only?: 'wide' }>> = {
  o1: { dy: -7 }, 'o3-mini': { dy: -7 }, 'o3-launch': { dy: -7 }, 'o3-cut': { dy: -7 }, gpt55: { dy: -7 },
  'r1-launch': { dy: 17 }, v32: { dy: 17 }, 'v4-pro-launch': { dy: -7, anchor: 'end' }, 'v4-pro-cut': { dy: 17, only: 'wide' }, 'v4-pro-offpeak': { dy: 17 }, 'v4-pro-peak': { dy: -7 },
};

/** List prices of output through time, both sides on one logarithmic axis, as far as time has come. */
export function prices(series: Series, now: number, at: Frame): Layer {
  const left = at.compact ? 34 : 48;
  const right = at.width - (at.compact ? 4 : 8);
  const top = at.text;
  const foot = at.height - at.line - 6;
  const x = (day: number) => left + ((right - left) * day) / series.end;
  const y = (usd: number) => foot - ((foot - top) * Math.log(usd / LOW)) / Math.log(HIGH / LOW);
  const find = (id: string) => series.prices.find((price) => price.id === id);
  const lines: Record<Price['maker'], string> = { OpenAI: '', DeepSeek: '' };
  const dashed: Record<Price['maker'], string> = { OpenAI: '', DeepSeek: '' };
  const labels: LabelMark[] = [];
  const begin = ({ id, from }: Price) => from ?? (id === 'v31' ? (find('v31')?.to ?? 0) - SKETCHED : 0);
  for (const price of series.prices) {
    const next = find(SUCCESSORS[price.id] ?? '');
    const start = clamp(begin(price), 0, series.end);
    // A price without a last day holds until the next of its side; where there is none, it is dashed: nobody says how long it held.
    const stop = price.to ?? (next ? begin(next) : undefined);
    const last = Math.min(stop ?? now, now);
    const open = stop === undefined && price.maker === 'OpenAI';
    if (now <= start) continue;
    const run = `M${round(x(start))} ${round(y(price.usd))}H${round(x(last))}`;
    if (open) dashed[price.maker] += run;
    else if (price.id !== 'v31') lines[price.maker] += run;
    if (next && stop !== undefined && now > stop) {
      const into = find('v31');
      if (price.id === 'r1-launch' && into?.to !== undefined) {
        dashed.DeepSeek += `M${round(x(start + (stop - start)))} ${round(y(price.usd))}L${round(x(Math.min(now, into.to)))} ${round(y(into.usd))}`;
        continue;
      }
      lines[price.maker] += `M${round(x(stop))} ${round(y(price.usd))}V${round(y(next.usd))}`;
    }
  }
  for (const price of series.prices) {
    const beside = BESIDE[price.id];
    if (!beside || (beside.only === 'wide' && at.compact)) continue;
    const start = clamp(begin(price), 0, series.end);
    const opacity = round(stage(now, start + 1, start + 30));
    if (opacity < 0.02) continue;
    const text = `${named(price, at)} ${dollars(price.usd)}`;
    const tone: Tone = price.maker === 'OpenAI' ? 'us-labs' : 'deepseek';
    // A label that would run over the edge ends at it.
    const fits = beside.anchor !== 'end' && x(start) + 4 + textWidth(text, at.text, 600) <= at.width;
    labels.push(label(price.id, fits ? x(start) + 4 : beside.anchor === 'end' ? x(start) + 2 : at.width, y(price.usd) + beside.dy, text, at, { weight: 600, tone, halo: true, opacity, anchor: fits ? 'start' : 'end' }));
  }
  const shapes: Shape[] = [
    { key: 'grid', look: 'grid-line', d: TICKS.map((usd) => `M${left} ${round(y(usd))}H${round(right)}`).join('') },
    { key: 'axis', look: 'axis-line', d: `M${left} ${round(foot)}H${round(right)}` },
    { key: 'us', look: 'line tone-us-labs', d: lines.OpenAI },
    { key: 'us-dashed', look: 'line tone-us-labs', d: dashed.OpenAI, dash: '2 4' },
    { key: 'cn', look: 'line tone-deepseek', d: lines.DeepSeek, width: 2.5 },
    { key: 'cn-dashed', look: 'line tone-deepseek', d: dashed.DeepSeek, dash: '2 4' },
  ];
  return { key: 'prices', opacity: 1, shapes, labels: [...axisLabels(series, x, y, foot, left, at), ...labels] };
}

function axisLabels(series: Series, x: (day: number) => number, y: (usd: number) => number, foot: number, left: number, at: Frame): LabelMark[] {
  const start = Date.parse(series.start);
  const marks = [2025, 2026].flatMap((year) => [0, 3, 6, 9].map((month) => ({ year, month, day: (Date.UTC(year, month, 1) - start) / 86_400_000 })));
  const seen = marks.filter(({ day, month }) => x(day) < at.width - 24 && (day >= 0 || month === 0) && (!at.compact || month % 6 === 0));
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return [
    ...TICKS.map((usd) => label(`t${usd}`, left - 6, y(usd) + at.text * 0.36, dollars(usd).replace('.30', '.3'), at, { anchor: 'end', tone: 'soft', size: at.text - 1 })),
    ...seen.map(({ year, month, day }) => label(`m${year}-${month}`, Math.max(left, x(day)), foot + at.line, month === 0 ? String(year) : (MONTHS[month] ?? ''), at, { tone: 'soft', size: at.text - 1 })),
  ];
}

function dollars(usd: number): string {
  return Number.isInteger(usd) ? `$${usd}` : `$${usd.toFixed(2)}`;
}

function named({ id, model }: Price, { compact }: Frame): string {
  const short = model.replace('-0813', '');
  if (id === 'v4-pro-peak') return compact ? 'at peak' : `${short} at peak`;
  if (id === 'v4-pro-offpeak') return compact ? 'off-peak' : `${short} off-peak`;
  return compact ? short.replace('-Pro', '') : short;
}
