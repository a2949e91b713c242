import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRows } from '../../data/generateRows.ts';
import { tableName, type DataPackage, type Resource } from '../../data/schema.ts';
import { filled } from './names.ts';
import type { Plan } from './plan.ts';
import { registered, withQuantities, withSubject } from './register.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const SCHEMA = 'content/data/datapackage.json';
const SOURCES = 'content/data/sources.csv';
const REGISTRY = 'src/data/registry.ts';
const SUBJECTS = 'src/data/subjects.ts';
/** Where every figure is named. */
const LISTS = ['src/figures/catalogue.ts', 'src/figures/drawings.ts', 'src/figures/live.ts', 'src/components/figure/EmbedScript.astro'];
/** Where each template goes. */
const PLACES: Readonly<Record<string, (id: string) => string>> = {
  'series.ts': (id) => `src/figures/${id}/series.ts`,
  'scenes.ts': (id) => `src/figures/${id}/scenes.ts`,
  'place.ts': (id) => `src/figures/${id}/place.ts`,
  'words.ts': (id) => `src/figures/${id}/words.ts`,
  'live.ts': (id) => `src/figures/${id}/live.ts`,
  'quantities.ts': (id) => `src/data/quantities/${id}.ts`,
  'test.ts': (id) => `tests/unit/figures/${id}.test.ts`,
  'table.csv': (id) => `content/data/${id}.csv`,
};

/** The steps of a new figure, in order: those of the template `scenes.ts`. */
export const STEPS = ['first-step', 'second-step'] as const;

/**
 * A new figure: its folder, a table of example data of the editor's own, the source of these, a number for each row, a test,
 * and its name in the lists of figures. Throws when a figure or a table of this name is there.
 */
export function newFigure(root: string, id: string): Plan {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const schema = JSON.parse(read(SCHEMA)) as DataPackage;
  if (readdirSync(join(root, 'src/figures')).includes(id))
    throw new Error(`src/figures/${id}: expected no such figure yet, found one. Nothing was written.`);
  if (schema.resources.some(({ name }) => tableName(name) === tableName(id)))
    throw new Error(`${SCHEMA}: expected no table "${id}" yet, found one. Nothing was written.`);
  const values = { ID: id, NAME: tableName(id), TODAY: new Date().toISOString().slice(0, 10) };
  const larger = { ...schema, resources: [...schema.resources, { name: id, path: `${id}.csv`, ...resource(values) }] };
  return {
    creates: new Map(Object.entries(PLACES).map(([template, place]) => [place(id), filled(templateOf(template), values)])),
    changes: new Map([
      ...LISTS.map((file): [string, string] => [file, registered(read(file), file, id, tableName(id))]),
      [REGISTRY, withQuantities(read(REGISTRY), REGISTRY, id, tableName(id))],
      [SUBJECTS, withSubject(read(SUBJECTS), SUBJECTS, id)],
      [SCHEMA, `${JSON.stringify(larger, null, 2)}\n`],
      ['src/data/rows.ts', generateRows(larger)],
      [SOURCES, `${read(SOURCES).trimEnd()}\n${sourceOf(id)}\n`],
    ]),
  };
}

/** The text of a template by the name of the file that it becomes. */
export function templateOf(name: string): string {
  return readFileSync(join(TEMPLATES, `${name}.txt`), 'utf8');
}

function resource(values: Readonly<Record<string, string>>): Omit<Resource, 'name' | 'path'> {
  return JSON.parse(filled(templateOf('resource.json'), values)) as Omit<Resource, 'name' | 'path'>;
}

/** A row of the table of sources, which says what it is: the data are made up. */
function sourceOf(id: string): string {
  return `${id}-example,Example data for the figure “${id}”,the editor of this figure,example data,,,,primary,yes,,,"A placeholder: made up, and no evidence of anything."`;
}
