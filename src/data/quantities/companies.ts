import type { FormatStyle } from '../format.ts';
import { derived, stated, type Quantity } from '../quantity.ts';
import type { MarketDayRow, Tables } from '../rows.ts';
import { FRIDAY, MONDAY, worth, type PriceColumn } from './marketDay.ts';
import { rowOf } from './rowOf.ts';

/** Companies whose market value the story names beside Nvidia’s. */
const VALUED = ['aapl', 'msft'];
/** Companies whose first price of the day the story names. */
const OPENED = ['tsla', 'googl', 'amzn', 'msft'];
/** Companies whose change in market value the story may name. */
const CHANGED = ['googl', 'avgo', 'tsm', 'aapl'];

/** Moves of all companies over the day, as a share of Friday’s close: a fall is negative. Throws when a row is gone. */
export function companyQuantities({ marketDay }: Tables): Quantity[] {
  const rank = (day: 'friday' | 'monday', column: PriceColumn, asOf: string) =>
    stated({
      id: `nvidia.rank.${day}`,
      label: `Nvidia’s place among US-listed companies by market value, ${day === 'friday' ? 'Friday' : 'Monday'} evening`,
      value: 1 + marketDay.filter((row) => worth(row, column) > worth(rowOf(marketDay, 'market-day', 'nvda'), column)).length,
      unit: 'count',
      from: `market-day.csv: one more than the number of rows with a larger shares × ${column}`,
      sources: ['nasdaq-rreichel3'],
      kind: 'derived',
      asOf,
      confidence: 'high',
      note: 'The table holds the largest companies of that day.',
    });
  return [...marketDay.flatMap(companyMoves), rank('friday', 'close_before_usd', FRIDAY), rank('monday', 'close_usd', MONDAY)];
}

/** What is worked out for a company from its row. */
interface Change {
  readonly id: (company: string) => string;
  readonly label: (name: string) => string;
  readonly of: (row: MarketDayRow) => number;
  readonly words: string;
  readonly unit: 'percent' | 'usd-billion';
  readonly style: FormatStyle;
  readonly asOf?: string;
  /** All companies, unless the story names only some. */
  readonly companies?: readonly string[];
}

const CHANGES: readonly Change[] = [
  {
    id: (company) => `move.${company}.close`,
    label: (name) => `${name}, change by the close`,
    of: (row) => row.close_usd / row.close_before_usd - 1,
    words: 'close_usd ÷ close_before_usd − 1',
    unit: 'percent',
    style: { digits: 2, sign: true },
  },
  {
    id: (company) => `move.${company}.open`,
    label: (name) => `${name}, change at the first price of the day`,
    of: (row) => row.open_usd / row.close_before_usd - 1,
    words: 'open_usd ÷ close_before_usd − 1',
    unit: 'percent',
    style: { digits: 1, sign: true },
    companies: OPENED,
  },
  {
    id: (company) => `change.${company}.close`,
    label: (name) => `${name}, change in market value by the close`,
    of: (row) => worth(row, 'close_usd') - worth(row, 'close_before_usd'),
    words: 'shares × (close_usd − close_before_usd)',
    unit: 'usd-billion',
    style: { digits: 1, sign: true },
    companies: CHANGED,
  },
  {
    id: (company) => `cap.${company}.friday`,
    label: (name) => `${name}’s market value on Friday evening`,
    of: (row) => worth(row, 'close_before_usd'),
    words: 'shares × close_before_usd',
    unit: 'usd-billion',
    style: { digits: 1 },
    asOf: FRIDAY,
    companies: VALUED,
  },
  {
    id: (company) => `cap.${company}.monday`,
    label: (name) => `${name}’s market value on Monday evening`,
    of: (row) => worth(row, 'close_usd'),
    words: 'shares × close_usd',
    unit: 'usd-billion',
    style: { digits: 1 },
    companies: VALUED,
  },
];

function companyMoves(row: MarketDayRow): Quantity[] {
  return CHANGES.filter(({ companies }) => companies?.includes(row.id) ?? true).map(
    ({ id, label, of, words, unit, style, asOf = MONDAY }) =>
      stated({
        id: id(row.id),
        label: label(row.name),
        value: of(row),
        unit,
        from: `market-day.csv, row ${row.id}: ${words}`,
        sources: row.source_ids,
        kind: 'derived',
        asOf,
        confidence: 'high',
        note: row.note,
        style,
      }),
  );
}

/** How many fell, and how far the hardest-hit group fell. Throws when a row is gone. */
export function groupQuantities({ marketDay }: Tables, companies: readonly Quantity[]): Quantity[] {
  const closes = (rows: readonly MarketDayRow[]) => rows.flatMap(({ id }) => companies.filter((one) => one.id === `move.${id}.close`));
  const fallen = (...moves: number[]) => moves.filter((move) => move < 0).length;
  const power = closes(marketDay.filter(({ group }) => group === 'power'));
  const group = (id: string, label: string, pick: (...moves: number[]) => number, words: string) =>
    derived({
      id,
      label,
      unit: 'percent',
      formula: words,
      inputs: power,
      compute: (...moves) => -pick(...moves),
      style: { digits: 0 },
    });
  return [
    derived({
      id: 'article.four.fallen',
      label: 'How many of the four companies that the article names closed lower',
      unit: 'count',
      formula: 'number of changes by the close below zero: Tesla, Alphabet, Amazon, Microsoft',
      inputs: closes(OPENED.map((id) => rowOf(marketDay, 'market-day', id))),
      compute: fallen,
    }),
    derived({
      id: 'day.companies.fallen',
      label: 'How many of the companies shown closed lower',
      unit: 'count',
      formula: 'number of changes by the close below zero',
      inputs: closes(marketDay),
      compute: fallen,
    }),
    derived({
      id: 'day.companies',
      label: 'Companies shown',
      unit: 'count',
      formula: 'number of changes by the close',
      inputs: closes(marketDay),
      compute: (...moves) => moves.length,
    }),
    group(
      'day.power.fall.least.percent',
      'Smallest fall of the power and equipment companies',
      Math.max,
      'smallest of their falls by the close',
    ),
    group(
      'day.power.fall.most.percent',
      'Largest fall of the power and equipment companies',
      Math.min,
      'largest of their falls by the close',
    ),
  ];
}
