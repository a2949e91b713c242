import { formatQuantity } from '../../data/format.ts';
import type { Settings, Table } from '../figure.ts';
import { percent, taken, viewOf } from './say.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';

/** What a scene draws, as a table. */
export function rows(series: Series, scene: Scene, _settings: Settings): Table {
  const { parameters, active, cut, bits, chips, rewards, tests } = series;
  const pairs = (first: string, second: string, list: readonly (readonly [string, string])[]): Table => ({
    columns: [first, second],
    rows: list,
  });
  switch (viewOf(scene)) {
    case 'experts':
      return pairs('Parameters of V3', 'Billions', [
        ['all', String(parameters)],
        ['used for a token', String(active)],
      ]);
    case 'memory':
      return pairs('Model', 'Key-value cache', [
        ['DeepSeek 67B', percent(1)],
        ['V2', percent(1 - cut)],
      ]);
    case 'precision':
      return pairs('Training', 'Bits of a number', [
        ['usual', String(bits[0])],
        ['V3, most of it', String(bits[1])],
      ]);
    case 'links':
      return {
        columns: ['Chip', 'Arithmetic', 'Links'],
        rows: chips.map(({ name, arithmetic, link }) => [name, formatQuantity(arithmetic, 'tflops'), formatQuantity(link, 'gbps')]),
      };
    case 'lineage':
      return {
        columns: ['Model', 'By', 'Takes'],
        rows: series.lineage.map((node) => [node.model, node.organization, taken(node, series) || '–']),
      };
    case 'rewards':
      return pairs('R1-Zero, AIME 2024', 'Solved', [
        ['before', percent(rewards[0], 1)],
        ['after rewards', percent(rewards[1], 1)],
        ['by majority', percent(rewards[2], 1)],
      ]);
    case 'level':
      return {
        columns: ['Test', 'What it tests', 'R1', 'o1', 'Ahead'],
        rows: tests.map(({ name, tests: what, rating, r1, o1 }) => {
          const show = (value: number) => (rating ? formatQuantity(value, 'count', { digits: 0 }) : percent(value));
          return [name, what, show(r1), show(o1), r1 > o1 ? 'R1' : 'o1'];
        }),
      };
  }
}
