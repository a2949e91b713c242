import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings } from '../figure.ts';
import { percent, taken, viewOf } from './say.ts';
import type { Scene } from './scenes.ts';
import type { Score, Series } from './series.ts';

export { rows } from './tabulate.ts';

const aheadOf = ({ tests }: Series): number => tests.filter(({ r1, o1 }) => r1 > o1).length;

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const { parameters, active, cut, bits, chips } = series;
  switch (viewOf(scene)) {
    case 'experts':
      return {
        title: `For each token V3 wakes ${active} of ${parameters}\u00a0billion parameters`,
        subtitle: 'A dot is a billion parameters. How many light up is DeepSeek’s figure, which ones is drawn at random',
        sources: ['ds-v3-readme'],
      };
    case 'memory':
      return {
        title: `Compressed notes: ${percent(cut)} of the cache is gone`,
        subtitle: 'Key-value cache of V2 against DeepSeek’s own 67B model, as areas',
        sources: ['ds-v2-readme'],
      };
    case 'precision':
      return {
        title: `Numbers of half the length: ${bits[1]} bits for ${bits[0]}`,
        subtitle: 'A cell is a bit of one number, in usual training and in most of V3’s arithmetic',
        sources: ['ds-v3-paper'],
      };
    case 'links':
      return {
        title: `Equal arithmetic, slower links: ${percent((chips[1]?.link ?? 0) / (chips[0]?.link ?? 1), 0)} of the speed`,
        subtitle: 'H100 and H800: arithmetic in TFLOPS, links to other chips in GB/s',
        sources: ['epoch-hardware-2026', 'taoguba-h20'],
      };
    case 'lineage':
      return {
        title: 'R1 grew out of DeepSeek’s own V3',
        subtitle: 'Solid lines pass on trained weights, dashed ones a design, dotted ones answers to learn from',
        sources: ['ds-llm-readme', 'ds-v2-readme', 'ds-v3-readme', 'ds-r1-readme'],
      };
    case 'rewards':
      return {
        title: `R1-Zero rose from ${percent(series.rewards[0], 1)} to ${percent(series.rewards[1], 1)} by rewards alone`,
        subtitle: 'Share of problems solved in a test of competition maths; DeepSeek’s own test',
        sources: ['ds-r1-paper'],
      };
    case 'level':
      return {
        title: `R1 is ahead of o1 in ${aheadOf(series)} scores of ${series.tests.length}`,
        subtitle: 'Percent, and a rating. DeepSeek’s own table; its o1 column is copied from OpenAI’s reports. Bold: R1 ahead',
        sources: ['ds-r1-readme', 'ds-r1-paper'],
      };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const { parameters, active, cut, bits, error, chips, lineage, rewards, tests } = series;
  switch (viewOf(scene)) {
    case 'experts':
      return (
        `A field of ${parameters} dots, one for each billion parameters of V3. ` +
        `${active} of them are lit, ${percent(active / parameters)}; for every token it is another set.`
      );
    case 'memory':
      return (
        'A large square is the key-value cache of DeepSeek’s 67B model. ' +
        `A small one in its corner is V2’s: ${percent(1 - cut)} of the area; ${percent(cut)} is gone.`
      );
    case 'precision':
      return (
        `Two rows of cells: ${bits[0]} bits for a number in usual training, ${bits[1]} in most of V3’s arithmetic, ` +
        `${percent(bits[1] / bits[0])} of the memory. In DeepSeek’s own tests the result stayed within ${percent(error, 2)}.`
      );
    case 'links':
      return (
        `Two pairs of bars. Arithmetic: ${chips.map(({ name, arithmetic }) => `${name} ${formatQuantity(arithmetic, 'tflops')}`).join(', ')}. ` +
        `Links to other chips: ${chips.map(({ name, link }) => `${name} ${formatQuantity(link, 'gbps')}`).join(', ')}.`
      );
    case 'lineage':
      return `A graph of who builds on whom. ${lineage
        .filter((node) => taken(node) !== '')
        .map((node) => `${node.model} ${/^(two|four) /.test(node.model) ? 'take' : 'takes'} ${taken(node, series)}`)
        .join('; ')}.`;
    case 'rewards':
      return (
        `A scale of problems solved in AIME 2024. R1-Zero starts at ${percent(rewards[0], 1)}, reaches ${percent(rewards[1], 1)} ` +
        `by rewards alone, and ${percent(rewards[2], 1)} if the majority of many answers counts.`
      );
    case 'level':
      return (
        `Pairs of dots for ${tests.length} scores. R1 is ahead in ${aheadOf(series)}: ${names(tests.filter(({ r1, o1 }) => r1 > o1))}. ` +
        `o1 is ahead in ${tests.length - aheadOf(series)}: ${names(tests.filter(({ r1, o1 }) => r1 < o1))}. ` +
        `The widest gap is in ${widest(series)}.`
      );
  }
}

const names = (tests: readonly Score[]): string => tests.map(({ name }) => name).join(', ');

function widest({ tests }: Series): string {
  const gap = ({ r1, o1 }: Score) => Math.abs(r1 - o1);
  const [most] = tests.filter(({ rating }) => !rating).toSorted((a, b) => gap(b) - gap(a));
  return most ? `${most.name}: R1 ${percent(most.r1)}, o1 ${percent(most.o1)}` : '';
}
