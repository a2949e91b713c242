import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { amounts, chipOf, fleetOf, inEquivalents, levelOf, useOf, type Amounts } from './amounts.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { about, count, dateText } from './time.ts';
import { rowsOf } from './rows.ts';

/** The facts that the words of the steps share, already written out. */
interface Facts {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly cluster: string;
  readonly low: string;
  readonly a100s: string;
  readonly v3: string;
  readonly r1: string;
  readonly serving: string;
  readonly floor: string;
  readonly estimate: string;
  readonly parts: string;
  readonly unit: string;
  readonly amounts: Amounts;
}

function factsOf(series: Series, settings: Settings): Facts {
  const equivalents = inEquivalents(settings);
  const counted = amounts(series, equivalents ? 1 : 0);
  const say = equivalents ? (value: number) => `about ${about(value)}` : count;
  const building = levelOf(series, 'fire-flyer-2');
  return {
    first: count(levelOf(series, 'first-card').high),
    second: count(levelOf(series, 'cards-2015').high),
    third: count(levelOf(series, 'cards-2019').high),
    cluster: count(levelOf(series, 'fire-flyer-1').high),
    low: count(building.low),
    a100s: count(building.high),
    v3: count(useOf(series, 'v3-run').quantity),
    r1: count(useOf(series, 'r1-run').quantity),
    serving: count(useOf(series, 'h800-serving').quantity),
    floor: say(counted.floor),
    estimate: say(counted.estimate),
    parts: series.parts
      .map((part, index) => `${equivalents ? about(counted.parts[index] ?? 0) : count(part.quantity)} ${equivalents ? 'for the' : ''}`.trim() + ` ${part.model}s`)
      .join(', '),
    unit: equivalents ? 'H100-equivalents (dense BF16)' : 'GPUs',
    amounts: counted,
  };
}

const CAPTIONS: readonly ((series: Series, facts: Facts) => Caption)[] = [
  (_, { first, second, third }) => ({
    title: `From ${first === '1' ? 'one card' : first} to ${third}: Liang was buying GPUs long before 2021`,
    subtitle: `GPUs by Liang’s own count: ${first}, undated; ${second} in 2015; ${third} in 2019. Logarithmic scale.`,
    sources: ['waves-2023', 'highflyer-history'],
  }),
  (_, { a100s }) => ({
    title: `The big order came in 2021: about ${a100s} A100s`,
    subtitle: 'GPUs on record, logarithmic scale. Pale: sources differ on how fast the order arrived.',
    sources: ['waves-2023', 'reuters-2025-01-29', 'wiki-deepseek', 'fireflyer-paper', 'wapo-2025-02'],
  }),
  () => ({
    title: 'The A100s were bought before the fence went up',
    subtitle: 'GPUs on record, logarithmic scale; behind, when the A100 could be sold to China freely.',
    sources: ['tradelaw-2022-09', 'thompsonhine-2022', 'fireflyer-paper', 'ft-h100-neverlegal'],
  }),
  (series) => ({
    title: 'A slower link, and the chip was legal again',
    subtitle: `The A800 and H800 link at ${formatQuantity(chipOf(series, 'H800').link ?? 0, 'gbps')}, under the limit of ${formatQuantity(chipOf(series, 'A100').link ?? 0, 'gbps')}; both tests had to be met.`,
    sources: ['thompsonhine-2022', 'epoch-exportexplainer', 'tadviser-a800', 'bdnews-h800', 'cset-2023', 'smbom-2024', 'epoch-hardware-2026'],
  }),
  (_, { floor, a100s, serving }) => ({
    title: `On record, and signed: at least ${floor} GPUs`,
    subtitle: `GPUs, linear scale: ${a100s} A100s and ${serving} H800s, by papers of High-Flyer and DeepSeek.`,
    sources: ['fireflyer-paper', 'ds-v3-paper', 'deepseek-r1-v2', 'ds-inference-2025'],
  }),
  (_, { floor, estimate, unit }) => ({
    title: `${sentence(floor)} on record, ${estimate} by one estimate: the rest is not known`,
    subtitle: `${unit}. Solid: on record. Hatched: SemiAnalysis, January 2025. Flags: claims without evidence.`,
    sources: ['fireflyer-paper', 'ds-inference-2025', 'semianalysis-debates', 'toms-house', 'patel-tweet', 'wang-officechai', 'tmtpost-probe', 'outpost-2025-06', 'globalherald-2025-06', 'decoder-2025-12', 'cnbc-2025-12', 'reuters-2026-02-24'],
  }),
  (series, { floor, estimate }) => ({
    title: 'Like with like: a run beside a run, a fleet beside fleets',
    subtitle: `V3’s run against Llama 3.1’s; ${floor} on record and ${estimate} estimated against xAI and ${fleetOf(series, 'meta-2024').owner}. GPUs.`,
    sources: ['ds-v3-paper', 'llama3', 'epoch-clusters', 'meta-q4-2023', 'importai-meta', 'semianalysis-debates'],
  }),
  () => ({
    title: 'No count since February 2025, and two governments at the door',
    subtitle: 'Above the years, what Washington did; below, what Beijing did. The number line ends where the record ends.',
    sources: ['nbc-2025-04', 'ttm-2025-08', 'cnbc-2025-12', 'fr-2026-01', 'catenaa-2025-09', 'particle-2026-01', 'reuters-2026-01-30', 'tnw-2026-06', 'r2-delay', 'deepseek-v4', 'silicon-2026-04'],
  }),
];

const DESCRIPTIONS: readonly ((series: Series, facts: Facts) => string)[] = [
  (_, { first, second, third }) =>
    `A rising line on a logarithmic scale, by Liang Wenfeng’s own count: ${first} card, without a date; ${second} cards in 2015, in rented racks; ${third} in 2019. The dates are years, so each count is drawn as a span.`,
  (_, { cluster, low, a100s }) =>
    `The first Fire-Flyer has ${cluster} GPUs from 2020 and is switched off in 2021. The second is a band from ${low} to ${a100s} A100s in 2021 and 2022, because sources differ, and ${a100s} from 2023. The article’s “began purchasing Nvidia GPUs in 2021” is marked on the axis: true of the big order, not of the first.`,
  (_, { a100s }) =>
    `Two American actions stand as lines: the letter of 26 August 2022, by which the A100 and H100 need a licence, and the first rule, of 7 October 2022. The bar of the A100’s free sale ends at the first; the H100 never has one. The ${a100s} A100s were ordered before.`,
  (series) =>
    `A chip was caught if its arithmetic and its link were both over the limit, at about the level of an A100, which links at ${formatQuantity(chipOf(series, 'A100').link ?? 0, 'gbps')}. Nvidia cut the links of the A800 and H800 to ${formatQuantity(chipOf(series, 'H800').link ?? 0, 'gbps')} and left their arithmetic alone (${count(chipOf(series, 'A800').tflops)} and ${count(chipOf(series, 'H800').tflops)} TFLOPS). The bars show when they could be sold: the A800 from November 2022 and the H800 from March 2023, both until October 2023, when the test of the link was dropped.`,
  (_, { a100s, v3, r1, serving, floor }) =>
    `To ${a100s} A100s the papers add H800s: ${v3} for V3’s training in December 2024, ${r1} for R1’s, ${serving} at the peak of serving in February 2025. These are uses of one pool and are not added up; the largest counts. The documented floor is ${floor} GPUs.`,
  (series, { floor, estimate, parts, unit }) =>
    `On a linear scale, in ${unit}: ${floor} on record, and beside it, at one point in time, ${dateText(series.estimateDate)}, SemiAnalysis’s estimate of ${estimate}: ${parts}. The distance is marked “not known”. Below stand ${count(series.claims.length)} claims and echoes of claims as flags, with a date and no height.`,
  (series, { v3, floor, estimate }) =>
    `Training runs: V3 used ${v3} H800s, Llama 3.1 ${count(fleetOf(series, 'llama31-run').quantity)} H100s, eight times as many. Fleets, in another scale: ${floor} on record and ${estimate} estimated for High-Flyer and DeepSeek; ${count(fleetOf(series, 'xai-colossus-1').quantity)}, then likely ${count(fleetOf(series, 'xai-colossus-2').quantity)}, in xAI’s Colossus; ${count(fleetOf(series, 'meta-2024').quantity)} H100s as Meta’s target for the end of 2024.`,
  (_, { floor, estimate }) =>
    `The line of counts ends in February 2025, at ${floor} on record, beside the estimate of ${estimate}; no count has been published since. Above the years American actions: the H20 needs a licence from 9 April 2025, licences follow, the H200 can be licensed case by case from 15 January 2026. Below them Chinese ones: orders cancelled, customs told to block, a conditional permission for DeepSeek.`,
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

/** The fleets are compared in chips, whatever the reader counts before. */
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
