import { expect, test } from '@playwright/test';
import { parseChapter } from '../../../src/story/chapter.ts';
import { neighbours, readChapters, readingMinutes } from '../../../src/story/chapters.ts';
import { checkStory, type Known } from '../../../src/contentCheck/storyFaults.ts';

const TEXT = `---
order: 2
title: "A title"
summary: What it is about.
figure: blocks
---

<Step id="a-day.one" title="One">

Five words and <Num id="a.number" />.

</Step>

<Step title="Two" id="a-day.two">

<Claim id="a-claim">As <Cite id="a-source">somebody</Cite> says.</Claim>

</Step>
`;

const KNOWN: Known = {
  quantities: new Set(['a.number']),
  sources: new Set(['a-source']),
  claims: new Set(['a-claim']),
  quotes: new Set(['a-quote']),
  settings: new Set(['count']),
  steps: new Set(['a-day.one', 'a-day.two']),
  scenes: new Map([['blocks', ['one', 'two']]]),
};

const chapter = parseChapter('content/chapters/a-day.mdx', TEXT);

test('a chapter is read with its front matter, steps and references', () => {
  expect(chapter).toMatchObject({ id: 'a-day', order: 2, title: 'A title', summary: 'What it is about.', figure: 'blocks' });
  expect(chapter.steps).toEqual([
    { id: 'a-day.one', name: 'one', title: 'One', line: 8 },
    { id: 'a-day.two', name: 'two', title: 'Two', line: 14 },
  ]);
  expect(chapter.references).toEqual([
    { component: 'Num', id: 'a.number', line: 10 },
    { component: 'Claim', id: 'a-claim', line: 16 },
    { component: 'Cite', id: 'a-source', line: 16 },
  ]);
  expect(chapter.words).toBe(7);
});

test('a good chapter has no problems', () => {
  expect(checkStory([chapter], KNOWN)).toEqual([]);
});

test('each mistake is told with file and line, and the nearest right name', () => {
  const bad = parseChapter('content/chapters/a-day.mdx', TEXT.replace('a.number', 'a.numbr').replace('id="a-day.two"', 'id="a-day.too"'));
  expect(checkStory([bad], KNOWN)).toEqual([
    'content/chapters/a-day.mdx:14: the steps of the text and the scenes of figure "blocks" must be the same, in the same order\n' +
      '    steps of the text: "one", "too"\n    scenes of the figure: "one", "two"',
    'content/chapters/a-day.mdx:10: <Num id="a.numbr">: expected the id of a quantity, found none of that name; did you mean "a.number"?',
  ]);
});

test('a figure that is not there, and a step of another chapter', () => {
  const bad = parseChapter(
    'content/chapters/a-day.mdx',
    TEXT.replace('figure: blocks', 'figure: block').replace('a-day.two', 'a-night.two'),
  );
  expect(checkStory([bad], KNOWN)).toEqual([
    'content/chapters/a-day.mdx:14: <Step id="a-night.two">: expected an id like "a-day.some-step", found "a-night.two"',
    'content/chapters/a-day.mdx:1: front matter "figure": expected one of "blocks", found "block"; did you mean "blocks"?',
  ]);
});

test('a card that shows no step, and a phrase that leads nowhere or sets nothing', () => {
  const guide = '<Guide to="a-day.won" set="cuont=h100">as chips</Guide>';
  const bad = parseChapter(
    'content/chapters/a-day.mdx',
    TEXT.replace('figure: blocks', 'figure: blocks\ncard: tow').replace('Five words', guide),
  );
  expect(checkStory([bad], KNOWN)).toEqual([
    'content/chapters/a-day.mdx:1: front matter "card": expected the name of a step of this chapter, found "tow"; did you mean "two"?',
    'content/chapters/a-day.mdx:11: <Guide to="a-day.won">: expected the id of a step, found none of that name; did you mean "a-day.one"?',
    'content/chapters/a-day.mdx:11: <Guide set="cuont=h100">: expected a setting, one of "count", found "cuont"; did you mean "count"?',
  ]);
});

test('the steps before and after go over the borders of chapters', () => {
  const other = parseChapter('content/chapters/a-night.mdx', TEXT.replaceAll('a-day', 'a-night'));
  expect(neighbours([chapter, other], 'a-day.two')).toMatchObject({ previous: { id: 'a-day.one' }, next: { id: 'a-night.one' } });
  expect(neighbours([chapter, other], 'a-day.one').previous).toBeUndefined();
});

test('the chapters of the story are in order, and steps keep to their length', () => {
  const story = readChapters();
  expect(story.map(({ order }) => order)).toEqual(story.map((_, index) => index + 1));
  expect(readingMinutes(story)).toBeGreaterThanOrEqual(3);
});
