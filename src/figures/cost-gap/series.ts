import type { Tables } from '../../data/tables.ts';

/** An amount of money in millions of US dollars, with the GPU-hours behind it in millions, where they are known. */
export interface Stage {
  readonly name: string;
  readonly hours: number;
  readonly usd: number;
}

/** A list price of output, in US dollars per million tokens, over the part of the year in which it held. */
export interface PriceLine {
  readonly id: string;
  readonly model: string;
  readonly provider: string;
  /** Share of the year, 0 = 1 January. `null`: no source gives the day. */
  readonly from: number | null;
  readonly to: number | null;
  /** First day, as a date. */
  readonly since: string | null;
  readonly usd: number;
}

/** What the figure draws. Money is in millions of US dollars, hours in millions of GPU-hours. */
export interface Series {
  /** One run: DeepSeek-V3's final training run, as its paper counts it. */
  readonly run: { readonly usd: number; readonly hours: number; readonly rate: number; readonly gpu: string };
  readonly stages: readonly Stage[];
  readonly r1: { readonly usd: number; readonly said: string };
  /** "Over $100 million": a floor from a spoken remark. */
  readonly remark: { readonly usd: number; readonly said: string };
  readonly rental: { readonly usd: number };
  readonly amortised: { readonly usd: number };
  readonly index: readonly [first: number, second: number];
  /** A phrase in place of a number, and the unit that it counts in. */
  readonly phrase: { readonly words: string; readonly unit: number };
  readonly llama: { readonly hours: number };
  readonly servers: { readonly usd: number; readonly hoppers: number; readonly published: number };
  readonly operating: number;
  readonly floor: number;
  /** Share of final runs in OpenAI's computing for research and development. */
  readonly finalShare: number;
  readonly finalYear: string;
  /** The article's sum for R1: its words, and what they say in millions. */
  readonly claimed: { readonly words: string; readonly usd: number };
  /** The article's share for “less”: a price, taken for a cost. */
  readonly less: string;
  readonly year: number;
  readonly pairs: readonly { readonly kind: string; readonly deepseek: number; readonly openai: number }[];
  readonly prices: readonly PriceLine[];
  /** Sources by part of the picture, in the tables' order. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

/** The rows of the price history that the figure draws; the first two are also the pair it compares. */
const PRICES = ['r1-launch', 'o1', 'o3-mini', 'o3-launch', 'o3-cut', 'v31', 'v32'] as const;

/** Takes the figure's numbers from the tables. A row that is gone, or has lost its number, stops the build. */
export function series(tables: Tables): Series {
  const model = finder('models', tables.models);
  const spent = finder('spending', tables.spending);
  const price = finder('api-prices', tables.apiPrices);
  const claim = finder('claims', tables.claims);

  const run = model('v3-total');
  const remark = model('gpt4-altman');
  const phrase = model('sonnet35-amodei');
  const words = /“([^”]+)”/.exec(phrase.note ?? '')?.[1] ?? '';
  const claimed = /\$([\d.]+)B/.exec(claim('r1-cost-5-6-billion').quote);
  const r1 = price('r1-launch');
  const o1 = price('o1');
  const year = Number(r1.from?.slice(0, 4));

  return {
    run: {
      usd: known(run.cost_usd_million),
      hours: known(run.gpu_hours_million),
      rate: known(run.usd_per_gpu_hour),
      gpu: run.gpu_type ?? '',
    },
    stages: (['v3-pretrain', 'v3-context', 'v3-posttrain'] as const).map((id, index) => ({
      name: ['Pre-training', 'Context extension', 'Post-training'][index] ?? '',
      hours: known(model(id).gpu_hours_million),
      usd: known(model(id).cost_usd_million),
    })),
    r1: { usd: known(model('r1-total').cost_usd_million), said: model('r1-total').as_of },
    remark: { usd: known(remark.low_usd_million), said: remark.as_of },
    rental: { usd: known(model('gpt4-epoch-cloud').cost_usd_million) },
    amortised: { usd: known(model('gpt4-epoch-amortised').cost_usd_million) },
    index: [known(model('gpt4-aiindex2024').cost_usd_million), known(model('gpt4-aiindex2025').cost_usd_million)],
    phrase: { words, unit: known(Number(/\$(\d+)M/.exec(words)?.[1])) },
    llama: { hours: known(model('llama31-405b-hours').gpu_hours_million) },
    servers: {
      usd: known(spent('semi-server-capex').value),
      hoppers: known(spent('semi-server-capex-corrected-hoppers').value),
      published: known(spent('semi-server-capex-published-sum').value),
    },
    operating: known(spent('semi-operating').value),
    floor: known(spent('semi-hardware-floor').low),
    finalShare: known(spent('openai-2024-final-share').value),
    finalYear: /\d{4}/.exec(spent('openai-2024-final-share').label)?.[0] ?? '',
    claimed: { words: claimed?.[0] ?? '', usd: known(Number(claimed?.[1]) * 1000) },
    less: /\d+% less/.exec(claim('95-percent-less').quote)?.[0] ?? '',
    year,
    pairs: [
      { kind: 'input', deepseek: r1.input_usd, openai: o1.input_usd },
      { kind: 'output', deepseek: r1.output_usd, openai: o1.output_usd },
    ],
    prices: PRICES.map((id) => {
      const row = price(id);
      return {
        id,
        model: row.model,
        provider: row.provider,
        from: row.from ? shareOfYear(row.from, year) : null,
        to: row.to ? shareOfYear(row.to, year) : null,
        since: row.from,
        usd: row.output_usd,
      };
    }),
    sources: {
      run: run.source_ids,
      r1: model('r1-total').source_ids,
      remark: remark.source_ids,
      rental: model('gpt4-epoch-cloud').source_ids,
      index: [...model('gpt4-aiindex2024').source_ids, ...model('gpt4-aiindex2025').source_ids],
      phrase: phrase.source_ids,
      llama: model('llama31-405b-hours').source_ids,
      servers: spent('semi-server-capex').source_ids,
      floor: spent('semi-hardware-floor').source_ids,
      finalShare: spent('openai-2024-final-share').source_ids,
      prices: [...new Set(PRICES.flatMap((id) => price(id).source_ids))],
    },
  };
}

function finder<Row extends { readonly id: string }>(table: string, rows: readonly Row[]): (id: string) => Row {
  return (id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`The figure "cost-gap" needs the row "${id}" of the table "${table}".`);
    return row;
  };
}

function known(value: number | null | undefined): number {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    throw new Error('The figure "cost-gap" needs a number where the tables have none.');
  }
  return value;
}

function shareOfYear(date: string, year: number): number {
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${date}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return Math.round(share * 1e4) / 1e4;
}
