import type { Settings, Table } from '../figure.ts';
import { NAMED } from './companies.ts';
import { billions, change, clock, day, dollars, millions, percent, tn } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { stepOf } from './steps.ts';
import { lostAt, tradingMinutes } from './tape.ts';

const MILESTONES: Readonly<Record<string, string>> = {
  tuesday: 'The next day',
  'back-above-close': 'Price back above the old close',
  'four-trillion-close': 'First close above $4\u00a0trillion',
  'five-trillion-close': 'First close above $5\u00a0trillion',
  latest: 'Latest close in the data',
};

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  switch (stepOf(scene)) {
    case 'friday':
      return {
        columns: ['What', 'Amount', 'Share of a block'],
        rows: [
          [`Nvidia, ${day(series.friday)}, close`, billions(series.value), ''],
          ['One block', billions(1, 0), percent(100, 0)],
          ['One run: DeepSeek-V3, final training', millions(series.run), percent(series.run * 100)],
        ],
      };
    case 'monday':
      return day27(series);
    case 'which-number':
      return {
        columns: ['What', 'Friday', 'Monday', 'Change'],
        rows: [
          ['Nvidia’s price, official close', dollars(series.fridayClose), dollars(series.mondayClose), billions(-series.lost)],
          ['Nvidia’s price, first reports', dollars(series.fridayClose), dollars(series.early.close), billions(-series.early.lost)],
          ...series.ranks.map(({ name, before, after }) => [
            `${name}, market value`,
            billions(before),
            billions(after),
            billions(after - before),
          ]),
        ],
      };
    case 'how-much':
      return {
        columns: ['What', 'Amount', 'Kind'],
        rows: [
          [`Nvidia, ${day(series.monday)}`, billions(series.lost), 'fall in market value'],
          ['Stargate, as announced', billions(series.stargate.whole, 0), 'intention to invest over four years'],
          ['Stargate, to begin at once', billions(series.stargate.first, 0), 'part of it'],
          ...series.countries.map(({ name, value, year }) => [`${name}, ${year}`, billions(value), 'output of a year']),
        ],
      };
    case 'who-else':
      return {
        columns: ['Company', 'Group', 'Open', 'Close', 'Named in the article'],
        rows: series.day.map(({ id, name, group, open, close }) => [
          name,
          group,
          change(open),
          change(close),
          NAMED.includes(id) ? (close < 0 ? 'yes, fell' : 'yes, did not fall') : '',
        ]),
      };
    case 'record':
      return {
        columns: ['Company', 'Day', 'Market value lost'],
        rows: series.records.map(({ company, date, lost }) => [company, day(date), billions(lost)]),
      };
    case 'since':
      return {
        columns: ['What', 'Day', 'Market value'],
        rows: [
          ['Last close before the fall', day(series.friday), tn(series.value, 2)],
          ['The fall', day(series.monday), tn(series.value - series.lost, 2)],
          ...series.milestones.map(({ id, date, value }) => [MILESTONES[id] ?? id, day(date), tn(value, 2)]),
        ],
      };
  }
}

/** The trading day, one row for each bar, and the close. */
function day27(series: Series): Table {
  const { opening, step, low, high } = series.bars;
  return {
    columns: ['From, New York', 'Low', 'High', 'Market value lost at the low'],
    rows: [
      ...low.map((price, bar) => [
        clock(bar * step, opening, step),
        dollars(price),
        dollars(high[bar] ?? 0),
        billions(lostAt(series, bar * step)),
      ]),
      [
        `${clock(tradingMinutes(series), opening, step)}, close`,
        dollars(series.mondayClose),
        dollars(series.mondayClose),
        billions(series.lost),
      ],
    ],
  };
}
