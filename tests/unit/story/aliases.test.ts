import { expect, test } from '@playwright/test';
import { keptAddresses } from '../../../src/editions/aliases.ts';
import { parseAliases } from '../../../src/story/aliases.ts';

test('each mistake in the table of aliases is named with its line', () => {
  expect(() => parseAliases('old,new\n')).toThrow('content/aliases.csv:1: expected the columns "was,now", found "old,new"');
  expect(() => parseAliases('was,now\n/#a.b\n')).toThrow('content/aliases.csv:2: expected 2 cells, found 1');
  expect(() => parseAliases('was,now\n#a.b,/#a.c\n')).toThrow(
    'content/aliases.csv:2: field "was": expected an address like "/#chapter.step", found "#a.b"',
  );
  expect(() => parseAliases('was,now\n/#a.b,/#a.c\n/#a.b,/#a.d\n')).toThrow('expected "/#a.b" once');
  expect(() => parseAliases('was,now\n/#a.b,/#a.c\n/#a.c,/#a.d\n')).toThrow(
    'content/aliases.csv:2: field "now": expected an address that is still there, found "/#a.c"',
  );
  expect(() => parseAliases('was,now\n/#a.b,/a/\n')).toThrow('expected a place');
});

const pages = new Map([
  ['index.html', '<main><section id="a"><div class="step" id="a.new"><p>Text</p></div></section></main>'],
  ['a/index.html', '<main><div class="step" id="a.new"><p>Text</p></div></main>'],
  ['numbers/index.html', '<main><article id="number.n"></article></main>'],
]);

test('a step that was renamed keeps its old name, in the story and on its chapter’s page', () => {
  const kept = keptAddresses(pages, [{ was: '/#a.old', now: '/#a.new' }]);
  for (const file of ['index.html', 'a/index.html'])
    expect(kept.get(file), file).toContain('id="a.new"><span class="alias" id="a.old"></span>');
});

test('a place that went to another page says where it is', () => {
  const kept = keptAddresses(pages, [{ was: '/numbers/#number.old', now: '/#a.new' }]);
  expect(kept.get('numbers/index.html')).toContain('<p class="moved" id="number.old">What stood here has moved: <a href="/#a.new">');
});

test('a page that moved leads on', () => {
  const kept = keptAddresses(pages, [{ was: '/figures-of-a/', now: '/a/' }]);
  expect(kept.get('figures-of-a/index.html')).toContain('url=/a/');
});

test('an alias to nowhere, or for something that is there, is refused', () => {
  expect(() => keptAddresses(pages, [{ was: '/#a.old', now: '/#a.gone' }])).toThrow('leads to "/#a.gone", which is not there');
  expect(() => keptAddresses(pages, [{ was: '/#a.new', now: '/#a' }])).toThrow('is still there');
  expect(() => keptAddresses(pages, [{ was: '/a/', now: '/numbers/' }])).toThrow('is still there');
});
