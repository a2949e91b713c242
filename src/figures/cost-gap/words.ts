import { formatDate, formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { accountSettings, bill, FIELDS, readAccount } from './calculator.ts';
import { VIEWS, type Scene, type ViewName } from './scenes.ts';
import type { Series } from './series.ts';
import { digits, dollars, price, times } from './text.ts';
import { tableRows } from './views/rows.ts';

/** The reader sets the entries of the account. */
export const settingNames = FIELDS.map(({ entry }) => entry);

/** The words of one picture. */
interface Words {
  readonly caption: Caption;
  readonly describe: string;
  readonly rows: Table;
}

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, settings: Settings): Caption {
  return wordsOf(series, scene, settings).caption;
}

/** The picture in two or three sentences, with the numbers that it draws. */
export function describe(series: Series, scene: Scene, settings: Settings): string {
  return wordsOf(series, scene, settings).describe;
}

/** What the picture draws, as a table. */
export function rows(series: Series, scene: Scene, settings: Settings): Table {
  return wordsOf(series, scene, settings).rows;
}

/** Between two pictures the words are those of the one that is seen more. */
function wordsOf(series: Series, scene: Scene, settings: Settings): Words {
  const view = VIEWS.reduce((most, name) => (scene[name] > scene[most] ? name : most));
  return pictures[view](series, settings);
}

const pictures: Record<ViewName, (series: Series, settings: Settings) => Words> = {
  headline: ({ run, remark, sources }) => ({
    caption: {
      title: `Side by side, the two famous figures are ${Math.round(remark.usd / run.usd)} to 1`,
      subtitle: 'Cost of training in US dollars; area is money. A paper’s sum beside a spoken “more than”.',
      sources: unique(sources['run'], sources['remark']),
    },
    describe:
      `Two squares at one scale. The small one is DeepSeek-V3’s final training run, ${dollars(run.usd)} by DeepSeek’s own paper. ` +
      `The large one is GPT-4, more than ${dollars(remark.usd)}, as Sam Altman said in ${formatDate(remark.said, 'month')}; its upper and right edges are open. ` +
      `The large square holds ${times(remark.usd, run.usd)} of the small ones.`,
    rows: {
      columns: ['Model', 'Who says so', 'Cost'],
      rows: [
        ['DeepSeek-V3, final run', 'DeepSeek', dollars(run.usd)],
        ['GPT-4', `Sam Altman, ${formatDate(remark.said, 'month')}`, `more than ${dollars(remark.usd)}`],
      ],
    },
  }),

  open: ({ run, stages, sources }) => ({
    caption: {
      title: `The ${dollars(run.usd)} is hours of computing times an assumed ${price(run.rate)}`,
      subtitle: `Width: millions of ${run.gpu} GPU-hours. Height: dollars an hour. Area: money. DeepSeek’s own figures.`,
      sources: unique(sources['run']),
    },
    describe:
      `The square opens into a rectangle ${digits(run.hours)} million ${run.gpu} hours wide and ${price(run.rate)} high, a rent that the paper assumes: ${dollars(run.usd)}. ` +
      `Side by side in it: ${stages.map(({ name, hours, usd }) => `${name.toLowerCase()}, ${digits(hours)} million hours, ${dollars(usd)}`).join('; ')}.`,
    rows: {
      columns: ['Stage', `${run.gpu} hours`, `At ${price(run.rate)} an hour`],
      rows: [
        ...stages.map(({ name, hours, usd }) => [name, formatQuantity(hours * 1e6, 'gpu-hours'), dollars(usd)]),
        ['Final run in all', formatQuantity(run.hours * 1e6, 'gpu-hours'), dollars(run.usd)],
      ],
    },
  }),

  rows: (series) => {
    const table = tableRows(series);
    const { run, remark, rental, amortised, index, phrase, llama, sources } = series;
    return {
      caption: {
        title: `What V3 is set against decides the ratio: ${Math.round(remark.usd / run.usd)} to 1, or ${times(amortised.usd, run.usd)} to 1`,
        subtitle: 'Millions of dollars, one axis; hatched = estimated from outside, open = a remark. Last row in GPU-hours.',
        sources: unique(...['run', 'remark', 'rental', 'index', 'phrase', 'llama'].map((part) => sources[part])),
      },
      describe:
        `Bars on one axis of money. Against DeepSeek-V3’s ${dollars(run.usd)}, GPT-4 is over ${dollars(remark.usd)} by Altman’s remark, ${Math.round(remark.usd / run.usd)} to 1; ` +
        `rented, ${dollars(rental.usd)} by Epoch AI’s estimate, ${times(rental.usd, run.usd)} to 1, or $${digits(index[0])}–${digits(index[1])} million by the AI Index, ${times(index[0], run.usd)} to 1; ` +
        `counting only the machines’ wear and power, ${dollars(amortised.usd)}, ${times(amortised.usd, run.usd)} to 1. ` +
        `For Claude 3.5 Sonnet, Dario Amodei said “${phrase.words}” and gave no number. ` +
        `Llama 3.1 405B took ${digits(llama.hours)} million GPU-hours against ${digits(run.hours)} million: ${times(llama.hours, run.hours)} to 1.`,
      rows: {
        columns: ['Model', 'What is counted', 'Amount', 'To one run of V3'],
        rows: table.map(({ name, method, amount, ratio }) => [name, method, amount, ratio]),
      },
    };
  },

  left: ({ run, servers, operating, floor, finalShare, finalYear, sources }) => ({
    caption: {
      title: 'A rent for one run beside machines bought over years: two kinds of cost',
      subtitle: 'US dollars; area is money. Outside estimates, hatched and disputed; the squares are not to be added up.',
      sources: unique(sources['run'], sources['servers'], sources['floor'], sources['finalShare']),
    },
    describe:
      `The one run, ${dollars(run.usd)}, beside SemiAnalysis’s estimates: ${dollars(servers.usd)} of servers for High-Flyer and DeepSeek, ${times(servers.usd, run.usd)} runs, and ${dollars(operating)} to run them. ` +
      `The estimate is disputed: the published table prints a total of ${dollars(servers.published)}, and Glenn Luk, adding again, finds ${dollars(servers.usd)}, or ${dollars(servers.hoppers)} for Hopper chips alone; the firmest words are “well higher than” ${dollars(floor)} on hardware. ` +
      `Below, ten cells with one filled: final runs were about ${formatQuantity(finalShare, 'percent')} of OpenAI’s computing for research and development in ${finalYear}, by Epoch AI’s estimate.`,
    rows: {
      columns: ['What', 'Who says so', 'Amount'],
      rows: [
        ['One final run of DeepSeek-V3', 'DeepSeek', dollars(run.usd)],
        ['Servers, over the years', 'SemiAnalysis (disputed)', dollars(servers.usd)],
        ['The same, Hopper chips only', 'Glenn Luk', dollars(servers.hoppers)],
        ['Running those servers', 'SemiAnalysis', dollars(operating)],
        ['Hardware, at the least', 'SemiAnalysis', `over ${dollars(floor)}`],
        [`Final runs in OpenAI’s research computing, ${finalYear}`, 'Epoch AI', `about ${formatQuantity(finalShare, 'percent')}`],
      ],
    },
  }),

  orders: ({ run, r1, claimed, sources }) => ({
    caption: {
      title: `“${claimed.words} for R1” is a thousand times too much, for the wrong model`,
      subtitle: 'US dollars; area is money. The scale goes out by a thousand and comes back. Blue: DeepSeek’s own figures.',
      sources: unique(sources['run'], sources['r1']),
    },
    describe:
      `The article gave ${claimed.words} for R1. Drawn to scale, that square is ${times(Math.sqrt(claimed.usd), Math.sqrt(run.usd))} times as wide as the ${dollars(run.usd)} of DeepSeek-V3’s final run, whose digits it repeats: a thousand times too much. ` +
      `R1’s own training, by DeepSeek’s figure of ${formatDate(r1.said, 'month')}, cost ${dollars(r1.usd)} on top: ${dollars(run.usd + r1.usd)} for both runs.`,
    rows: {
      columns: ['What', 'Amount'],
      rows: [
        ['The article’s figure for R1 (wrong)', dollars(claimed.usd)],
        ['DeepSeek-V3, final run', dollars(run.usd)],
        ['R1 on top of it', dollars(r1.usd)],
        ['Both runs', dollars(run.usd + r1.usd)],
      ],
    },
  }),

  prices: ({ pairs, prices, less: claim, year, sources }) => {
    const less = pairs.map(
      ({ kind, deepseek, openai }) =>
        `${price(deepseek)} against ${price(openai)} for ${kind}, ${formatQuantity(1 - deepseek / openai, 'percent')} less`,
    );
    const of = (id: string) => prices.find((line) => line.id === id)?.usd ?? 0;
    const day = (id: string) => formatDate(prices.find((line) => line.id === id)?.since ?? String(year), 'day');
    return {
      caption: {
        title: `“${claim}” is what a customer pays, not what training cost`,
        subtitle: `US dollars per million tokens, list prices, logarithmic axis: o1 and R1 in January ${year}, then the year.`,
        sources: unique(sources['prices']),
      },
      describe:
        `List prices per million tokens on a logarithmic axis. DeepSeek-R1 against OpenAI’s o1: ${less.join('; ')}. ` +
        `OpenAI’s o3-mini came at ${price(of('o3-mini'))} for output on ${day('o3-mini')} ${year}, o3 went from ${price(of('o3-launch'))} to ${price(of('o3-cut'))} on ${day('o3-cut')}; ` +
        `DeepSeek went from ${price(of('r1-launch'))} to ${price(of('v31'))} and, with V3.2, ${price(of('v32'))}.`,
      rows: {
        columns: ['Model', 'In force from', 'US dollars per million tokens'],
        rows: [
          ...pairs.map(({ kind, deepseek, openai }) => [
            `R1 against o1, ${kind}`,
            `January ${year}`,
            `${price(deepseek)} against ${price(openai)}`,
          ]),
          ...prices.map(({ model, since, usd }) => [`${model}, output`, since ? formatDate(since) : 'day not confirmed', price(usd)]),
        ],
      },
    };
  },

  own: (series, settings) => {
    const { rental, remark, sources } = series;
    const sum = bill(readAccount(series, settings));
    const isPaper = Object.values(accountSettings(series, sum.account)).every((value) => value === null);
    const entries = sum.blocks.filter(({ usd }) => usd > 0).map(({ label, usd }) => `${label.toLowerCase()} ${dollars(usd)}`);
    return {
      caption: {
        // The caption is written at build: it holds whatever the reader sets.
        title: 'What it cost depends on what you count',
        subtitle: 'An account in US dollars; area is money. Solid = hours rented, hatched = assumed on top.',
        sources: unique(sources['run'], sources['rental'], sources['remark'], sources['servers']),
      },
      describe:
        `${isPaper ? 'The account starts as the paper’s' : 'Your account'}: ${entries.join(', ') || 'nothing'}, ${dollars(sum.total)} in all. ` +
        `Beside it at the same scale, GPT-4: ${dollars(rental.usd)} to rent by Epoch AI’s estimate, over ${dollars(remark.usd)} by Sam Altman’s remark.`,
      rows: {
        columns: ['Entry', 'Amount'],
        rows: [
          ...sum.blocks.map(({ label, usd }) => [label, dollars(usd)]),
          ['In all', dollars(sum.total)],
          ['GPT-4, rented (Epoch AI’s estimate)', dollars(rental.usd)],
          ['GPT-4 (Altman’s remark)', `over ${dollars(remark.usd)}`],
        ],
      },
    };
  },
};

function unique(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
