import { expect, test } from '@playwright/test';
import { readCell } from '../../../src/data/cell.ts';
import type { Constraints, Field, FieldType } from '../../../src/data/schema.ts';

function field(type: FieldType, constraints: Constraints = {}, more: Partial<Field> = {}): Field {
  return { name: 'cell', title: 'Cell', type, constraints, ...more };
}

test.describe('reads', () => {
  const cases: readonly (readonly [text: string, field: Field, value: unknown])[] = [
    ['2.788', field('number'), 2.788],
    ['-0.5', field('number'), -0.5],
    ['24490000000', field('integer'), 24_490_000_000],
    ['2025', field('year'), 2025],
    ['2024-02-29', field('date'), '2024-02-29'],
    ['no', field('boolean', {}, { trueValues: ['yes'], falseValues: ['no'] }), false],
    ['a;b', field('list', {}, { delimiter: ';' }), ['a', 'b']],
    ['', field('number'), null],
    ['any words', field('string'), 'any words'],
  ];
  for (const [text, own, value] of cases) {
    test(`${own.type} "${text}"`, () => expect(readCell(text, own)).toEqual({ value, faults: [] }));
  }
});

test.describe('refuses', () => {
  const cases: readonly (readonly [text: string, field: Field, fault: string])[] = [
    ['nine', field('number'), 'expected a number, found "nine"'],
    ['1,000', field('number'), 'expected a number in digits only (1000), found "1,000"'],
    ['1e3', field('number'), 'expected a number, found "1e3"'],
    ['2.5', field('integer'), 'expected a whole number, found "2.5"'],
    ['25', field('year'), 'expected a year like 2025, found "25"'],
    ['27.01.2025', field('date'), 'expected a date like 2025-01-27, found "27.01.2025"'],
    ['2025-02-30', field('date'), 'expected a day of the calendar, found "2025-02-30"'],
    ['maybe', field('boolean', {}, { trueValues: ['yes'], falseValues: ['no'] }), 'expected "yes" or "no", found "maybe"'],
    ['a; b', field('list', {}, { delimiter: ';' }), 'expected items joined with ";" and no spaces, found "a; b"'],
    ['a;;b', field('list', {}, { delimiter: ';' }), 'expected items joined with ";" and no spaces, found "a;;b"'],
    ['a;a', field('list', {}, { delimiter: ';' }), 'expected each item once ("a" is there twice), found "a;a"'],
    ['', field('string', { required: true }), 'expected a value, found nothing'],
    [' 5', field('number'), 'expected no space around the value, found " 5"'],
    ['-1', field('number', { minimum: 0 }), 'expected at least 0, found -1'],
    ['9', field('integer', { maximum: 7 }), 'expected at most 7, found 9'],
    ['A B', field('string', { pattern: '^[a-z]+$' }), 'expected text of the form ^[a-z]+$, found "A B"'],
    ['abcd', field('string', { maxLength: 3 }), 'expected at most 3 characters, found 4'],
    [
      'reprted',
      field('string', { enum: ['reported', 'estimated'] }),
      'expected one of "reported", "estimated", found "reprted"; did you mean "reported"?',
    ],
    ['xyz', field('string', { enum: ['reported', 'estimated'] }), 'expected one of "reported", "estimated", found "xyz"'],
  ];
  for (const [text, own, fault] of cases) {
    test(`${own.type} "${text}"`, () => expect(readCell(text, own).faults).toEqual([fault]));
  }
});
