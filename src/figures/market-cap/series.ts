import type { Tables } from '../../data/tables.ts';

/** A company on the day, in percent of its Friday close. `open` is there for the one whose day changed sign. */
export interface DayMove {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly open: number;
  readonly close: number;
}

/** One of the largest one-day losses. */
export interface RecordLoss {
  readonly id: string;
  readonly company: string;
  readonly date: string;
  readonly lost: number;
}

/** A day of note after the fall: its distance from the Monday in days, and the market value that evening. */
export interface Milestone {
  readonly id: string;
  readonly date: string;
  readonly day: number;
  readonly value: number;
}

/** What the figure draws from. Money is in billions of dollars, prices in dollars, unless a name says otherwise. */
export interface Series {
  /** Nvidia's market value at Friday's close, and its price. */
  readonly value: number;
  /** The last day before the fall, and the day of it. */
  readonly friday: string;
  readonly monday: string;
  readonly fridayClose: number;
  readonly mondayClose: number;
  /** Shares outstanding, in billions. */
  readonly shares: number;
  /** Lost from Friday's to Monday's close. */
  readonly lost: number;
  /** The final training run of DeepSeek-V3. */
  readonly run: number;
  /** Five-minute bars from the opening bell: minute of the day it rang, length of a bar, lows and highs. */
  readonly bars: { readonly opening: number; readonly step: number; readonly low: readonly number[]; readonly high: readonly number[] };
  /** The early figure, and the price that it was made with. */
  readonly early: { readonly close: number; readonly lost: number };
  /** The three most valuable companies, before and after. */
  readonly ranks: readonly { readonly id: string; readonly name: string; readonly before: number; readonly after: number }[];
  readonly stargate: { readonly whole: number; readonly first: number };
  readonly countries: readonly { readonly name: string; readonly value: number; readonly year: string }[];
  readonly day: readonly DayMove[];
  readonly records: readonly RecordLoss[];
  /** Nvidia's market value: days from the Monday, and value. */
  readonly history: readonly (readonly [day: number, value: number])[];
  readonly milestones: readonly Milestone[];
}

const BILLION = 1e9;
const DAY = 86_400_000;
const RANKED = ['nvda', 'aapl', 'msft'];
const COUNTRIES = { Ireland: 'gdp-ireland', Sweden: 'gdp-sweden' };
const MILESTONES = ['tuesday', 'back-above-close', 'four-trillion-close', 'five-trillion-close', 'latest'];

/** The figure's data, from the tables. */
export function series(tables: Tables): Series {
  const nvidia = row(tables.marketDay, 'nvda');
  const early = tables.marketReports.find((report) => report.id === 'coindesk-cc-2025');
  if (!early?.close_usd) throw new Error('market-reports: no close for the early figure.');
  const shares = nvidia.shares / BILLION;
  const bars = tables.marketIntraday;
  const monday = row(tables.marketMilestones, 'monday').date;
  const fromMonday = (date: string) => (Date.parse(date) - Date.parse(monday)) / DAY;
  return {
    value: tidy(shares * nvidia.close_before_usd),
    friday: row(tables.marketMilestones, 'friday').date,
    monday,
    fridayClose: nvidia.close_before_usd,
    mondayClose: nvidia.close_usd,
    shares,
    lost: tidy(shares * (nvidia.close_before_usd - nvidia.close_usd)),
    run: tidy((row(tables.models, 'v3-total').cost_usd_million ?? 0) / 1000),
    bars: {
      opening: minuteOf(bars[0]?.time),
      step: minuteOf(bars[1]?.time) - minuteOf(bars[0]?.time),
      low: bars.map((bar) => bar.low_usd),
      high: bars.map((bar) => bar.high_usd),
    },
    early: { close: early.close_usd, lost: tidy(shares * (nvidia.close_before_usd - early.close_usd)) },
    ranks: RANKED.map((id) => {
      const company = row(tables.marketDay, id);
      const count = company.shares / BILLION;
      return { id, name: company.name, before: tidy(count * company.close_before_usd), after: tidy(count * company.close_usd) };
    }),
    stargate: {
      whole: row(tables.marketComparisons, 'stargate').value_usd_bn,
      first: row(tables.marketComparisons, 'stargate-first').value_usd_bn,
    },
    countries: Object.entries(COUNTRIES).map(([name, id]) => {
      const found = row(tables.marketComparisons, id);
      return { name, value: found.value_usd_bn, year: found.as_of };
    }),
    day: tables.marketDay
      .map(({ id, name, group, close_before_usd: before, open_usd, close_usd }) => ({
        id,
        name,
        group,
        open: tidy((open_usd / before - 1) * 100),
        close: tidy((close_usd / before - 1) * 100),
      }))
      .sort((a, b) => a.close - b.close),
    records: tables.marketRecords
      .map(({ id, company, date, close_before_usd, close_usd, shares: count }) => ({
        id,
        company,
        date,
        lost: tidy(((close_before_usd - close_usd) * count) / BILLION),
      }))
      .sort((a, b) => b.lost - a.lost)
      .slice(0, 10),
    history: tables.nvidiaCloses.map(({ date, close_usd }) => [fromMonday(date), tidy(close_usd * sharesOn(tables, date))]),
    milestones: MILESTONES.map((id) => {
      const { date, price_usd, shares: count } = row(tables.marketMilestones, id);
      return { id, date, day: fromMonday(date), value: tidy((price_usd * count) / BILLION) };
    }),
  };
}

/** Shares outstanding on a day, in billions: the last count that had come into force. */
function sharesOn(tables: Tables, date: string): number {
  const inForce = tables.nvidiaShares.filter((count) => count.from <= date);
  const last = inForce.at(-1);
  if (!last) throw new Error(`nvidia-shares: no count in force on ${date}.`);
  return last.shares / BILLION;
}

function row<Row extends { readonly id: string }>(table: readonly Row[], id: string): Row {
  const found = table.find((entry) => entry.id === id);
  if (!found) throw new Error(`The market figure needs a row "${id}" that is not in its table.`);
  return found;
}

function minuteOf(time = ''): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Six decimals are far below a pixel and a cent of a billion; floating-point dust would only lengthen the page. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
