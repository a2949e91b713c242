import { outputPrice } from '../../../data/priceName.ts';
import { clamp, round, stage, type LabelMark } from '../../../marks/marks.ts';
import type { Frame, Group, Run, View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { PriceLine, Series } from '../series.ts';
import { price } from '../text.ts';

/** Powers and halves of ten on the axis of prices, in dollars. */
const TICKS = [0.3, 1, 3, 10, 30, 100];
const MONTHS = ['Jan', 'Apr', 'Jul', 'Oct'];

/** What a customer pays for a million tokens, on a logarithmic axis: the pair of January, and the year that followed. */
export function prices(series: Series, scene: Scene, frame: Frame): View {
  const { width, height, line, text, small, compact } = frame;
  const left = compact ? 40 : 44;
  const top = line + 8;
  const bottom = height - small - 12 - line;
  const low = Math.log10(TICKS[0] ?? 1);
  const high = Math.log10(TICKS.at(-1) ?? 1);
  const y = (usd: number) => bottom - ((bottom - top) * (Math.log10(usd) - low)) / (high - low);
  const pairs = width * 0.3;
  const start = left + pairs + (compact ? 12 : 30);
  const end = width - (compact ? 4 : 8);
  const x = (share: number) => start + (end - start) * share;
  const run: Run = { x: 1, bottom: height - 2, usd: series.run.usd, scale: (small + 1) ** 2 / series.run.usd, aspect: 1 };
  const dot = compact ? 4.5 : 6;
  const disc = (cx: number, cy: number) =>
    `M${round(cx - dot)} ${round(cy)}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0`;

  const at = (index: number) => left + pairs * (index === 0 ? 0.16 : 0.66);
  const pairLabels = series.pairs.flatMap((pair, index): LabelMark[] => {
    const cx = at(index);
    return [
      { key: `${pair.kind}-kind`, x: round(cx), y: bottom + small + 7, text: pair.kind, size: small, anchor: 'middle', tone: 'soft' },
      {
        key: `${pair.kind}-us`,
        x: round(cx + dot + 4),
        y: round(y(pair.openai) + 4),
        text: `${index === 0 ? 'o1 ' : ''}${price(pair.openai)}`,
        size: text,
        tone: 'us-labs',
        weight: 600,
        number: `price.o1.${pair.kind}`,
      },
      {
        key: `${pair.kind}-ds`,
        x: round(cx + dot + 4),
        y: round(y(pair.deepseek) + 4),
        text: `${index === 0 ? 'R1 ' : ''}${price(pair.deepseek)}`,
        size: text,
        tone: 'deepseek',
        weight: 600,
        number: `price.r1.${pair.kind}`,
      },
      {
        key: `${pair.kind}-less`,
        x: round(cx + 10),
        y: round((y(pair.openai) + y(pair.deepseek)) / 2 + 5),
        text: `−${Math.round((1 - pair.deepseek / pair.openai) * 100)}%`,
        size: compact ? 14 : 20,
        serif: true,
        weight: 600,
        number: `price.gap.${pair.kind}.percent`,
      },
    ];
  });
  const pairGroup: Group = {
    key: 'pairs',
    opacity: 1,
    axes: [
      {
        side: 'left',
        at: left,
        from: top,
        to: bottom,
        grid: width - left,
        ticks: TICKS.map((usd) => ({ at: y(usd), text: usd < 1 ? `$${usd.toFixed(2)}` : `$${usd}` })),
      },
    ],
    shapes: [
      {
        key: 'stems',
        look: 'leader',
        d: series.pairs.map((pair, index) => `M${round(at(index))} ${round(y(pair.openai))}V${round(y(pair.deepseek))}`).join(''),
      },
      { key: 'us', look: 'solid tone-us-labs', d: series.pairs.map((pair, index) => disc(at(index), y(pair.openai))).join('') },
      { key: 'ds', look: 'solid tone-deepseek', d: series.pairs.map((pair, index) => disc(at(index), y(pair.deepseek))).join('') },
    ],
    labels: [
      ...pairLabels,
      { key: 'pair', x: left, y: top - 8, text: 'o1 and R1, January', size: small, weight: 600 },
      { key: 'run', x: small + 8, y: height - 4, text: 'one run: not on this axis', size: small, tone: 'soft' },
    ],
  };
  return { run, draw: () => [pairGroup, yearGroup()] };

  function yearGroup(): Group {
    const now = scene.year;
    const lines = series.prices;
    const of = (id: string) => lines.find((candidate) => candidate.id === id);
    // A line of a model runs from its first day to its last, as far as the year has come.
    const span = (from: number, to: number, usd: number) =>
      now > from ? `M${round(x(clamp(from)))} ${round(y(usd))}H${round(x(Math.min(to, now, 1)))}` : '';
    const draw = ({ from, to, usd }: PriceLine) => span(from ?? 0, to ?? 1, usd);
    const cut = of('o3-cut');
    const o3 = of('o3-launch');
    const v31 = of('v31');
    const v32 = of('v32');
    const r1 = of('r1-launch');
    if (!cut || !o3 || !v31 || !v32 || !r1) throw new Error('The price lines of the figure "cost-gap" are not complete.');
    // V3.1 took over from R1 during its last month; the day is in no source that we read, so that the line slopes, dashed.
    const handover = (v31.to ?? 1) - 28 / 365;
    const slope = stage(now, handover, v31.to ?? 1);
    const us =
      draw(of('o1') ?? o3) +
      draw(of('o3-mini') ?? o3) +
      draw(o3) +
      draw(cut) +
      (now > (cut.from ?? 1) ? `M${round(x(cut.from ?? 1))} ${round(y(o3.usd))}V${round(y(cut.usd))}` : '');
    const ds =
      span(r1.from ?? 0, handover, r1.usd) +
      draw(v32) +
      (now > (v32.from ?? 1) ? `M${round(x(v32.from ?? 1))} ${round(y(v31.usd))}V${round(y(v32.usd))}` : '');
    const dashed =
      slope > 0
        ? `M${round(x(handover))} ${round(y(r1.usd))}L${round(x(handover + slope * ((v31.to ?? 1) - handover)))} ${round(y(r1.usd) + slope * (y(v31.usd) - y(r1.usd)))}`
        : '';
    const named = (line_: PriceLine, dx: number, dy: number, anchor: 'start' | 'end' = 'start', words = line_.model): LabelMark => ({
      key: line_.id,
      x: round(x(clamp(line_.from ?? 0)) + dx),
      y: round(y(line_.usd) + dy),
      text: `${words} ${price(line_.usd)}`,
      number: outputPrice(line_.id),
      size: small,
      weight: 600,
      anchor,
      tone: line_.provider === 'OpenAI' ? 'us-labs' : 'deepseek',
      halo: true,
      opacity: round(stage(now, (line_.from ?? 0) - 0.001, (line_.from ?? 0) + 0.05)),
    });
    return {
      key: 'year',
      opacity: round(stage(now, 0, 0.04)),
      axes: [
        {
          side: 'bottom',
          at: round(bottom),
          from: round(start),
          to: round(end),
          ticks: MONTHS.map((month, index) => ({ at: round(x(index / 4)) + (compact ? 10 : 14), text: month })),
        },
      ],
      shapes: [
        { key: 'us', look: 'line tone-us-labs', d: us },
        { key: 'ds', look: 'line tone-deepseek', d: ds },
        { key: 'dashed', look: 'line tone-deepseek', d: dashed, dash: '2 3' },
      ],
      labels: [
        named(of('o1') ?? o3, 4, -6),
        named(of('o3-mini') ?? o3, 2, -6),
        named(o3, x(cut.from ?? 1) - x(o3.from ?? 0) + 5, 5),
        named(cut, 5, -6),
        named(r1, 4, line),
        named(v32, -4, -6, 'end', 'V3.2'),
        {
          key: 'title',
          x: round(start),
          y: top - 8,
          text: compact ? `Output, ${series.year}` : `Price of output through ${series.year}`,
          size: small,
          weight: 600,
        },
      ],
    };
  }
}
