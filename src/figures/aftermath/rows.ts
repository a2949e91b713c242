import { formatDate, formatQuantity } from '../../data/format.ts';
import { VERDICT_NAMES } from '../../data/verdicts.ts';
import type { Settings, Table } from '../figure.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { range } from './spending.ts';
import { dateOf, nameOf, priceOf, usd, viewOf } from './text.ts';

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const {
    spending,
    prices,
    leads,
    months,
    downloads,
    releases,
    round,
    valuation: [low, high],
    run,
    verdicts,
  } = series;
  const firms = spending.map(({ year, said, low: from, high: to, spent }) => [
    spent ? `spent in ${year}` : `planned for ${year}, ${formatDate(said, 'month')}`,
    range(from, to),
  ]);
  switch (viewOf(scene)) {
    case 'spending':
      return { columns: ['Four firms', 'US dollars'], rows: firms };
    case 'jevons':
      return {
        columns: ['What', 'US dollars'],
        rows: [
          ...['o1', 'o1-mini-before', 'o1-mini-after', 'o3-mini', 'o3-launch', 'o3-cut'].map((id) => [
            nameOf(prices.find((price) => price.id === id) ?? { id, model: id, maker: 'OpenAI', usd: 0 }),
            usd(priceOf(series, id)),
          ]),
          ...firms,
        ],
      };
    case 'prices':
      return {
        columns: ['Model', 'By', 'From', 'To', 'Dollars per million tokens'],
        rows: prices.map((price) => [
          nameOf(price),
          price.maker,
          price.from === undefined ? 'not known' : dateOf(series, price.from),
          price.to === undefined ? '–' : dateOf(series, price.to),
          usd(price.usd),
        ]),
      };
    case 'open':
      return {
        columns: ['What', 'How many, or when'],
        rows: [['Downloads of R1', formatQuantity(downloads, 'count')], ...releases.map(({ day, label }) => [label, dateOf(series, day)])],
      };
    case 'gap':
      return {
        columns: ['Yardstick', 'Gap'],
        rows: [
          ...leads.map(({ date, share }) => [`Leaderboard, ${formatDate(date, 'month')}`, formatQuantity(share, 'percent')]),
          ['CAISI, V4 Pro', `about ${formatQuantity(months, 'months')}`],
        ],
      };
    case 'money-after-all':
      return {
        columns: ['Sum', 'US dollars'],
        rows: [
          ['Valuation', `$${low}–${high} billion`],
          ['First outside round', formatQuantity(round, 'usd-billion')],
          ['One run', formatQuantity(run, 'usd-million')],
        ],
      };
    case 'verdict':
      return {
        columns: ['What became of it', 'Claims'],
        rows: verdicts.map((count, index) => [VERDICT_NAMES[index] ?? '', String(count)]),
      };
  }
}
