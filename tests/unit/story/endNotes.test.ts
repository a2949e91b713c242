import { expect, test } from '@playwright/test';
import { endNotes } from '../../../src/story/endNotes.ts';

test('numbers come in the order in which they are said, sources cited first, each once', () => {
  const references = (['Num', 'Cite', 'Quote', 'Claim', 'Num', 'Num'] as const).map((component, line) => ({
    component,
    id: ['loss', 'paper', 'a-quotation', 'a-claim', 'run', 'loss'][line] ?? '',
    line,
  }));
  const { numbers, sources } = endNotes([{ references }], {
    before: ['run'],
    ofNumber: (id) => (id === 'run' ? ['paper', 'table'] : ['exchange']),
    ofQuotation: (id) => `source-of-${id}`,
    drawn: ['exchange', 'map'],
  });
  expect(numbers).toEqual(['run', 'loss']);
  expect(sources).toEqual(['paper', 'source-of-a-quotation', 'table', 'exchange', 'map']);
});
