import { formatDate, formatQuantity } from '../../data/format.ts';
import { VERDICT_NAMES } from '../../data/verdicts.ts';
import type { Caption, Settings } from '../figure.ts';
import { PER_DOT } from './open.ts';
import type { Scene } from './scenes.ts';
import type { Price, Series } from './series.ts';
import { range } from './spending.ts';
import { dateOf, nameOf, priceOf, usd, viewOf } from './text.ts';

export { rows } from './rows.ts';
export { soundWords } from './soundWords.ts';

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const {
    spending,
    leads,
    months,
    valuation: [low, high],
    verdicts,
  } = series;
  const capex = [...new Set(spending.flatMap(({ sources }) => sources))];
  const after = spending.at(-1);
  const of = (verdict: number) => verdicts[verdict] ?? 0;
  const all = verdicts.reduce((sum, count) => sum + count, 0);
  switch (viewOf(scene)) {
    case 'spending':
      return {
        title: `After the shock the plans went up, to ${range(after?.low ?? 0, after?.high ?? 0, 'long')} for ${after?.year ?? ''}`,
        subtitle: 'Capital spending of Microsoft, Alphabet, Amazon and Meta in billions of dollars. Hatched: planned',
        sources: capex,
      };
    case 'jevons':
      return {
        title: 'Prices fell and plans rose: what Jevons would expect, not a proof',
        subtitle: 'OpenAI’s list price of a million output tokens, linear axis; capital spending of four firms, in $bn',
        sources: ['llm-prices-git', ...capex, 'geekwire-nadella'],
      };
    case 'prices':
      return {
        title: `DeepSeek’s top model is back near R1’s ${usd(priceOf(series, 'r1-launch'))}: ${usd(priceOf(series, 'v4-pro-offpeak'))}, or ${usd(priceOf(series, 'v4-pro-peak'))} at peak`,
        subtitle: 'List price of a million output tokens in dollars, logarithmic axis. Dashed: for how long, no source says',
        sources: series.priceSources,
      };
    case 'open':
      return {
        title: `R1 was downloaded ${formatQuantity(series.downloads, 'count')} times from one site`,
        subtitle: 'Downloads from Hugging Face by September 2025, not users; below, weights that were opened',
        sources: ['nature-news-2025', 'ds-r1-release', 'gptoss', 'v4-muza'],
      };
    case 'gap':
      return {
        title: `The lead shrank to ${formatQuantity(leads[1]?.share ?? 0, 'percent')}; by other tests V4 Pro is about ${formatQuantity(months, 'months')} behind`,
        subtitle: 'Two yardsticks: one chat leaderboard, above, and the tests of a US government institute, a cell a month',
        sources: ['aiindex-2025-gap', 'aiindex-2026', 'caisi-v4'],
      };
    case 'money-after-all':
      return {
        title: `A first round at a valuation of $${low} to ${high}\u00a0billion, Reuters reported`,
        subtitle: 'Areas to one scale. Reported as in progress in June 2026; a later report says that it closed',
        sources: ['funding-reuters-2026', 'funding-closed-2026', 'ds-v3-paper'],
      };
    case 'verdict':
      return {
        title: `Of ${all} claims ${of(0) + of(1)} hold or mostly hold, ${of(4)} are wrong`,
        subtitle: 'The article’s claims by verdict, a cell each, from right to wrong; opinions last',
        sources: ['seed-article'],
      };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const {
    leads,
    months,
    downloads,
    releases,
    round,
    valuation: [low, high],
    run,
    verdicts,
  } = series;
  switch (viewOf(scene)) {
    case 'spending':
      return `Columns from zero. ${spent(series)}. A line marks the fall of ${dateOf(series, series.shock)} after the first column.`;
    case 'jevons':
      return `Left, OpenAI’s price of a million output tokens: o1 ${usd(priceOf(series, 'o1'))}, o1-mini ${usd(priceOf(series, 'o1-mini-before'))} and then ${usd(priceOf(series, 'o1-mini-after'))}, as o3-mini, o3 ${usd(priceOf(series, 'o3-launch'))}, o3 after its cut ${usd(priceOf(series, 'o3-cut'))}. Right, columns of what four firms spent and planned. ${spent(series)}.`;
    case 'prices':
      return `List prices of a million output tokens on a logarithmic axis, from ${dateOf(series, 0)} to ${dateOf(series, series.end)}, when DeepSeek’s list was last read. OpenAI: ${line(series, 'OpenAI')}. DeepSeek: ${line(series, 'DeepSeek')}. Dashed where no source says how long a price held.`;
    case 'open':
      return `A field of dots, one for each ${formatQuantity(PER_DOT, 'count')} downloads of R1: ${formatQuantity(downloads, 'count')} in all. Below it, the days on which weights were opened: ${releases.map(({ day, label }) => `${label}, ${dateOf(series, day)}`).join('; ')}.`;
    case 'gap':
      return `Columns of the lead of the best US model on one leaderboard: ${leads.map(({ date, share, weak }) => `${formatDate(date, 'month')} ${formatQuantity(share, 'percent')}${weak ? ', from one weak report' : ''}`).join('; ')}. Below them ${months} cells: V4 Pro is about ${formatQuantity(months, 'months')} behind, by CAISI’s tests.`;
    case 'money-after-all':
      return `Squares to one scale: a valuation of $${low} to ${high} billion, a first outside round of ${formatQuantity(round, 'usd-billion')}, and one run, ${formatQuantity(run, 'usd-million')}, as a speck.`;
    case 'verdict':
      return `A run of cells, one for each claim of the article, from right to wrong: ${verdicts.map((count, index) => `${count} ${VERDICT_NAMES[index]}`).join(', ')}.`;
  }
}

/** What the firms spent and planned, a column each. */
function spent({ spending }: Series): string {
  return spending
    .map(
      ({ year, low, high, spent: done, said }) =>
        `${done ? `Spent in ${year}` : `Planned for ${year}, as of ${formatDate(said, 'month')}`}: ${range(low, high, 'long')}`,
    )
    .join('; ');
}

function line({ prices }: Series, maker: Price['maker']): string {
  return prices
    .filter((price) => price.maker === maker)
    .map((price) => `${nameOf(price)} ${usd(price.usd)}`)
    .join(', ');
}
