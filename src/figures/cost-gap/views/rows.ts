import type { Shape } from '../../../marks/layer.ts';
import { hatchPath } from '../../../marks/hatch.ts';
import { rectPath, round, stage, type LabelMark, type Rect, type Tone } from '../../../marks/marks.ts';
import type { AxisMark, Frame, Group, Run, View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { digits, dollars, times } from '../text.ts';

/** One row of the table: who says what of which kind, and what it makes the ratio. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  readonly amount: string;
  readonly ratio: string;
  /** Ids of the quantities that the amount and the ratio print. */
  readonly numbers?: { readonly amount: string; readonly ratio?: string };
  /** The whole label where there is little room. */
  readonly short?: string;
  /** Ends of the bar, in millions of dollars; of the phrase, in its own units. */
  readonly usd: number;
  readonly high?: number;
  readonly texture: 'solid' | 'hatched' | 'open' | 'phrase' | 'hours';
}

/**
 * How the phrase "a few" is drawn: parts of a band, in the phrase's own unit, and how strong each is. It swells and fades
 * without an edge, because nobody gave one; no number is printed on it.
 */
const FEW = [
  [1, 1.5, 0.15],
  [1.5, 2, 0.35],
  [2, 2.5, 0.6],
  [2.5, 4, 0.9],
  [4, 5, 0.6],
  [5, 6.5, 0.35],
  [6.5, 9, 0.15],
] as const;

/** The rows, in order; the reader scrolls them in one after the other. */
export function tableRows(series: Series): readonly Row[] {
  const { run, remark, rental, index, amortised, phrase, llama } = series;
  const toOne = (usd: number) => `${times(usd, run.usd)} to 1`;
  return [
    {
      id: 'run',
      name: 'DeepSeek-V3',
      method: 'hours at a rent',
      amount: dollars(run.usd),
      ratio: 'one run',
      numbers: { amount: 'v3.final-run.cost' },
      usd: run.usd,
      texture: 'solid',
    },
    {
      id: 'remark',
      name: 'GPT-4',
      method: 'Altman’s remark',
      amount: `over ${dollars(remark.usd)}`,
      ratio: `${Math.round(remark.usd / run.usd)} to 1`,
      numbers: { amount: 'gpt4.statement.cost', ratio: 'ratio.headline' },
      usd: remark.usd,
      texture: 'open',
    },
    {
      id: 'rental',
      name: 'GPT-4',
      method: 'rented, Epoch',
      amount: dollars(rental.usd),
      ratio: toOne(rental.usd),
      numbers: { amount: 'gpt4.rental.cost', ratio: 'ratio.gpt4.rental' },
      usd: rental.usd,
      texture: 'hatched',
    },
    {
      id: 'index',
      name: 'GPT-4',
      method: 'rented, AI Index',
      amount: `$${digits(index[0])}–${digits(index[1])}\u00a0million`,
      ratio: toOne(index[0]),
      numbers: { amount: 'gpt4.aiindex2024.cost', ratio: 'ratio.gpt4.aiindex' },
      usd: index[0],
      high: index[1],
      texture: 'hatched',
    },
    {
      id: 'amortised',
      name: 'GPT-4',
      method: 'wear and power, Epoch',
      amount: dollars(amortised.usd),
      ratio: toOne(amortised.usd),
      numbers: { amount: 'gpt4.amortised.cost', ratio: 'ratio.gpt4.amortised' },
      usd: amortised.usd,
      texture: 'hatched',
    },
    {
      id: 'phrase',
      name: 'Claude 3.5 Sonnet',
      method: 'Amodei',
      amount: `“${phrase.words}”`,
      ratio: 'no number',
      usd: phrase.unit,
      texture: 'phrase',
    },
    {
      id: 'hours',
      name: 'Llama 3.1 405B',
      method: 'GPU-hours',
      amount: `${digits(llama.hours)} against ${digits(run.hours)}\u00a0million`,
      ratio: toOne((llama.hours * run.usd) / run.hours),
      numbers: { amount: 'llama.gpu-hours', ratio: 'ratio.llama.gpu-hours' },
      short: `Llama 3.1 405B: ${digits(llama.hours)} v ${digits(run.hours)}\u00a0million hours`,
      usd: 0,
      texture: 'hours',
    },
  ];
}

/** Like with like: a bar to each figure on one axis of money, and its ratio to one run; at the end a pair in hours. */
export function rows(series: Series, scene: Scene, frame: Frame): View {
  const { width, height, compact, text, small, line } = frame;
  const table = tableRows(series);
  const left = compact ? 0 : Math.round(text * 15.5);
  const right = width - (compact ? 8 : Math.round(text * 7.5));
  const axisBand = small + 10;
  const pitch = (height - axisBand - 6) / (table.length + (compact ? 0.35 : 0.3));
  const bar = compact ? Math.min(14, pitch - line - 3) : Math.min(34, pitch * 0.5);
  const most = Math.ceil((series.remark.usd * 1.05) / 10) * 10;
  const x = (usd: number) => left + ((right - left) * usd) / most;
  const top = (index: number) =>
    index * pitch + (compact ? line + 1 : (pitch - bar) / 2) + (index === table.length - 1 ? axisBand + pitch * 0.25 : 0);
  const axisAt = round(pitch * (table.length - 1) + 3);
  const length = x(series.run.usd) - left;
  const target: Run = { x: left, bottom: top(0) + bar, usd: series.run.usd, scale: (length * bar) / series.run.usd, aspect: length / bar };

  const group = (row: Row, index: number): Group => {
    const p = index === 0 ? 1 : stage(scene.shown, index, index + 0.8);
    const y = top(index);
    const grown = p * p * (3 - 2 * p);
    const boxes = (from: number, to: number): Rect => ({
      x: left + (x(from) - left) * grown,
      y,
      width: (x(to) - x(from)) * grown,
      height: bar,
    });
    return {
      key: row.id,
      opacity: round(stage(scene.shown, index, index + 0.35) || (index === 0 ? 1 : 0)),
      shapes: index === 0 ? [] : barShapes(row, boxes, { y, bar, grown, left, right, series }),
      labels: rowLabels(row, y),
    };
  };

  const rowLabels = (row: Row, y: number): LabelMark[] => {
    const tone: Tone = row.id === 'run' ? 'deepseek' : row.texture === 'phrase' ? 'soft' : 'ink';
    // Two rows have words instead of a ratio.
    const plain = row.id === 'run' || row.texture === 'phrase';
    if (compact) {
      return [
        {
          key: 'name',
          x: 0,
          y: round(y - 4),
          text: (width < 340 ? row.short : undefined) ?? `${row.name}, ${row.method}: ${row.amount}`,
          size: small,
          number: row.numbers?.amount,
        },
        {
          key: 'ratio',
          x: width,
          y: round(y - 4),
          text: row.ratio,
          size: text,
          weight: 600,
          anchor: 'end',
          tone,
          number: row.numbers?.ratio,
        },
      ];
    }
    const middle = y + bar / 2;
    return [
      { key: 'name', x: 0, y: round(middle - 3), text: `${row.name}, ${row.method}`, size: small, weight: 600 },
      { key: 'amount', x: 0, y: round(middle + line - 3), text: row.amount, size: small, tone: 'soft', number: row.numbers?.amount },
      {
        key: 'ratio',
        x: width,
        y: round(middle + text * 0.4),
        text: row.ratio,
        size: plain ? small : round(text * 1.45),
        weight: 600,
        serif: !plain,
        anchor: 'end',
        tone,
        number: row.numbers?.ratio,
      },
    ];
  };

  const axis: AxisMark = {
    side: 'bottom',
    at: axisAt,
    from: left,
    to: round(right),
    grid: axisAt - 2,
    ticks: [0, 1, 2, 3, 4, 5]
      .map((n) => n * 20)
      .map((usd) => ({ at: usd === 0 && compact ? 4 : x(usd), text: usd === 0 ? '0' : usd === 100 ? '$100m' : `${usd}` })),
  };
  return { run: target, draw: () => [{ key: 'axis', opacity: 1, axes: [axis] }, ...table.map(group)] };
}

interface BarPlace {
  readonly y: number;
  readonly bar: number;
  readonly grown: number;
  readonly left: number;
  readonly right: number;
  readonly series: Series;
}

/** The bar of a row in the texture of its kind. */
function barShapes(row: Row, box: (from: number, to: number) => Rect, { y, bar, grown, left, right, series }: BarPlace): Shape[] {
  if (row.texture === 'open') {
    const { x, width, height } = box(0, row.usd);
    return [
      { key: 'wash', look: 'wash tone-us-labs', d: rectPath({ x, y, width, height }) },
      { key: 'edge', look: 'outline tone-us-labs', d: `M${round(x + width)} ${round(y)}H${round(x)}v${round(bar)}H${round(x + width)}` },
      { key: 'more', look: 'outline tone-us-labs', d: `M${round(x + width)} ${round(y + bar / 2)}h12m-5 -5l5 5l-5 5` },
    ];
  }
  if (row.texture === 'phrase') {
    const strengths = [...new Set(FEW.map(([, , strength]) => strength))];
    return strengths.map((opacity) => ({
      key: `few-${opacity}`,
      look: 'hatched tone-us-labs',
      d: FEW.filter(([, , strength]) => strength === opacity)
        .map(([from, to]) => hatchPath(box(from * row.usd, to * row.usd)))
        .join(''),
      opacity,
    }));
  }
  if (row.texture === 'hours') {
    const half = (bar - 2) / 2 + (bar < 20 ? 2 : 0);
    const full = (right - left) * grown;
    const part = (full * series.run.hours) / series.llama.hours;
    return [
      { key: 'llama', look: 'solid tone-us-labs', d: rectPath({ x: left, y, width: full, height: half }) },
      { key: 'v3', look: 'solid tone-deepseek', d: rectPath({ x: left, y: y + half + 2, width: part, height: half }) },
    ];
  }
  const area = box(0, row.usd);
  const more = row.high === undefined ? '' : rectPath(box(row.usd, row.high));
  return [
    { key: 'hatch', look: 'hatched tone-us-labs', d: hatchPath(area) },
    { key: 'edge', look: 'outline tone-us-labs', d: rectPath(area) + more },
  ];
}
