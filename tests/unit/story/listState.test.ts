import { expect, test } from '@playwright/test';
import { changeList, describeList, isListed, readListState, toggleFacet } from '../../../src/story/listState.ts';

const KNOWN = ['right', 'so-so', 'wrong'];

test('the query says what to show, in the list’s own order; what it does not know does not count', () => {
  const state = readListState('?verdict=wrong,right,nonsense&q=Deep%20Seek&sort=newest', 'verdict', KNOWN);
  expect(state).toEqual({ facets: ['right', 'wrong'], words: ['deep', 'seek'], sort: 'newest' });
  expect(readListState('', 'verdict', KNOWN)).toEqual({ facets: [], words: [], sort: '' });
  expect(readListState('?verdict=toString&sort=toString', 'verdict', KNOWN)).toEqual({ facets: [], words: [], sort: '' });
});

test('a value is turned on and off; none and all are no filter; other settings stay', () => {
  expect(toggleFacet('?hours=3', 'verdict', KNOWN, 'wrong')).toBe('?hours=3&verdict=wrong');
  expect(toggleFacet('?verdict=wrong', 'verdict', KNOWN, 'right')).toBe('?verdict=right,wrong');
  expect(toggleFacet('?verdict=right,wrong', 'verdict', KNOWN, 'right')).toBe('?verdict=wrong');
  expect(toggleFacet('?verdict=wrong', 'verdict', KNOWN, 'wrong')).toBe('');
  expect(toggleFacet('?verdict=right,wrong', 'verdict', KNOWN, 'so-so')).toBe('');
  expect(toggleFacet('?verdict=wrong&q=a', 'verdict', KNOWN, '')).toBe('?q=a');
});

test('a search and an order are kept until they are emptied', () => {
  expect(changeList('?verdict=right,wrong', 'q', ' gpu ')).toBe('?verdict=right,wrong&q=gpu');
  expect(changeList('?q=gpu&sort=oldest', 'q', ' ')).toBe('?sort=oldest');
  expect(changeList('?q=gpu&kind=derived', 'kind', 'alleged')).toBe('?q=gpu&kind=alleged');
});

test('an entry is listed when its kind was asked for and it holds every word', () => {
  const one = { facet: 'wrong', text: 'the cost of r1' };
  expect(isListed(one, { facets: [], words: [], sort: '' })).toBe(true);
  expect(isListed(one, { facets: ['wrong'], words: ['r1', 'cost'], sort: '' })).toBe(true);
  expect(isListed(one, { facets: ['wrong'], words: ['r1', 'price'], sort: '' })).toBe(false);
  expect(isListed(one, { facets: ['right'], words: [], sort: '' })).toBe(false);
});

test('the list says how many it shows', () => {
  expect(describeList(36, 36, 'claims', false)).toBe('All 36 claims');
  expect(describeList(3, 36, 'claims', false)).toBe('3 of 36 claims');
  expect(describeList(0, 36, 'claims', false)).toBe('None of the 36 claims: nothing matches what is asked for');
  expect(describeList(3, 36, 'claims', true)).toBe('3 of 36 claims, and the one that the address names');
});
