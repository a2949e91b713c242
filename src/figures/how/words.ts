import { formatQuantity } from '../../data/format.ts';
import type { Caption, Settings, Table } from '../figure.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Node, Series } from './series.ts';

const viewOf = ({ step }: Scene): View => VIEWS[Math.min(VIEWS.length - 1, Math.round(step))] ?? 'experts';
const percent = (share: number, digits?: number): string => formatQuantity(share, 'percent', digits === undefined ? {} : { digits });
const aheadOf = ({ tests }: Series): number => tests.filter(({ r1, o1 }) => r1 > o1).length;

/** Title, subtitle and sources of a scene. */
export function caption(series: Series, scene: Scene, _settings: Settings): Caption {
  const { parameters, active, cut, bits, chips } = series;
  switch (viewOf(scene)) {
    case 'experts':
      return { title: `For each token V3 wakes ${active} of ${parameters}\u00a0billion parameters`, subtitle: 'A dot is a billion parameters. How many light up is DeepSeek’s figure, which ones is drawn at random', sources: ['ds-v3-readme'] };
    case 'memory':
      return { title: `Compressed notes: ${percent(cut)} of the cache is gone`, subtitle: 'Key-value cache of V2 against DeepSeek’s own 67B model, as areas', sources: ['ds-v2-readme'] };
    case 'precision':
      return { title: `Numbers of half the length: ${bits[1]} bits for ${bits[0]}`, subtitle: 'A cell is a bit', sources: ['ds-v3-paper'] };
    case 'links':
      return { title: `Equal arithmetic, ${percent((chips[1]?.link ?? 0) / (chips[0]?.link ?? 1), 0)} of the links`, subtitle: 'H100 and H800: arithmetic in TFLOPS, links between chips in GB/s', sources: ['epoch-hardware-2026', 'h800-tpu'] };
    case 'lineage':
      return { title: 'R1 grew out of DeepSeek’s own V3', subtitle: 'Solid lines pass on trained weights, dashed ones a design, dotted ones answers to learn from', sources: ['ds-llm-readme', 'ds-v2-readme', 'ds-v3-readme', 'ds-r1-readme'] };
    case 'rewards':
      return { title: `Rewards alone took R1-Zero from ${percent(series.rewards[0], 1)} to ${percent(series.rewards[1], 1)}`, subtitle: 'Share of problems solved in a test of competition maths; DeepSeek’s own test', sources: ['ds-r1-paper'] };
    case 'level':
      return { title: `R1 is ahead of o1 in ${aheadOf(series)} tests of ${series.tests.length}`, subtitle: 'DeepSeek’s table. Its scores of o1 are copied from OpenAI’s reports. Bold: R1 ahead', sources: ['ds-r1-readme', 'ds-r1-paper'] };
  }
}

/** The text alternative of a scene. */
export function describe(series: Series, scene: Scene, _settings: Settings): string {
  const { parameters, active, cut, bits, error, chips, lineage, rewards, tests } = series;
  switch (viewOf(scene)) {
    case 'experts':
      return `A field of ${parameters} dots, one for each billion parameters of V3. ${active} of them are lit, ${percent(active / parameters)}; for every token it is another set.`;
    case 'memory':
      return `A large square is the key-value cache of DeepSeek’s 67B model. A small one in its corner is V2’s: ${percent(1 - cut)} of the area; ${percent(cut)} is gone.`;
    case 'precision':
      return `Two rows of cells: ${bits[0]} bits for a number in usual training, ${bits[1]} in most of V3’s arithmetic. In DeepSeek’s own tests the result stayed within ${percent(error, 2)}.`;
    case 'links':
      return `Two pairs of bars. Arithmetic: ${chips.map(({ name, arithmetic }) => `${name} ${formatQuantity(arithmetic, 'tflops')}`).join(', ')}. Links between chips: ${chips.map(({ name, link }) => `${name} ${formatQuantity(link, 'gbps')}`).join(', ')}.`;
    case 'lineage':
      return `A graph of who builds on whom. ${lineage.filter((node) => taken(node) !== '').map((node) => `${node.model} takes ${taken(node, series)}`).join('; ')}.`;
    case 'rewards':
      return `One axis of problems solved. R1-Zero starts at ${percent(rewards[0], 1)}, reaches ${percent(rewards[1], 1)} by rewards alone, and ${percent(rewards[2], 1)} if the majority of many answers counts.`;
    case 'level':
      return `Pairs of dots for ten tests. R1 is ahead in ${aheadOf(series)}: ${tests.filter(({ r1, o1 }) => r1 > o1).map(({ name }) => name).join(', ')}. o1 is ahead in ${tests.length - aheadOf(series)}: ${tests.filter(({ r1, o1 }) => r1 < o1).map(({ name }) => name).join(', ')}. The widest gap is in ${widest(series)}.`;
  }
}

function taken(node: Node, series?: Series): string {
  const name = (id: string) => series?.lineage.find((other) => other.id === id)?.model ?? id;
  const parts = ([['design', 'the design of'], ['weights', 'the weights of'], ['answers', 'answers of']] as const)
    .flatMap(([kind, words]) => (node[kind].length > 0 ? [`${words} ${node[kind].map(name).join(', ')}`] : []));
  return parts.join(' and ');
}

function widest({ tests }: Series): string {
  const { name = '', r1 = 0, o1 = 0 } = tests.filter(({ rating }) => !rating).toSorted((a, b) => Math.abs(b.r1 - b.o1) - Math.abs(a.r1 - a.o1))[0] ?? {};
  return `${name}: R1 ${percent(r1)}, o1 ${percent(o1)}`;
}

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const { parameters, active, cut, bits, chips, rewards, tests } = series;
  const pairs = (first: string, second: string, list: readonly (readonly [string, string])[]): Table => ({ columns: [first, second], rows: list });
  switch (viewOf(scene)) {
    case 'experts': return pairs('Parameters of V3', 'Billions', [['all', String(parameters)], ['used for a token', String(active)]]);
    case 'memory': return pairs('Model', 'Key-value cache', [['DeepSeek 67B', percent(1)], ['V2', percent(1 - cut)]]);
    case 'precision': return pairs('Training', 'Bits of a number', [['usual', String(bits[0])], ['V3, most of it', String(bits[1])]]);
    case 'links': return { columns: ['Chip', 'Arithmetic', 'Links'], rows: chips.map(({ name, arithmetic, link }) => [name, formatQuantity(arithmetic, 'tflops'), formatQuantity(link, 'gbps')]) };
    case 'lineage': return { columns: ['Model', 'By', 'Takes'], rows: series.lineage.map((node) => [node.model, node.organization, taken(node, series) || '–']) };
    case 'rewards': return pairs('R1-Zero, AIME 2024', 'Solved', [['before', percent(rewards[0], 1)], ['after rewards', percent(rewards[1], 1)], ['by majority', percent(rewards[2], 1)]]);
    case 'level':
      return {
        columns: ['Test', 'What it tests', 'R1', 'o1', 'Ahead'],
        rows: tests.map(({ name, tests: what, rating, r1, o1 }) => {
          const show = (value: number) => (rating ? formatQuantity(value, 'count', { digits: 0 }) : percent(value));
          return [rating ? `${name}, rating` : name, what, show(r1), show(o1), r1 > o1 ? 'R1' : 'o1'];
        }),
      };
  }
}
