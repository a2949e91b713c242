import { formatDate, formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Price, Series } from './series.ts';
import { range } from './spending.ts';

const viewOf = ({ step }: Scene): View => VIEWS[Math.min(VIEWS.length - 1, Math.round(step))] ?? 'spending';
const priceOf = ({ prices }: Series, id: string): number => prices.find((price) => price.id === id)?.usd ?? Number.NaN;
const usd = (value: number): string => formatQuantity(value, 'usd-per-million-tokens', { noun: false });
const dateOf = ({ start }: Series, day: number): string => formatDate(new Date(Date.parse(start) + day * 86_400_000).toISOString());

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const { spending, leads, months, valuation: [low, high], verdicts } = series;
  const capex = [...new Set(spending.flatMap(({ sources }) => sources))];
  const [before, after] = [spending[0], spending.at(-1)];
  switch (viewOf(scene)) {
    case 'spending':
      return { title: `From ${range(before?.low ?? 0, before?.high ?? 0)} to plans of ${range(after?.low ?? 0, after?.high ?? 0)}`, subtitle: 'Capital spending of Microsoft, Alphabet, Amazon and Meta in billions of dollars. Solid: spent. Hatched: planned', sources: capex };
    case 'jevons':
      return { title: 'Prices fell, plans grew: as the bet has it, and no proof', subtitle: 'OpenAI’s price of a million output tokens, o1 to o3; capital spending of four firms', sources: ['llm-prices-git', ...capex, 'geekwire-nadella'] };
    case 'prices':
      return {
        title: `DeepSeek’s best model is back at ${usd(priceOf(series, 'v4-pro-offpeak'))}, near R1’s ${usd(priceOf(series, 'r1-launch'))}`,
        subtitle: 'Dollars per million tokens of output, logarithmic axis. Dashed: days that no source gives',
        sources: series.priceSources,
      };
    case 'open':
      return { title: `R1 was downloaded ${formatQuantity(series.downloads, 'count')} times from one site`, subtitle: 'Downloads from Hugging Face by September 2025, not users; below, weights that were opened', sources: ['nature-news-2025', 'ds-r1-release', 'gptoss', 'v4-muza'] };
    case 'gap':
      return { title: `From ${formatQuantity(leads[0]?.share ?? 0, 'percent')} to ${formatQuantity(leads[1]?.share ?? 0, 'percent')} in a year; then about ${formatQuantity(months, 'months')} behind`, subtitle: 'Two yardsticks: one chat leaderboard, and the tests of a US government institute', sources: ['aiindex-2025-gap', 'aiindex-2026', 'caisi-v4'] };
    case 'money-after-all':
      return { title: `A first round at a valuation of $${low} to ${high}\u00a0billion, Reuters reported`, subtitle: 'Areas to one scale. Reported as in progress in June 2026; a later report says that it closed', sources: ['funding-reuters-2026', 'funding-closed-2026', 'ds-v3-paper'] };
    case 'verdict':
      return { title: `${verdicts[0]?.count ?? 0} claims hold, ${verdicts[2]?.count ?? 0} are wrong`, subtitle: 'The article’s claims, a cell each, by what became of them', sources: ['seed-article'] };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const { spending, leads, months, downloads, releases, round, valuation: [low, high], run, verdicts } = series;
  switch (viewOf(scene)) {
    case 'spending':
      return `Columns from zero. ${spending.map(({ year, low: from, high: to, spent, said }) => `${spent ? 'Spent in' : 'Planned for'} ${year}${spent ? '' : `, as of ${formatDate(said, 'month')}`}: ${range(from, to)}`).join('; ')}. A line marks the fall of January 2025 after the first column.`;
    case 'jevons':
      return `Left, OpenAI’s price of a million output tokens: o1 ${usd(priceOf(series, 'o1'))}, o3 ${usd(priceOf(series, 'o3-launch'))}, o3 after its cut ${usd(priceOf(series, 'o3-cut'))}. Right, what four firms spent and planned: ${spending.map(({ low: from, high: to }) => range(from, to)).join(', ')}.`;
    case 'prices':
      return `Two lines of list prices on a logarithmic axis. OpenAI: ${line(series, 'OpenAI')}. DeepSeek: ${line(series, 'DeepSeek')}.`;
    case 'open':
      return `A field of dots, one for each 100,000 downloads of R1: ${formatQuantity(downloads, 'count')} in all. Below it, the days on which weights were opened: ${releases.map(({ day, label }) => `${label}, ${dateOf(series, day)}`).join('; ')}.`;
    case 'gap':
      return `Columns of the lead of the best US model on one leaderboard: ${leads.map(({ date, share, weak }) => `${formatDate(date, 'month')} ${formatQuantity(share, 'percent')}${weak ? ', from one weak report' : ''}`).join('; ')}. Beside them ${months} cells: V4 Pro is about ${formatQuantity(months, 'months')} behind, by CAISI’s tests.`;
    case 'money-after-all':
      return `Squares to one scale: a valuation of $${low} to ${high} billion, a first outside round of ${formatQuantity(round, 'usd-billion')}, and one run, ${formatQuantity(run, 'usd-million')}, as a speck.`;
    case 'verdict':
      return `Rows of cells, one for each claim of the article: ${verdicts.map(({ name, count }) => `${count} ${name}`).join(', ')}.`;
  }
}

function line({ prices }: Series, maker: Price['maker']): string {
  return prices.filter((price) => price.maker === maker).map((price) => `${nameOf(price)} ${usd(price.usd)}`).join(', ');
}

function nameOf({ id, model }: Price): string {
  const when = id.endsWith('-offpeak') ? ' off-peak' : id.endsWith('-peak') ? ' at peak' : id.endsWith('-cut') ? ' after its cut' : '';
  return `${model}${when}`;
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const { spending, prices, leads, months, downloads, releases, round, valuation: [low, high], run, verdicts } = series;
  const firms = spending.map(({ year, said, low: from, high: to, spent }) => [spent ? `spent in ${year}` : `planned for ${year}, ${formatDate(said, 'month')}`, range(from, to)]);
  switch (viewOf(scene)) {
    case 'spending': return { columns: ['Four firms', 'US dollars'], rows: firms };
    case 'jevons': return { columns: ['What', 'US dollars'], rows: [...['o1', 'o3-launch', 'o3-cut'].map((id) => [nameOf(prices.find((price) => price.id === id) ?? { id, model: id, maker: 'OpenAI', usd: 0 }), usd(priceOf(series, id))]), ...firms] };
    case 'prices':
      return {
        columns: ['Model', 'By', 'From', 'To', 'Dollars per million tokens'],
        rows: prices.map((price) => [nameOf(price), price.maker, price.from === undefined ? 'not known' : dateOf(series, price.from), price.to === undefined ? '–' : dateOf(series, price.to), usd(price.usd)]),
      };
    case 'open': return { columns: ['What', 'How many, or when'], rows: [['Downloads of R1', formatQuantity(downloads, 'count')], ...releases.map(({ day, label }) => [label, dateOf(series, day)])] };
    case 'gap': return { columns: ['Yardstick', 'Gap'], rows: [...leads.map(({ date, share }) => [`Leaderboard, ${formatDate(date, 'month')}`, formatQuantity(share, 'percent')]), ['CAISI, V4 Pro', `about ${formatQuantity(months, 'months')}`]] };
    case 'money-after-all': return { columns: ['Sum', 'US dollars'], rows: [['Valuation', `$${low}–${high} billion`], ['First outside round', formatQuantity(round, 'usd-billion')], ['One run', formatQuantity(run, 'usd-million')]] };
    case 'verdict': return { columns: ['What became of it', 'Claims'], rows: verdicts.map(({ name, count }) => [name, String(count)]) };
  }
}
