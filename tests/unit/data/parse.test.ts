import { expect, test } from '@playwright/test';
import { parseCsv } from '../../../src/data/parse.ts';

test('cuts text into a header and records with their lines', () => {
  const csv = parseCsv('id,name\na,"Smith, John"\nb,“Ø”\n');
  expect(csv.header).toEqual(['id', 'name']);
  expect(csv.records).toEqual([
    { line: 2, cells: ['a', 'Smith, John'] },
    { line: 3, cells: ['b', '“Ø”'] },
  ]);
  expect(csv.problems).toEqual([]);
});

test('reads a file with a byte order mark and Windows line ends', () => {
  expect(parseCsv('\uFEFFid\r\na\r\n').records).toEqual([{ line: 2, cells: ['a'] }]);
});

test('reports records with too few and too many cells, each at its line', () => {
  const { records, problems } = parseCsv('id,name\na\nb,c\nd,e,f\n');
  expect(records).toEqual([{ line: 3, cells: ['b', 'c'] }]);
  expect(problems).toEqual([
    { line: 2, message: 'expected 2 cells, found 1' },
    { line: 4, message: 'expected 2 cells, found 3' },
  ]);
});

test('reports an empty line', () => {
  expect(parseCsv('id\na\n\nb\n').problems).toEqual([{ line: 3, message: 'expected a record, found an empty line' }]);
});

test('reports an open quotation mark where it opens, and still counts lines below a broken cell', () => {
  expect(parseCsv('id,name\na,"open\nb,c\n').problems).toEqual([
    {
      line: 2,
      message: 'expected each cell to end on its own line, found a line break after "open" (is a quotation mark left open?)',
    },
  ]);
  expect(parseCsv('id,name\na,"two\nlines"\nb\n').problems.map(({ line }) => line)).toEqual([2, 4]);
});

test('an empty file has no columns', () => {
  expect(parseCsv('')).toEqual({ header: [], records: [], problems: [] });
});
