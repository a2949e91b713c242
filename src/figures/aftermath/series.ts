import { rowOf } from '../../data/quantities/rowOf.ts';
import type { ClaimRow, Tables } from '../../data/rows.ts';

/** The shock, where the time of the prices begins. */
const START = '2025-01-27';
const DAY = 86_400_000;

/** A list price for a span of time. Days are counted from the shock; a day that no source gives is missing. */
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
  readonly sources: readonly string[];
}

/** What the figure draws. */
export interface Series {
  readonly start: string;
  /** Last day that the prices cover, counted from the shock. */
  readonly end: number;
  readonly spending: readonly Spending[];
  readonly prices: readonly Price[];
  readonly priceSources: readonly string[];
  readonly downloads: number;
  readonly releases: readonly { readonly day: number; readonly label: string; readonly deepseek: boolean }[];
  /** The lead of the best US model, with the date of each reading; the last from one weak report. */
  readonly leads: readonly { readonly date: string; readonly share: number; readonly weak: boolean }[];
  readonly months: number;
  /** Billions of dollars; the run in millions. */
  readonly round: number;
  readonly valuation: readonly [low: number, high: number];
  readonly run: number;
  /** Claims of the article that hold or mostly hold, are imprecise or outdated, are wrong, and opinions. */
  readonly verdicts: readonly { readonly name: string; readonly count: number }[];
}

/** OpenAI’s reasoning models and DeepSeek’s best model of each time: what the line of each side is made of. */
const LINES = ['o1', 'o3-mini', 'o3-launch', 'o3-cut', 'gpt55', 'r1-launch', 'v31', 'v32', 'v4-pro-launch', 'v4-pro-cut', 'v4-pro-offpeak', 'v4-pro-peak'];

/** Takes what the figure draws from its tables. */
export function series({ capex, apiPrices, measures, events, claims, models, sources }: Tables): Series {
  const day = (date: string) => Math.round((Date.parse(date) - Date.parse(START)) / DAY);
  const measure = (id: string) => rowOf(measures, 'measures', id);
  const release = (id: string, deepseek: boolean) => {
    const { date, label } = rowOf(events, 'events', id);
    return { day: day(date), label, deepseek };
  };
  const prices = LINES.map((id) => rowOf(apiPrices, 'api-prices', id));
  const count = (...verdicts: ClaimRow['verdict'][]) => claims.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    start: START,
    // The list from which the last prices were read names no day: its month is taken to the end.
    end: day(endOfMonth(rowOf(sources, 'sources', 'ds-pricing-2026').date ?? START)),
    spending: capex.map(({ period, as_of, low_usd_bn, high_usd_bn, status, source_ids }) => ({
      year: period, said: as_of, low: low_usd_bn, high: high_usd_bn, spent: status === 'spent', sources: source_ids,
    })),
    prices: prices.map(({ id, model, provider, from, to, output_usd }): Price => ({
      id, maker: provider, model: model.replace('DeepSeek-', ''), usd: output_usd,
      ...(from !== null && { from: day(from) }), ...(to !== null && { to: day(to) }),
    })),
    priceSources: [...new Set(prices.flatMap(({ source_ids }) => source_ids))],
    downloads: measure('hf-downloads-r1').value,
    releases: [release('r1-release', true), release('gpt-oss', false), release('v4-weights', true)],
    leads: ['lead-2024-01', 'lead-2025-02', 'lead-2026-03'].map(measure).map(({ as_of, value, confidence }) => ({ date: as_of, share: value, weak: confidence === 'low' })),
    months: measure('caisi-months').value,
    round: measure('round-usd').value,
    valuation: [measure('valuation-low').value, measure('valuation-high').value],
    run: rowOf(models, 'models', 'v3-total').cost_usd_million ?? Number.NaN,
    verdicts: [
      { name: 'hold, or mostly', count: count('accurate', 'mostly-accurate') },
      { name: 'imprecise or outdated', count: count('imprecise', 'outdated') },
      { name: 'wrong', count: count('wrong') },
      { name: 'opinion: nobody knows', count: count('opinion') },
    ],
  };
}

function endOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
