/* The day of the fall, the records and the years after it. Rows of market-day.csv are companies, with prices in dollars. */
import { cell, dayNumber, forEachRow, numberOf, rows, words, type Recomputed } from './raw.ts';

const day = (company: string, column: string) => cell('market-day', company, column);
const later = (milestone: string) => cell('market-milestones', milestone, 'price_usd');
const compared = (row: string) => cell('market-comparisons', row, 'value_usd_bn');

const shares = cell('nvidia-shares', 'nvda-2024-11', 'shares'); // in force on all three days
const friday = day('nvda', 'close_before_usd');
const open = day('nvda', 'open_usd');
const low = day('nvda', 'low_usd');
const monday = day('nvda', 'close_usd');
const tuesday = later('tuesday');
const early = cell('market-reports', 'coindesk-cc-2025', 'close_usd');
const loss = ((friday - monday) * shares) / 1e9;

const companies = rows('market-day').map(({ id = '' }) => id);
const move = (company: string) => (day(company, 'close_usd') - day(company, 'close_before_usd')) / day(company, 'close_before_usd');
const power = rows('market-day')
  .filter(({ group }) => group === 'power')
  .map(({ id = '' }) => Math.abs(move(id)));
const valueAt = (company: string, column: string) => (day(company, column) * day(company, 'shares')) / 1e9;
/** Place of a company when all are put in a row by their market value, largest first. */
const place = (company: string, column: string) =>
  companies.toSorted((a, b) => valueAt(b, column) - valueAt(a, column)).indexOf(company) + 1;

const lost = ({ shares: count, close_before_usd: before, close_usd: after }: ReturnType<typeof rows>[number]) =>
  (numberOf(count) * numberOf(before) - numberOf(count) * numberOf(after)) / 1e9;
const losses = rows('market-records')
  .map(lost)
  .sort((a, b) => b - a);
const daysUntil = (milestone: string) =>
  dayNumber(words('market-milestones', milestone, 'date')) - dayNumber(words('events', 'fall', 'date'));

const bars = rows('market-intraday');
const lowest = Math.min(...bars.map(({ low_usd }) => numberOf(low_usd)));
const [hour, minute] = (bars.find(({ low_usd }) => numberOf(low_usd) === lowest)?.time ?? '').split(':').map(Number);

const nvidia: Recomputed = {
  'nvidia.cap.friday': (shares * friday) / 1e9,
  'nvidia.cap.low': (shares * low) / 1e9,
  'nvidia.cap.monday': (shares * monday) / 1e9,
  'nvidia.cap.tuesday': (shares * tuesday) / 1e9,
  'nvidia.loss.open': (shares / 1e9) * (friday - open),
  'nvidia.loss.low': (shares / 1e9) * (friday - low),
  'nvidia.loss.close': loss,
  'nvidia.loss.early-close': (shares / 1e9) * (friday - early),
  'nvidia.gain.tuesday': (shares / 1e9) * (tuesday - monday),
  'nvidia.fall.open.percent': (friday - open) / friday,
  'nvidia.fall.low.percent': (friday - low) / friday,
  'nvidia.fall.close.percent': (friday - monday) / friday,
  'nvidia.rise.tuesday.percent': (tuesday - monday) / monday,
  'nvidia.blocks.friday': Number(((shares * friday) / 1e9).toFixed(0)),
  'nvidia.blocks.lost-low': Number(((shares / 1e9) * (friday - low)).toFixed(0)),
  'nvidia.blocks.lost-close': Number(loss.toFixed(0)),
  'nvidia.low.time': (hour ?? NaN) * 60 + (minute ?? NaN),
  'nvidia.price.high': Math.max(...bars.map(({ high_usd }) => numberOf(high_usd))),
  'nvidia.rank.friday': place('nvda', 'close_before_usd'),
  'nvidia.rank.monday': place('nvda', 'close_usd'),
};

const companiesOfTheDay: Recomputed = {
  ...forEachRow('market-day', (company) => ({ [`move.${company}.close`]: move(company) })),
  'move.tsla.open': (day('tsla', 'open_usd') - day('tsla', 'close_before_usd')) / day('tsla', 'close_before_usd'),
  'move.googl.open': (day('googl', 'open_usd') - day('googl', 'close_before_usd')) / day('googl', 'close_before_usd'),
  'move.amzn.open': (day('amzn', 'open_usd') - day('amzn', 'close_before_usd')) / day('amzn', 'close_before_usd'),
  'move.msft.open': (day('msft', 'open_usd') - day('msft', 'close_before_usd')) / day('msft', 'close_before_usd'),
  'cap.aapl.friday': valueAt('aapl', 'close_before_usd'),
  'cap.aapl.monday': valueAt('aapl', 'close_usd'),
  'cap.msft.friday': valueAt('msft', 'close_before_usd'),
  'cap.msft.monday': valueAt('msft', 'close_usd'),
  'change.googl.close': move('googl') * valueAt('googl', 'close_before_usd'),
  'change.avgo.close': move('avgo') * valueAt('avgo', 'close_before_usd'),
  'change.tsm.close': move('tsm') * valueAt('tsm', 'close_before_usd'),
  'change.aapl.close': move('aapl') * valueAt('aapl', 'close_before_usd'),
  'article.four.fallen': ['tsla', 'googl', 'amzn', 'msft'].filter((company) => day(company, 'close_usd') < day(company, 'close_before_usd'))
    .length,
  'day.companies.fallen': companies.filter((company) => day(company, 'close_usd') < day(company, 'close_before_usd')).length,
  'day.companies': companies.length,
  'day.power.fall.least.percent': Math.min(...power),
  'day.power.fall.most.percent': Math.max(...power),
};

const before: Recomputed = {
  ...forEachRow('market-records', (id) => ({ [`record.${id}.loss`]: lost(rows('market-records').find((row) => row.id === id) ?? {}) })),
  'record.previous.multiple': loss / lost(rows('market-records').find(({ note }) => note === 'The record before.') ?? {}),
  'record.second.loss': losses[1] ?? NaN,
};

/** Milestones whose market value the text names, in trillions. */
const NAMED = ['record-before', 'low-close', 'back-above-close', 'four-trillion-close', 'five-trillion-close', 'highest-close', 'latest'];

const after: Recomputed = {
  ...(Object.fromEntries(
    NAMED.map((id) => [`milestone.${id}.cap`, (cell('market-milestones', id, 'shares') * later(id)) / 1e12]),
  ) as Recomputed),
  'nvidia.days.to-recover': daysUntil('back-above-close'),
  'nvidia.days.to-four-trillion': daysUntil('four-trillion-close'),
  'nvidia.days.to-five-trillion': daysUntil('five-trillion-close'),
  'nvidia.low-close.below-friday.percent': (friday - later('low-close')) / friday,
  'nvidia.latest.above-friday.percent': (later('latest') - friday) / friday,
  'stargate.loss.multiple': loss / compared('stargate'),
  'stargate.loss.excess.percent': (loss - compared('stargate')) / compared('stargate'),
};

export const market: Recomputed = { ...nvidia, ...companiesOfTheDay, ...before, ...after };
