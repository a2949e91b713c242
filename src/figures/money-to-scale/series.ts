import { rowOf } from '../../data/quantities/rowOf.ts';
import type { Tables } from '../../data/rows.ts';
import type { Tone } from '../../marks/marks.ts';

/** How certain a sum is, and so how its square is filled. */
export type Texture = 'solid' | 'hatched' | 'open';

/** One sum of money, which is drawn as a square. */
export interface Sum {
  readonly id: string;
  /** In US dollars. */
  readonly usd: number;
  /** Upper end, where the sum is a range. */
  readonly high?: number;
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
  readonly texture: Texture;
  readonly tone: Tone;
  /** Whether the sum is a floor: “more than”. */
  readonly more?: boolean;
  readonly sources: readonly string[];
  /** Id of the quantity that the sum is. */
  readonly number: string;
}

/** What the figure draws: sums from the smallest to the largest. */
export interface Series {
  readonly sums: readonly Sum[];
}

/** Takes the sums from their tables, all in dollars. */
export function series({ models, measures, spending, marketComparisons, capex, marketDay }: Tables): Series {
  const model = (id: string) => rowOf(models, 'models', id);
  const million = (value: number | null) => (value ?? Number.NaN) * 1e6;
  const plan = (id: string) => rowOf(capex, 'capex', id);
  const run = model('v3-total');
  const r1 = model('r1-total');
  const day = rowOf(measures, 'measures', 'serving-day-cost');
  const gpt4 = { wear: model('gpt4-epoch-amortised'), rent: model('gpt4-epoch-cloud'), remark: model('gpt4-altman') };
  const servers = rowOf(spending, 'spending', 'semi-server-capex');
  const stargate = {
    first: rowOf(marketComparisons, 'market-comparisons', 'stargate-first'),
    whole: rowOf(marketComparisons, 'market-comparisons', 'stargate'),
  };
  const firms = { spent: plan('four-2024'), planned: plan('four-2025-october'), next: plan('four-2026-february') };
  const nvidia = rowOf(marketDay, 'market-day', 'nvda');
  const sums: Sum[] = [
    {
      id: 'day',
      usd: million(day.value),
      name: 'A day of serving, at a rent',
      short: 'serving day',
      texture: 'solid',
      tone: 'deepseek',
      sources: day.source_ids,
      number: 'serving.day.cost',
    },
    {
      id: 'r1',
      usd: million(r1.cost_usd_million),
      name: 'R1’s own training',
      short: 'R1’s own',
      texture: 'solid',
      tone: 'deepseek',
      sources: r1.source_ids,
      number: 'r1.cost',
    },
    {
      id: 'run',
      usd: million(run.cost_usd_million),
      name: 'One run of V3',
      short: 'one run',
      texture: 'solid',
      tone: 'deepseek',
      sources: run.source_ids,
      number: 'v3.final-run.cost',
    },
    {
      id: 'wear',
      usd: million(gpt4.wear.cost_usd_million),
      name: 'GPT-4, wear and power (Epoch AI)',
      short: 'GPT-4, wear',
      texture: 'hatched',
      tone: 'us-labs',
      sources: gpt4.wear.source_ids,
      number: 'gpt4.amortised.cost',
    },
    {
      id: 'rent',
      usd: million(gpt4.rent.cost_usd_million),
      name: 'GPT-4, rented (Epoch AI)',
      short: 'GPT-4, rent',
      texture: 'hatched',
      tone: 'us-labs',
      sources: gpt4.rent.source_ids,
      number: 'gpt4.rental.cost',
    },
    {
      id: 'remark',
      usd: million(gpt4.remark.low_usd_million),
      name: 'GPT-4, Altman’s remark',
      short: 'Altman',
      texture: 'open',
      tone: 'us-labs',
      more: true,
      sources: gpt4.remark.source_ids,
      number: 'gpt4.statement.cost',
    },
    {
      id: 'servers',
      usd: million(servers.value),
      name: 'Servers (SemiAnalysis, disputed)',
      short: 'servers',
      texture: 'hatched',
      tone: 'deepseek',
      sources: servers.source_ids,
      number: 'semi.server-capex',
    },
    {
      id: 'stargate-first',
      usd: stargate.first.value_usd_bn * 1e9,
      name: 'Stargate, at once',
      short: 'Stargate now',
      texture: 'open',
      tone: 'us-labs',
      sources: stargate.first.source_ids,
      number: 'stargate.first',
    },
    {
      id: 'firms-spent',
      usd: firms.spent.low_usd_bn * 1e9,
      name: `Four firms, spent in ${firms.spent.period}`,
      short: `spent ${firms.spent.period}`,
      texture: 'solid',
      tone: 'us-labs',
      sources: firms.spent.source_ids,
      number: 'capex.2024',
    },
    {
      id: 'firms-planned',
      usd: firms.planned.low_usd_bn * 1e9,
      name: `Four firms, plans for ${firms.planned.period}`,
      short: `plan ${firms.planned.period}`,
      texture: 'hatched',
      tone: 'us-labs',
      sources: firms.planned.source_ids,
      number: 'capex.2025.october',
    },
    {
      id: 'stargate',
      usd: stargate.whole.value_usd_bn * 1e9,
      name: 'Stargate, over four years',
      short: 'Stargate',
      texture: 'open',
      tone: 'us-labs',
      sources: stargate.whole.source_ids,
      number: 'stargate.headline',
    },
    {
      id: 'fall',
      usd: nvidia.shares * (nvidia.close_before_usd - nvidia.close_usd),
      name: 'Nvidia’s fall',
      short: 'the fall',
      texture: 'solid',
      tone: 'lost',
      sources: nvidia.source_ids,
      number: 'nvidia.loss.close',
    },
    {
      id: 'firms-next',
      usd: firms.next.low_usd_bn * 1e9,
      high: firms.next.high_usd_bn * 1e9,
      name: `Four firms, plans for ${firms.next.period}`,
      short: `plan ${firms.next.period}`,
      texture: 'hatched',
      tone: 'us-labs',
      sources: firms.next.source_ids,
      number: 'capex.2026.low',
    },
    {
      id: 'value',
      usd: nvidia.shares * nvidia.close_before_usd,
      name: 'Nvidia’s value on Friday',
      short: 'Nvidia',
      texture: 'solid',
      tone: 'nvidia',
      sources: nvidia.source_ids,
      number: 'nvidia.cap.friday',
    },
  ];
  return { sums };
}

/** The sum of that id. Throws when there is none. */
export function sumOf({ sums }: Series, id: string): Sum {
  const found = sums.find((sum) => sum.id === id);
  if (!found) throw new Error(`The figure "money-to-scale" has no sum "${id}".`);
  return found;
}
