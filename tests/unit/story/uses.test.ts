import { expect, test } from '@playwright/test';
import { parseChapter } from '../../../src/story/chapter.ts';
import { pagesSaying, stepsSaying } from '../../../src/story/uses.ts';

const chapter = parseChapter(
  'content/chapters/a.mdx',
  '---\norder: 1\n---\n<Step id="a.one" title="One">\n<Num id="x.y" /> and again <Num id="x.y" />\n</Step>\n<Step id="a.two" title="Two">\n<Num id="x.y" /> <Num id="x.z" /> <Cite id="x.y" />\n</Step>\n',
);

test('a number is said by the steps whose text has it, each once', () => {
  const said = stepsSaying([chapter]);
  expect(said.get('x.y')?.map(({ id }) => id)).toEqual(['a.one', 'a.two']);
  expect(said.get('x.z')?.map(({ id }) => id)).toEqual(['a.two']);
});

test('a page is named once, whatever it cites', () => {
  const references = [
    { component: 'Num', id: 'x.y', line: 1 },
    { component: 'Num', id: 'x.y', line: 2 },
    { component: 'Cite', id: 'x.z', line: 3 },
  ] as const;
  expect([...pagesSaying([{ file: 'content/pages/faq.mdx', references }])]).toEqual([['x.y', ['faq']]]);
});
