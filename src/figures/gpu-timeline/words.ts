import { formatDate, formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { actionOf, amounts, chipOf, fleetOf, inEquivalents, levelOf, useOf } from './amounts.ts';
import { rowsOf } from './rows.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { about, count } from './time.ts';

export { settingNames } from './amounts.ts';

/** The facts that the words of the steps share, already written out. */
type Facts = ReturnType<typeof factsOf>;

function factsOf(series: Series, settings: Settings) {
  const equivalents = inEquivalents(settings);
  const counted = amounts(series, equivalents ? 1 : 0);
  const say = equivalents ? (value: number) => `about ${about(value)}` : count;
  const building = levelOf(series, 'fire-flyer-2');
  const use = (id: string) => count(useOf(series, id).quantity);
  const month = (id: string) => formatDate(useOf(series, id).date, 'month');
  const fleet = (id: string) => count(fleetOf(series, id).quantity);
  const link = (model: string) => formatQuantity(chipOf(series, model).link ?? 0, 'gbps');
  const day = (id: string) => formatDate(actionOf(series, id).date);
  const on = (date: string | null) => formatDate(date ?? '', 'month');
  return {
    first: count(levelOf(series, 'first-card').high),
    second: count(levelOf(series, 'cards-2015').high),
    secondYear: String(levelOf(series, 'cards-2015').from),
    third: count(levelOf(series, 'cards-2019').high),
    thirdYear: String(levelOf(series, 'cards-2019').from),
    cluster: count(levelOf(series, 'fire-flyer-1').high),
    low: count(building.low),
    a100s: count(building.high),
    order: String(building.from),
    complete: String(building.to),
    use,
    month,
    fleet,
    link,
    day,
    on,
    end: month('h800-serving'),
    floor: say(counted.floor),
    estimate: say(counted.estimate),
    estimated: formatDate(series.estimateDate),
    parts: series.parts
      .map(({ model, quantity }, index) =>
        equivalents ? `${about(counted.parts[index] ?? 0)} for the ${model}s` : `${count(quantity)} ${model}s`,
      )
      .join(', '),
    unit: equivalents ? 'H100-equivalents, dense BF16' : 'GPUs',
    times: count(fleetOf(series, 'llama31-run').quantity / fleetOf(series, 'v3-run').quantity),
  };
}

const CAPTIONS: readonly ((series: Series, facts: Facts) => Caption)[] = [
  (_, { first, second, secondYear, third, thirdYear, order }) => ({
    title: `From one card to ${third}: Liang was buying GPUs long before ${order}`,
    subtitle: `GPUs by Liang’s own count: ${first}, undated; ${second} in ${secondYear}; ${third} in ${thirdYear}. Logarithmic scale.`,
    sources: ['waves-2023', 'highflyer-history'],
  }),
  (_, { a100s, order }) => ({
    title: `The big order came in ${order}: about ${a100s} A100s`,
    subtitle: 'GPUs on record, logarithmic scale. Pale: sources differ on how fast the order arrived.',
    sources: ['waves-2023', 'reuters-2025-01-29', 'wiki-deepseek', 'fireflyer-paper', 'wapo-2025-02'],
  }),
  () => ({
    title: 'The A100s were ordered before the fence went up',
    subtitle: 'GPUs on record, logarithmic scale; behind, when the A100 could be sold to China freely.',
    sources: ['tradelaw-2022-09', 'thompsonhine-2022', 'fireflyer-paper', 'ft-h100-neverlegal'],
  }),
  (_, { link }) => ({
    title: 'With a slower link, a chip as fast could be sold to China',
    subtitle: `The A800 and H800 link at ${link('H800')}, under the limit of ${link('A100')}; both tests had to be met.`,
    sources: [
      'thompsonhine-2022',
      'epoch-exportexplainer',
      'tadviser-a800',
      'bdnews-h800',
      'cset-2023',
      'smbom-2024',
      'epoch-hardware-2026',
    ],
  }),
  (_, { floor, a100s, use }) => ({
    title: `By their own papers and notes: at least ${floor} GPUs`,
    subtitle: `GPUs on record, linear scale: ${a100s} A100s and ${use('h800-serving')} H800s, by High-Flyer and DeepSeek.`,
    sources: ['fireflyer-paper', 'ds-v3-paper', 'deepseek-r1-v2', 'ds-inference-2025'],
  }),
  (series, { floor, estimate, unit }) => ({
    title: `${sentence(floor)} on record, ${estimate} by one estimate: the rest is not known`,
    subtitle: `${unit}. Solid: on record. Hatched: SemiAnalysis, ${formatDate(series.estimateDate, 'month')}. Flags: no evidence.`,
    sources: [
      'fireflyer-paper',
      'ds-inference-2025',
      'semianalysis-debates',
      'toms-house',
      'patel-tweet',
      'wang-officechai',
      'tmtpost-probe',
      'outpost-2025-06',
      'globalherald-2025-06',
      'decoder-2025-12',
      'cnbc-2025-12',
      'reuters-2026-02-24',
    ],
  }),
  (_, { floor, estimate }) => ({
    title: 'Like with like: a run beside a run, a fleet beside fleets',
    subtitle: `GPUs. V3’s run against Llama 3.1’s; ${floor} on record and ${estimate} estimated against xAI and Meta.`,
    sources: ['ds-v3-paper', 'llama3', 'epoch-clusters', 'meta-q4-2023', 'importai-meta', 'semianalysis-debates'],
  }),
  (_, { end }) => ({
    title: `No count found after ${end}, and two governments at the door`,
    subtitle: 'Above the years, what Washington did; below, what Beijing did. The number line ends where the record ends.',
    sources: [
      'nbc-2025-04',
      'ttm-2025-08',
      'cnbc-2025-12',
      'fr-2026-01',
      'catenaa-2025-09',
      'particle-2026-01',
      'reuters-2026-01-30',
      'tnw-2026-06',
      'r2-delay',
      'deepseek-v4',
      'silicon-2026-04',
    ],
  }),
];

const DESCRIPTIONS: readonly ((series: Series, facts: Facts) => string)[] = [
  (_, { first, second, secondYear, third, thirdYear }) =>
    `A rising line on a logarithmic scale, by Liang Wenfeng’s own count: ${first} card, without a date; ${second} cards in ${secondYear}, in rented racks; ${third} in ${thirdYear}. The dates are years, so each count is drawn as a span.`,
  (_, { cluster, low, a100s, order, complete }) =>
    `The first Fire-Flyer has ${cluster} GPUs and is switched off in ${order}. The second is a band from ${low} to ${a100s} A100s from ${order}, because sources differ, and ${a100s} from ${complete}. The article’s “began purchasing Nvidia GPUs in 2021” is marked on the axis: true of the big order, not of the first.`,
  (_, { a100s, day }) =>
    `Two American actions stand as lines: the letter of ${day('letter-2022')}, by which the A100 and H100 need a licence, and the first rule, of ${day('rule-2022')}. The bar of the A100’s free sale ends at the first; the H100 never has one. The ${a100s} A100s were ordered before.`,
  (series, { link, on }) => {
    const [a800, h800] = [chipOf(series, 'A800'), chipOf(series, 'H800')];
    return `A chip was caught if its arithmetic and its link were both over the limit, at about the level of an A100, which links at ${link('A100')}. Nvidia cut the links of the A800 and H800 to ${link('H800')} and left their arithmetic alone (${count(a800.tflops)} and ${count(h800.tflops)} TFLOPS). Bars show when they could be sold: the A800 from ${on(a800.from)} and the H800 from ${on(h800.from)}, both until ${on(h800.to)}, when the test of the link was dropped.`;
  },
  (_, { a100s, use, month, floor }) =>
    `To ${a100s} A100s the papers add H800s: ${use('v3-run')} for V3’s training in ${month('v3-run')}, ${use('r1-run')} for R1’s, ${use('h800-serving')} at the peak of serving in ${month('h800-serving')}. These are uses of one pool and are not added up; the largest counts. The documented floor is ${floor} GPUs.`,
  (_, { floor, estimate, estimated, parts, unit }) =>
    `On a linear scale, in ${unit}: ${floor} on record, and beside it, at one point in time, ${estimated}, SemiAnalysis’s estimate of ${estimate}: ${parts}. The distance is marked “not known”. Below, claims and echoes of claims stand as flags, with a date and no height.`,
  (_, { use, fleet, times, floor, estimate }) =>
    `Training runs: V3 used ${use('v3-run')} H800s, Llama 3.1 ${fleet('llama31-run')} H100s, ${times} times as many. Fleets, in another scale: ${floor} on record and ${estimate} estimated for High-Flyer and DeepSeek; ${fleet('xai-colossus-1')}, then likely ${fleet('xai-colossus-2')}, in xAI’s Colossus; ${fleet('meta-2024')} H100s as Meta’s target.`,
  (_, { floor, estimate, end, day }) =>
    `The line of counts ends in ${end}, at ${floor} on record, beside the estimate of ${estimate}; we found no later count. Above the years American actions: the H20 needs a licence from ${day('h20-licence-2025')}, licences follow, the H200 can be licensed case by case from ${day('rule-2026')}. Below them Chinese ones: orders cancelled, customs told to block, a conditional permission for DeepSeek.`,
];

/** Starts a sentence with what may be “about …”. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<Item>(items: readonly Item[], scene: Scene): Item {
  const item = items[Math.round(scene.step)];
  if (item === undefined) throw new Error(`The GPU picture has no words for step ${scene.step}.`);
  return item;
}

/** The reader’s unit counts only where the picture follows it; elsewhere chips are counted. */
function settingsOf(scene: Scene, settings: Settings): Settings {
  return scene.choice > 0.5 ? settings : {};
}

/** Title, subtitle and sources of a scene’s picture. */
export function caption(series: Series, scene: Scene, settings: Settings): Caption {
  return pick(CAPTIONS, scene)(series, factsOf(series, settingsOf(scene, settings)));
}

/** The text alternative of a scene’s picture. */
export function describe(series: Series, scene: Scene, settings: Settings): string {
  return pick(DESCRIPTIONS, scene)(series, factsOf(series, settingsOf(scene, settings)));
}

/** What a scene’s picture draws, as a table. */
export function rows(series: Series, scene: Scene, settings: Settings): Table {
  return rowsOf(series, Math.round(scene.step), settingsOf(scene, settings));
}
