import { expect, test } from '@playwright/test';
import { correctionsFeed } from '../../../src/story/correctionsFeed.ts';

const facts = { site: 'A & B', modified: '2026-02-03', address: (address: string) => `https://a.example${address}` };
const correction = { id: 'one', date: '2026-02-02', where: '/#a.b', said: 'x < y', says: 'x > y', why: 'It was “wrong”.' };
const ids = (xml: string) => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);

test('an entry says what was said, what is said and why, escaped, with its dates and addresses', () => {
  const xml = correctionsFeed([correction], facts);
  expect(xml).toContain('<title>A &amp; B: corrections</title>');
  expect(xml).toContain('<updated>2026-02-03T00:00:00Z</updated>');
  expect(xml).toContain('<updated>2026-02-02T00:00:00Z</updated>');
  expect(xml).toContain('It said: “x &lt; y”\nIt says: “x &gt; y”\nWhy: It was “wrong”.');
  expect(xml).toContain('<link rel="self" href="https://a.example/corrections.xml"/>');
  expect(xml).toContain('<link rel="alternate" href="https://a.example/corrections/#correction.one"/>');
  expect(xml).toContain('<link rel="related" href="https://a.example/#a.b"/>');
});

test('ids are UUIDs of their own and do not change with the address', () => {
  const here = ids(correctionsFeed([correction, { ...correction, id: 'two' }], facts));
  expect(new Set(here).size).toBe(3);
  for (const id of here) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids(correctionsFeed([correction, { ...correction, id: 'two' }], { ...facts, address: (address) => address }))).toEqual(here);
});

test('without corrections there is a feed without entries', () => {
  const xml = correctionsFeed([], facts);
  expect(xml).not.toContain('<entry>');
  expect(xml).toContain('<updated>2026-02-03T00:00:00Z</updated>');
});
