import { plugins, Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import { issued, toCsl } from '../../../src/citation/csl.ts';
import { toBibtex, toReferences } from '../../../src/citation/format.ts';
import { keptReferences } from '../../../src/citation/keptReferences.ts';
import { pageAsCsl } from '../../../src/citation/thisSite.ts';
import { loadTables } from '../../../src/data/tables.ts';

const { sources } = loadTables();
const row = { ...sources[0]!, id: 'a-source', author: null, date: null, url: null, note: null, checked: true };

test('a source becomes an item with what it has, and nothing that it has not', () => {
  expect(toCsl({ ...row, title: 'T', publisher: 'P' })).toEqual({ id: 'a-source', type: 'document', title: 'T', publisher: 'P' });
  expect(toCsl({ ...row, url: 'https://a.example/', checked: false, note: 'N.' })).toMatchObject({
    type: 'webpage',
    URL: 'https://a.example/',
    note: 'Known only as quoted by others. N.',
  });
});

test('a preprint has its number apart from its title', () => {
  expect(toCsl({ ...row, title: 'A Report (arXiv:2412.1)', url: 'https://arxiv.org/abs/2412.1' })).toMatchObject({
    type: 'article',
    title: 'A Report',
    number: 'arXiv:2412.1',
    publisher: 'arXiv',
  });
});

test('names stay as printed; several are told apart, remarks in brackets are not cut', () => {
  const names = (author: string) => toCsl({ ...row, author }).author?.map(({ literal }) => literal);
  expect(names('Eleanor Olcott, Zijing Wu')).toEqual(['Eleanor Olcott', 'Zijing Wu']);
  expect(names('Wei An et al. (High-Flyer, incl. Wenfeng Liang)')).toEqual(['Wei An et al. (High-Flyer, incl. Wenfeng Liang)']);
});

test('a date is as coarse as it is', () => {
  expect(['2025', '2025-01', '2025-01-27'].map((date) => issued(date)['date-parts'])).toEqual([[[2025]], [[2025, 1]], [[2025, 1, 27]]]);
});

test('the bibliography holds every source under its public id, and reads back as it was', () => {
  const items = sources.map(toCsl);
  const bibtex = toBibtex(items);
  expect([...bibtex.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, id]) => id)).toEqual(sources.map(({ id }) => id));
  // The reader of the same library, which follows TeX's rules: signs that were not escaped would be lost in it.
  plugins.config.get('@bibtex').parse.sentenceCase = 'never';
  const read = new Map(new Cite(bibtex).data.map((item) => [String(item.id), item]));
  for (const item of items) {
    expect(read.get(String(item.id))?.title, String(item.id)).toBe(item.title);
    // Reading encodes an address anew, so this is held as it is written.
    if (item.URL) expect(bibtex, String(item.id)).toContain(`\turl = {${item.URL}},\n`);
  }
});

test('a reference is set by itself: no letters that tell works of one year apart', () => {
  const two = ['one', 'two'].map((id) => ({ ...toCsl({ ...row, date: '2025', author: 'P' }), id, publisher: '', title: `Title ${id}` }));
  expect([...toReferences(two)]).toEqual([
    ['one', 'P. (2025). <i>Title one</i>.'],
    ['two', 'P. (2025). <i>Title two</i>.'],
  ]);
});

test('a page of the site is cited by title, release and address; the story does not name itself twice', () => {
  const release = { version: '9.8.7', published: '2026-01-01', modified: '2026-02-03' };
  const about = pageAsCsl({ id: 'x', title: 'About', site: 'The Site' }, release, 'https://a.example/about/');
  expect(toReferences([about]).get('x')).toBe('The Site. (2026, February 3). <i>About</i>. https://a.example/about/');
  const story = pageAsCsl({ id: 'x', title: 'The Site', site: 'The Site' }, release);
  expect(toReferences([story]).get('x')).toBe('<i>The Site</i>. (2026, February 3).');
  expect(toBibtex([story])).toContain('note = {Version 9.8.7}');
});

test('references that were kept are those that would be made anew', async () => {
  const items = sources.map(toCsl);
  await keptReferences(items);
  expect([...(await keptReferences(items))]).toEqual([...toReferences(items)]);
});
