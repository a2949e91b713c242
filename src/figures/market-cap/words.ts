import type { Caption, Settings } from '../figure.ts';
import { NAMED } from './companies.ts';
import { billions, cents, change, clock, day, dollars, millions, percent, trillions } from './numbers.ts';
import type { Scene } from './scenes.ts';
import type { Milestone, Series } from './series.ts';
import { stepOf } from './steps.ts';
import { lowOf } from './tape.ts';

export { rows } from './rows.ts';
export { soundWords } from './soundWords.ts';

const PRICES = ['yahoo-haiteng', 'nasdaq-rreichel3'];

/** “A, B and C”. */
const LIST = new Intl.ListFormat('en-GB');
/** The companies that the article names, in the order of the day’s changes. */
const namedIn = ({ day: companies }: Series) => companies.filter(({ id }) => NAMED.includes(id));

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const latest = milestone(series, 'latest');
  switch (stepOf(scene)) {
    case 'friday':
      return {
        title: 'On Friday evening Nvidia was the most valuable US-listed company',
        subtitle: `Market value at the close of ${day(series.friday)}, ${billions(series.value)}, in blocks of $1\u00a0billion`,
        sources: [...PRICES, 'ds-v3-paper'],
      };
    case 'monday':
      return {
        title: `${billions(lowOf(series).lost, 0)} gone at the low of the day, ${billions(series.lost, 0)} at the close`,
        subtitle: 'Blocks of $1\u00a0billion; each five minutes at their lowest price, then the official close. New York time',
        sources: ['ibkr-heliar', ...PRICES],
      };
    case 'which-number':
      return {
        title: `${billions(series.early.lost, 0)} and ${billions(series.lost, 0)} are the same fall, ${cents(series.early.close - series.mondayClose)} apart`,
        subtitle: 'The loss in blocks of $1\u00a0billion, at two closing prices; the three largest companies before and after',
        sources: [...PRICES, 'coindesk-cc-11858', 'bloomberg-589-smh', 'india-com-msft'],
      };
    case 'how-much':
      return {
        title: 'One day’s loss was larger than the headline figure of Stargate',
        subtitle: 'Areas to one scale, a block is $1\u00a0billion. A fall in value, an intention to invest, a year’s output',
        sources: [...PRICES, 'wowtech-stargate', 'softbank-stargate-via-cc', 'cia-factbook'],
      };
    case 'who-else': {
      const names = (fell: boolean) => LIST.format(namedIn(series).flatMap(({ name, close }) => (close < 0 === fell ? [name] : [])));
      return {
        title: `${names(true)} fell, as the article says; ${names(false)} rose`,
        subtitle: 'Change from Friday’s to Monday’s close. Bold: named in the article. Hollow: where Amazon opened',
        sources: ['nasdaq-rreichel3', 'yahoo-haiteng', 'yahoo-heliar', 'yahoo-growwanalysis', 'seed-article'],
      };
    }
    case 'record':
      return {
        title: 'No US-listed company has lost more in one day since 2021',
        subtitle: `Market value lost from close to close, from January 2021 to ${latest ? day(latest.date) : ''}; our computation`,
        sources: [...PRICES, 'yahoo-heliar', 'gmt8press-spcx'],
      };
    case 'since':
      return {
        title: 'A cliff in its week, a notch in its years',
        subtitle: `Nvidia’s market value, January 2024 to ${latest ? day(latest.date) : ''}: closing price times shares outstanding`,
        sources: PRICES,
      };
  }
}

/** The text alternative: what the picture of a scene shows, with its numbers. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const low = lowOf(series);
  const { bars, stargate } = series;
  switch (stepOf(scene)) {
    case 'friday':
      return (
        `A field of blocks, one for each billion dollars of Nvidia’s market value at the close of ${day(series.friday)}: ${billions(series.value)}. ` +
        `One block is enlarged. A square on it, ${percent(series.run * 100)} of its area, is one final training run of DeepSeek-V3, ${millions(series.run)}.`
      );
    case 'monday':
      return (
        `On Monday, ${day(series.monday)}, blocks leave the field as the price falls from Friday’s ${dollars(series.fridayClose)}. ` +
        `At the low, ${dollars(low.price)} in the five minutes from ${clock(low.minute, bars.opening, bars.step)}, ${billions(low.lost)} is gone; ` +
        `at the close, ${dollars(series.mondayClose)}, it is ${billions(series.lost)}, a fall of ${percent((1 - series.mondayClose / series.fridayClose) * 100)}.`
      );
    case 'which-number':
      return (
        `The fallen blocks, counted twice: ${billions(series.lost)} at the official close of ${dollars(series.mondayClose)}, ` +
        `${billions(series.early.lost)} at the ${dollars(series.early.close)} of the first reports. ` +
        `Nvidia goes from first to third: ${[...series.ranks]
          .sort((a, b) => b.after - a.after)
          .map(({ name, after }) => `${name} ${billions(after)}`)
          .join(', ')} on Monday evening.`
      );
    case 'how-much':
      return (
        `Four squares to one scale: Nvidia’s loss, ${billions(series.lost)}; Stargate, an intention to invest ${billions(stargate.whole, 0)} over four years, ` +
        `with its first ${billions(stargate.first, 0)} marked off; ${series.countries.map(({ name, value, year }) => `${name}’s output in ${year}, ${billions(value)}`).join('; ')}. ` +
        'An output is a flow over a year; a market value is what all shares would fetch at one moment.'
      );
    case 'who-else': {
      const [worst, best] = [series.day[0], series.day.at(-1)];
      const nvidia = series.day.find(({ id }) => id === 'nvda');
      const amazon = series.day.find(({ id }) => id === 'amzn');
      return (
        `Bars for the day’s changes, from ${worst?.name ?? ''}, ${change(worst?.close ?? 0)}, past Nvidia, ${change(nvidia?.close ?? 0)}, to ${best?.name ?? ''}, ${change(best?.close ?? 0)}. ` +
        `The four that the article names: ${namedIn(series)
          .map(({ name, close }) => `${name} ${change(close)}`)
          .join(', ')}. Amazon had opened at ${change(amazon?.open ?? 0)}.`
      );
    }
    case 'record': {
      const [first, second] = series.records;
      return (
        `The ten largest one-day losses of market value. Nvidia’s on ${day(series.monday)}, ${billions(first?.lost ?? 0)}, is the longest bar; ` +
        `the next is ${second?.company ?? ''}’s on ${day(second?.date ?? '')}, ${billions(second?.lost ?? 0)}. Our computation starts in 2021 and covers US listings only.`
      );
    }
    case 'since': {
      const say = (id: string) => milestone(series, id);
      const [tuesday, back, four, five, latest] = [
        'tuesday',
        'back-above-close',
        'four-trillion-close',
        'five-trillion-close',
        'latest',
      ].map(say);
      return (
        `A line of Nvidia’s market value since 2024, with the fall of ${billions(series.lost)} as a notch. The next day it rose by ${change(((tuesday?.value ?? 0) / (series.value - series.lost) - 1) * 100, 1).slice(1)}. ` +
        `Its price was back above the old close on ${day(back?.date ?? '')}; its value closed above $4\u00a0trillion on ${day(four?.date ?? '')} and above $5\u00a0trillion on ${day(five?.date ?? '')}. ` +
        `On ${day(latest?.date ?? '')} it was ${trillions(latest?.value ?? 0, 2)}.`
      );
    }
  }
}

function milestone({ milestones }: Series, id: string): Milestone | undefined {
  return milestones.find((entry) => entry.id === id);
}
