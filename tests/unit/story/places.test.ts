import { expect, test } from '@playwright/test';
import { parseChapter, parsePage } from '../../../src/story/chapter.ts';
import { claimPlaces, placedReferences, placeName } from '../../../src/story/places.ts';

const chapter = parseChapter(
  'content/chapters/a-day.mdx',
  '---\norder: 1\ntitle: A day\n---\n<Step id="a-day.one" title="One">\n<Num id="a.number" />\n</Step>\n<Step id="a-day.two" title="Two">\n<Claim id="a-claim">\n<Cite id="a-source" />\n</Claim>\n</Step>\n',
);
const faq = parsePage(
  'content/pages/faq.mdx',
  '---\ntitle: Questions\n---\n<Cite id="early" />\n\n<Question id="why" title="Why?">\n<Cite id="a-source" />\n</Question>\n',
);

test('a reference is placed in its step, its question, or its page', () => {
  expect(placedReferences([chapter], [faq]).map(({ component, id, address, place }) => [component, id, address, place])).toEqual([
    ['Num', 'a.number', '/#a-day.one', 'A day: One'],
    ['Claim', 'a-claim', '/#a-day.two', 'A day: Two'],
    ['Cite', 'a-source', '/#a-day.two', 'A day: Two'],
    ['Cite', 'early', '/faq/', 'Questions'],
    ['Cite', 'a-source', '/faq/#faq.why', 'Questions: Why?'],
  ]);
});

test('a claim has the place that checks it', () => {
  expect([...claimPlaces(placedReferences([chapter], [faq]))].map(([id, { address }]) => [id, address])).toEqual([
    ['a-claim', '/#a-day.two'],
  ]);
});

test('a place is named by its address', () => {
  expect(['/#a-day', '/#a-day.two', '/#top', '/faq/'].map((address) => placeName([chapter], address))).toEqual([
    'A day',
    'A day: Two',
    'The opening',
    '/faq/',
  ]);
});
