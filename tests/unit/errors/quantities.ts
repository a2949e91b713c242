import { derived, type Quantity } from '../../../src/data/quantity.ts';
import { namedIn } from '../../../src/data/quantities/named.ts';
import { rowOf } from '../../../src/data/quantities/rowOf.ts';
import { register } from '../../../src/data/registry.ts';
import { bySubject } from '../../../src/data/subjects.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { thrown, type Chapter } from './mistake.ts';

const tables = loadTables();
const COST: Quantity = {
  id: 'v3.cost',
  label: 'The final run',
  value: 5.576,
  unit: 'usd-million',
  kind: 'reported',
  formula: 'models.csv, row v3-total, cost_usd_million',
  inputs: [],
  sources: ['ds-v3-paper'],
  asOf: '2024-12',
  confidence: 'high',
};
const SHARE: Quantity = derived({
  id: 'v3.share',
  label: 'Its share',
  unit: 'percent',
  formula: 'the run ÷ all of it',
  inputs: [COST],
  compute: (cost) => cost / 100,
});

/** What the registry says when the second of two quantities has something else in it. */
const check = (change: Partial<Quantity> = {}, first: Partial<Quantity> = {}) =>
  thrown(() =>
    register(
      [
        { ...COST, ...first },
        { ...SHARE, ...change },
      ],
      tables,
    ),
  );

export const quantities: Chapter = {
  title: 'Numbers',
  intro: 'What the text may say of the tables, in `src/data/quantities/`. All problems of all numbers are told at once.',
  good: () => check(),
  mistakes: [
    {
      did: 'a row that a number needs is gone',
      told: () => thrown(() => rowOf(tables.models, 'models', 'v3-totl')),
      cure: 'Put the row back, or change the number’s definition.',
      meant: 'v3-total',
    },
    { did: 'an empty cell under a number', told: () => check({}, { value: Number.NaN }), cure: 'Fill the cell that the message names.' },
    { did: 'a number defined twice', told: () => check({ id: 'v3.cost', inputs: [] }), cure: 'Give one of them another id.' },
    { did: 'an id in another form', told: () => check({ id: 'V3_share' }), cure: 'Write small letters, hyphens and dots.' },
    { did: 'an unknown number as input', told: () => check({ inputs: ['v3.cots'] }), cure: 'Take the name proposed.', meant: 'v3.cost' },
    {
      did: 'another number looked up by a wrong id',
      told: () => thrown(() => namedIn([COST])('v3.csot')),
      cure: 'Take the name proposed.',
      meant: 'v3.cost',
    },
    {
      did: 'numbers worked out from each other',
      told: () => check({}, { inputs: ['v3.share'] }),
      cure: 'Work one of them out from the tables.',
    },
    {
      did: 'an unknown source',
      told: () => check({ sources: ['ds-v3-papr'] }),
      cure: 'Take the name proposed, or add a row to `sources.csv`.',
      meant: 'ds-v3-paper',
    },
    { did: 'no source', told: () => check({ sources: [] }), cure: 'Name one. A number without a source is not published.' },
    {
      did: 'an unknown unit',
      told: () => check({}, { unit: 'usd-milion' as never }),
      cure: 'Take the unit proposed, or add one to `format.ts`.',
      meant: 'usd-million',
    },
    { did: 'per cent where a fraction belongs', told: () => check({ value: 17 }), cure: 'Divide by a hundred.' },
    {
      did: 'a year where a date belongs',
      told: () => check({}, { unit: 'date', value: 2025 }),
      cure: 'Give the date as `Date.parse` does.',
    },
    {
      did: 'a time of day in hours and minutes',
      told: () => check({}, { unit: 'time', value: 1600 }),
      cure: 'Count minutes since midnight.',
    },
    { did: 'no date', told: () => check({ asOf: 'soon' }), cure: 'Write a day, a month or a year: 2025-01-27, 2025-01, 2025.' },
    {
      did: 'a number about nothing known',
      told: () => thrown(() => bySubject([{ id: 'weather.monday' }])),
      cure: 'Add the beginning of its id to a subject, so that the list of numbers has a place for it.',
    },
  ],
};
