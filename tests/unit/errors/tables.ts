import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from '../../../src/data/parse.ts';
import { describeProblem } from '../../../src/data/problem.ts';
import { readSchema, type Field, type Resource } from '../../../src/data/schema.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { validateLinks, validateTable } from '../../../src/data/validate.ts';
import { changed, thrown, type Chapter, type Mistake } from './mistake.ts';

const required = { required: true };
const resource = (name: string, fields: readonly Partial<Field>[]): Resource => ({
  name,
  path: `${name}.csv`,
  title: name,
  description: '',
  schema: { fields: fields.map((field) => ({ title: '', type: 'string', name: '', ...field })), missingValues: [''], primaryKey: ['id'] },
});

const SOURCES = resource('sources', [{ name: 'id', constraints: required }]);
const MODELS = resource('models', [
  { name: 'id', constraints: { required: true, pattern: '^[a-z0-9-]+$' } },
  { name: 'gpu_count', type: 'integer', constraints: { minimum: 1 } },
  { name: 'cost_usd_million', type: 'number', constraints: required },
  { name: 'released', type: 'date' },
  { name: 'as_of', type: 'year' },
  { name: 'kind', constraints: { enum: ['reported', 'estimated', 'alleged'] } },
  { name: 'checked', type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
  { name: 'note', constraints: { maxLength: 40 } },
  { name: 'source_ids', type: 'list', delimiter: ';', 'shock:itemForeignKey': { reference: { resource: 'sources', fields: ['id'] } } },
]);
const SCHEMA = { name: 'small', resources: [SOURCES, MODELS] };
const TEXT = [
  'id,gpu_count,cost_usd_million,released,as_of,kind,checked,note,source_ids',
  'v3-total,2048,5.576,2024-12-26,2024,reported,yes,The final run,ds-v3-paper;ds-v3-readme',
  'r1-total,512,0.294,2025-01-20,2025,reported,yes,,nature-r1',
  '',
].join('\n');

/** What the tables say of this text of `models.csv`. */
function check(text: string): string[] {
  const tables = [validateTable(SOURCES, parseCsv('id\nds-v3-paper\nds-v3-readme\nnature-r1\n')), validateTable(MODELS, parseCsv(text))];
  const links = validateLinks(tables);
  return tables.flatMap((table) =>
    [...table.problems, ...(links.get(table.resource.name) ?? [])].map((problem) =>
      describeProblem(`content/data/${table.resource.path}`, problem),
    ),
  );
}

const cell = (did: string, [from, to]: readonly [string, string], cure: string, meant?: string): Mistake => ({
  did,
  told: () => check(changed(TEXT, from, to)),
  cure,
  ...(meant && { meant }),
});
const schema = (did: string, [from, to]: readonly [string, string], cure: string): Mistake => ({
  did,
  told: () =>
    thrown(() => readSchema(changed(JSON.stringify(SCHEMA), from, to), 'content/data/datapackage.json')).map((line) =>
      line.replace(/(?<=found a fault: ).*/, '…'),
    ),
  cure,
});

/** A mistake in which files there are; the folder's own name gives way to that of the site's. */
const folder = (did: string, spoil: (path: string) => void, cure: string): Mistake => ({
  did,
  told() {
    const path = mkdtempSync(join(tmpdir(), 'shock-tables-'));
    writeFileSync(join(path, 'datapackage.json'), JSON.stringify(SCHEMA));
    writeFileSync(join(path, 'sources.csv'), 'id\nds-v3-paper\nds-v3-readme\nnature-r1\n');
    writeFileSync(join(path, 'models.csv'), TEXT);
    spoil(path);
    const lines = thrown(() => loadTables(path));
    rmSync(path, { recursive: true });
    return lines
      .filter((line) => line.includes(': expected a '))
      .map((line) => line.replaceAll(path.replaceAll('\\', '/'), 'content/data'))
      .filter((line) => !line.includes('row of'));
  },
  cure,
});

export const tables: Chapter = {
  title: 'Tables',
  intro:
    'Cells, rows and columns in `content/data/*.csv`, and their description in `datapackage.json`. All problems of all tables are told at once.',
  good: () => [...check(TEXT), ...thrown(() => readSchema(JSON.stringify(SCHEMA)))],
  mistakes: [
    cell('a word where a number belongs', ['5.576', 'five'], 'Write the number; an empty cell where there is none.'),
    cell('commas between thousands', ['2048', '"2,048"'], 'Write digits only; the site sets the commas.'),
    cell('a sign of money', ['5.576', '$5.576'], 'Write digits only; the unit is that of the column.'),
    cell('a true minus', ['5.576', '−5.576'], 'Write the hyphen of the keyboard; the site sets the true minus.'),
    cell('a fraction where things are counted', ['2048', '2048.5'], 'Write a whole number.'),
    cell('a number out of its bounds', ['2048', '0'], 'Correct the number, or the bound in `datapackage.json`.'),
    cell('a date in another form', ['2024-12-26', '26 December 2024'], 'Write year, month and day.'),
    cell('a day that no calendar has', ['2024-12-26', '2024-02-30'], 'Look the day up.'),
    cell('a year that is none', [',2024,reported', ',24,reported'], 'Write four digits.'),
    cell('a word that is not on the list', [',reported,yes,The', ',reprted,yes,The'], 'Take one of the words named.', 'reported'),
    cell('a yes or no in other words', ['yes,The', 'true,The'], 'Take one of the words named.'),
    cell('too many words', ['The final run', 'The final run of the model as its paper has it'], 'Say it shorter.'),
    cell('an empty cell that must be filled', ['5.576', ''], 'Fill it, or leave the row out.'),
    cell('a space around a value', ['5.576', ' 5.576'], 'Take it out.'),
    cell('an id with capitals', ['v3-total', 'V3 total'], 'Write small letters, digits and hyphens.'),
    cell('an id used twice', ['r1-total', 'v3-total'], 'Give the second row an id of its own.'),
    cell('an unknown source', ['ds-v3-readme', 'ds-v3-redme'], 'Take the name proposed, or add a row to `sources.csv`.', 'ds-v3-readme'),
    cell(
      'sources joined with a comma',
      ['ds-v3-paper;ds-v3-readme', '"ds-v3-paper, ds-v3-readme"'],
      'Join them with semicolons, without spaces.',
    ),
    cell('a source named twice', ['ds-v3-paper;ds-v3-readme', 'ds-v3-paper;ds-v3-paper'], 'Name it once.'),
    cell(
      'an unknown column',
      ['id,gpu_count,cost_usd_million,released,as_of,kind,checked,note', 'id,gpu_count,cost_usd_million,released,as_of,kind,checked,notes'],
      'Take the name proposed, or describe the column in `datapackage.json`.',
      'note',
    ),
    cell('a column there twice', ['checked,note', 'checked,kind'], 'Name each column once.'),
    cell(
      'a cell too few',
      [',yes,The final run', ',The final run'],
      'Give each row as many cells as the first line has; an empty one is two commas.',
    ),
    cell('an open quotation mark', ['The final run', '"The final run'], 'Close it, on the same line.'),
    cell('an empty line', ['r1-total', '\nr1-total'], 'Take it out.'),
    folder('a table taken away', (path) => rmSync(join(path, 'sources.csv')), 'Put it back, or take it out of `datapackage.json`.'),
    folder(
      'a table that nothing describes',
      (path) => writeFileSync(join(path, 'prices.csv'), 'id\n'),
      'Describe it in `datapackage.json`.',
    ),
    schema('a type that there is not', ['"type":"number"', '"type":"decimal"'], 'Take one of the types named.'),
    schema('a key to a table that there is not', ['"resource":"sources"', '"resource":"source"'], 'Name a table and a column of it.'),
    schema(
      'a comma too many in the description',
      ['],"missingValues"', '],,"missingValues"'],
      'Repair the JSON; an editor shows the place.',
    ),
  ],
};
