import { formatDate } from '../data/format.ts';
import type { Tables } from '../data/rows.ts';
import type { Licence } from '../data/schema.ts';
import { changeColumn, numberIn, valueColumn, type DerivedColumn } from './derivedColumn.ts';

/** How a table with exchange prices is published. */
export interface Derivation {
  /** Where the editors' title or description speaks of the prices. */
  readonly title?: string;
  readonly description?: string;
  /** Ids of sources that the rows themselves do not name. */
  readonly sources?: readonly string[];
  /** For each column of prices, what is published in its place. */
  readonly columns: Readonly<Record<string, readonly DerivedColumn[]>>;
}

/** What a computed table may be used for. */
export const COMPUTED: readonly Licence[] = [
  {
    name: 'CC-BY-4.0',
    title:
      'Creative Commons Attribution 4.0, for the computed values. The exchange prices that they are computed from are licensed, and not included',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

/** The close that changes are counted from: Nvidia's last before the fall. Throws when the table of milestones has lost it. */
export function baseOf({ marketMilestones }: Tables): { readonly price: number; readonly shares: number; readonly words: string } {
  const friday = marketMilestones.find(({ id }) => id === 'friday');
  if (!friday) throw new Error('market-milestones.csv: expected a row "friday", found none.');
  return { price: friday.price_usd, shares: friday.shares, words: `change since the close of ${formatDate(friday.date)}` };
}

/**
 * What is published in place of exchange prices, which are licensed: market values, and changes against a close that is
 * named. By the name of the table. Tables of many prices are rounded so far that the prices cannot be read back out of
 * them, and no further than a picture shows.
 */
export function derivations(tables: Tables): Readonly<Record<string, Derivation>> {
  const base = baseOf(tables);
  const since = (name: string, title: string, digits: number, to: string) =>
    changeColumn(name, `${title}, ${base.words}`, digits, () => base.price, to);
  return {
    'market-intraday': {
      description: `Each five-minute bar of the regular session: its lowest and highest price as a ${base.words}, and the market value at the lowest. Computed from prices by Interactive Brokers.`,
      sources: ['ibkr-heliar', 'nasdaq-rreichel3'],
      columns: {
        low_usd: [
          since('low_change_pct', 'Lowest price', 1, 'low_usd'),
          valueColumn('low_market_value_usd_bn', 'Market value at the lowest price', 0, priceIn('low_usd'), () => base.shares),
        ],
        high_usd: [since('high_change_pct', 'Highest price', 1, 'high_usd')],
      },
    },
    'market-day': {
      description:
        'Market value at Friday’s close; Monday’s prices as changes against that close, not adjusted for dividends; the share count in use that evening.',
      columns: {
        close_before_usd: [
          valueColumn('market_value_before_usd_bn', 'Market value at Friday’s close', 1, priceIn('close_before_usd'), sharesIn),
        ],
        open_usd: [
          changeColumn('open_change_pct', 'Monday’s open, change since Friday’s close', 2, priceIn('close_before_usd'), 'open_usd'),
        ],
        low_usd: [
          changeColumn('low_change_pct', 'Monday’s lowest price, change since Friday’s close', 2, priceIn('close_before_usd'), 'low_usd'),
        ],
        close_usd: dayColumns,
      },
    },
    'nvidia-closes': {
      title: 'Nvidia’s market value, the points that a figure draws',
      description: `The last trading day of each week from January 2024, and the days that the story names: market value at the close, and the closing price, adjusted for splits, as a ${base.words}. Computed from prices by Yahoo Finance and share counts by Nasdaq.`,
      sources: ['yahoo-haiteng', 'nasdaq-rreichel3'],
      columns: {
        close_usd: [
          valueColumn('market_value_usd_bn', 'Market value at the close', 0, priceIn('close_usd'), ({ date }) =>
            sharesOn(tables, String(date)),
          ),
          since('change_pct', 'Close', 1, 'close_usd'),
        ],
      },
    },
    'market-milestones': {
      columns: {
        price_usd: [
          valueColumn('market_value_usd_bn', 'Market value', 1, priceIn('price_usd'), sharesIn),
          since('change_pct', 'Price', 2, 'price_usd'),
        ],
      },
    },
    'market-records': {
      columns: {
        close_before_usd: [
          valueColumn('market_value_before_usd_bn', 'Market value the day before', 1, priceIn('close_before_usd'), sharesIn),
        ],
        close_usd: dayColumns,
      },
    },
    'market-reports': {
      columns: { close_usd: [since('close_change_pct', 'Closing price given', 2, 'close_usd')] },
    },
  };
}

const sharesIn: ReturnType<typeof priceIn> = (row) => numberIn(row, 'shares');

/** What a day did to a company: the change of its price, and of its market value. */
const dayColumns: readonly DerivedColumn[] = [
  changeColumn('close_change_pct', 'Close, change since the close before', 2, priceIn('close_before_usd'), 'close_usd'),
  valueColumn(
    'market_value_change_usd_bn',
    'Change of market value since the close before',
    1,
    (row) => numberIn(row, 'close_usd') - numberIn(row, 'close_before_usd'),
    sharesIn,
  ),
];

function priceIn(column: string): (row: Parameters<typeof numberIn>[0]) => number {
  return (row) => numberIn(row, column);
}

/** Nvidia's shares on a day: the last count that had come into force. */
function sharesOn({ nvidiaShares }: Tables, date: string): number {
  const last = nvidiaShares.findLast(({ from }) => from <= date);
  if (!last) throw new Error(`nvidia-shares.csv: expected a count in force on ${date}, found none.`);
  return last.shares;
}
