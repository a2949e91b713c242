import { rowOf } from '../../data/quantities/rowOf.ts';
import type { Tables } from '../../data/rows.ts';
import { countVerdicts } from '../../data/verdicts.ts';

/** Where the time line begins: the year of the shock. */
const START = '2025-01-01';
const DAY = 86_400_000;

/** A list price for a span of time. Days are counted from the start of the time line; a day that no source gives is missing. */
export interface Price {
  readonly id: string;
  readonly maker: 'DeepSeek' | 'OpenAI';
  readonly model: string;
  readonly from?: number;
  readonly to?: number;
  readonly usd: number;
}

/** What four firms spent in a year, or planned to, at a time. */
export interface Spending {
  readonly year: number;
  /** When it was said, as an ISO date or the start of one. */
  readonly said: string;
  readonly low: number;
  readonly high: number;
  readonly spent: boolean;
  /** Whether the source says “about”. */
  readonly about: boolean;
  readonly sources: readonly string[];
  /** Id of the quantity that the sum is, or its lower end. */
  readonly number?: string | undefined;
}

/** What the figure draws. */
export interface Series {
  readonly start: string;
  /** The day of the shock, and the last day that the prices cover, counted from the start. */
  readonly shock: number;
  readonly end: number;
  readonly spending: readonly Spending[];
  readonly prices: readonly Price[];
  readonly priceSources: readonly string[];
  readonly downloads: number;
  readonly releases: readonly { readonly day: number; readonly label: string; readonly deepseek: boolean }[];
  /** The lead of the best US model, with the date of each reading; the last from one weak report. */
  readonly leads: readonly { readonly date: string; readonly share: number; readonly weak: boolean }[];
  /** Months by which V4 Pro lags, and when that was said. */
  readonly months: number;
  readonly lagSaid: string;
  /** Billions of dollars, and of yuan; the run in millions of dollars. */
  readonly round: number;
  readonly yuan: number;
  readonly valuation: readonly [low: number, high: number];
  readonly run: number;
  /** How many claims of the article have each verdict, in the order of `VERDICT_IDS`. */
  readonly verdicts: readonly number[];
}

/** OpenAI’s reasoning models and DeepSeek’s best model of each time: what the line of each side is made of. */
const LINES = [
  'o1',
  'o1-mini-before',
  'o1-mini-after',
  'o3-mini',
  'o3-launch',
  'o3-cut',
  'gpt55',
  'r1-launch',
  'v31',
  'v32',
  'v4-pro-launch',
  'v4-pro-cut',
  'v4-pro-offpeak',
  'v4-pro-peak',
];

/** The quantities of the rows of spending: of a range, its lower end. */
const SPENDING: Readonly<Record<string, string>> = {
  'four-2024': 'capex.2024',
  'four-2025-february': 'capex.2025.february.low',
  'four-2025-october': 'capex.2025.october',
  'four-2026-february': 'capex.2026.low',
};

/** Takes what the figure draws from its tables. */
export function series({ capex, apiPrices, measures, events, claims, models, sources }: Tables): Series {
  const day = (date: string) => Math.round((Date.parse(date) - Date.parse(START)) / DAY);
  const measure = (id: string) => rowOf(measures, 'measures', id);
  const release = (id: string, deepseek: boolean) => {
    const { date, label } = rowOf(events, 'events', id);
    return { day: day(date), label, deepseek };
  };
  const prices = LINES.map((id) => rowOf(apiPrices, 'api-prices', id));
  return {
    start: START,
    shock: day(rowOf(events, 'events', 'fall').date),
    // DeepSeek’s own last list names a month only; the copy of it in dollars says on which day it was read.
    end: day(rowOf(sources, 'sources', 'wiki-v4-oct26').date ?? START),
    spending: capex.map(({ id, period, as_of, low_usd_bn, high_usd_bn, status, source_ids, note }) => ({
      year: period,
      said: as_of,
      low: low_usd_bn,
      high: high_usd_bn,
      spent: status === 'spent',
      about: note === 'About.',
      sources: source_ids,
      number: SPENDING[id],
    })),
    prices: prices.map(({ id, model, provider, from, to, output_usd }): Price => ({
      id,
      maker: provider,
      model: model.replace('DeepSeek-', ''),
      usd: output_usd,
      ...(from !== null && { from: day(from) }),
      ...(to !== null && { to: day(to) }),
    })),
    priceSources: [...new Set(prices.flatMap(({ source_ids }) => source_ids))],
    downloads: measure('hf-downloads-r1').value,
    releases: [release('r1-release', true), release('gpt-oss', false), release('v4-weights', true)],
    leads: ['lead-2024-01', 'lead-2025-02', 'lead-2026-03']
      .map(measure)
      .map(({ as_of, value, confidence }) => ({ date: as_of, share: value, weak: confidence === 'low' })),
    months: measure('caisi-months').value,
    lagSaid: measure('caisi-months').as_of,
    round: measure('round-usd').value,
    yuan: measure('round-yuan').value,
    valuation: [measure('valuation-low').value, measure('valuation-high').value],
    run: rowOf(models, 'models', 'v3-total').cost_usd_million ?? Number.NaN,
    verdicts: Object.values(countVerdicts(claims)),
  };
}
