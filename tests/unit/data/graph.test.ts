import { expect, test } from '@playwright/test';
import { dependents, graphOf, type GraphNode } from '../../../src/data/graph.ts';
import { quantities } from '../../../src/data/registry.ts';
import { bySubject } from '../../../src/data/subjects.ts';
import { loadTables } from '../../../src/data/tables.ts';

const registry = quantities(loadTables());

test('the graph of a number goes down to cells of tables', () => {
  const leaves = ({ quantity, inputs }: GraphNode): string[] => (inputs.length === 0 ? [quantity.formula] : inputs.flatMap(leaves));
  const graph = graphOf(registry, 'stargate.loss.multiple');
  expect(graph.inputs.map(({ quantity }) => quantity.id)).toEqual(['nvidia.loss.close', 'stargate.headline']);
  expect(leaves(graph)).toHaveLength(4);
  for (const leaf of leaves(graph)) expect(leaf).toMatch(/^[a-z-]+\.csv, row /);
  expect(() => graphOf(registry, 'no.such')).toThrow('found "no.such"');
});

test('links go both ways: what a number is worked out from, and what is worked out from it', () => {
  const feeds = dependents(registry);
  for (const { id, inputs } of registry.values())
    for (const input of inputs) expect(feeds.get(input)?.map((other) => other.id)).toContain(id);
  expect(feeds.get('gpu.gap')).toBeUndefined();
});

test('every number stands under one subject, and one of none says which file to mend', () => {
  const subjects = bySubject([...registry.values()]);
  expect(subjects.flatMap(({ items }) => items)).toHaveLength(registry.size);
  for (const { title, items } of subjects) expect(items.length, title).toBeGreaterThan(1);
  const title = (id: string) => bySubject([{ id }]).find(({ items }) => items.length > 0)?.title;
  expect([title('v3.gpu-hours'), title('v3.parameters.active'), title('r1-zero.aime.after.percent')]).toEqual([
    'The runs of V3 and R1',
    'How it was done',
    'How it was done',
  ]);
  expect(() => bySubject([{ id: 'weather.today' }])).toThrow('src/data/subjects.ts');
});
