/* What readers can take away: the files are there, and are what the package says of them. */
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTables } from '../../src/data/tables.ts';
import type { PublishedPackage } from '../../src/downloads/publishedTable.ts';
import { readChapters } from '../../src/story/chapters.ts';
import { readPackage } from '../support/frictionless.ts';
import { expect, test } from '../support/served.ts';

// Files are the same for every browser.
test.skip(({ browserName }) => browserName !== 'chromium', 'The files are read once.');

const steps = readChapters().flatMap(({ figure, steps: all }) => all.map(({ name }) => `${figure}.${name}`));

/** Tables that rest on no source: the list of sources, and what the site says of itself. */
const ABOUT_THE_SITE = new Set(['sources', 'releases', 'corrections']);

type Rows = readonly Readonly<Record<string, unknown>>[];
const descriptionIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as PublishedPackage;
/** Files of a folder without the compressed copies, which are for hosts. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && !/\.(?:br|gz)$/.test(name),
  );

test('the package names every file of data, and there is no other', ({ dist }) => {
  const { resources } = descriptionIn(join(dist, 'data'));
  const csv = resources.map(({ path }) => path);
  const expected = [...csv, ...csv.map((path) => path.replace(/csv$/, 'json')), 'datapackage.json', 'index.html'];
  expect(
    filesIn(join(dist, 'data'))
      .map((name) => name.replaceAll('\\', '/'))
      .toSorted(),
  ).toEqual(expected.toSorted());
  expect(resources.filter(({ path }) => path.startsWith('figures/')).map(({ name }) => name)).toEqual(steps);
  for (const { path, bytes } of resources) expect(statSync(join(dist, 'data', path)).size, path).toBe(bytes);
});

test('the Frictionless library reads every cell as described, and JSON says the same', async ({ dist }) => {
  const folder = join(dist, 'data');
  const description = descriptionIn(folder);
  const { faults, tables } = await readPackage(description, folder);
  expect(faults).toEqual([]);
  expect([...tables].flatMap(([name, table]) => table.faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  for (const { name, path, schema } of description.resources) {
    const rows = tables.get(name)?.rows ?? [];
    const json = JSON.parse(readFileSync(join(folder, path.replace(/csv$/, 'json')), 'utf8')) as Rows;
    expect(json.length, name).toBeGreaterThan(0);
    const keys = schema.fields.map((field) => field.name);
    for (const row of json) expect(Object.keys(row), name).toEqual(keys);
    const delimiters = Object.fromEntries(schema.fields.map((field) => [field.name, field.delimiter ?? ',']));
    const asText = (column: string, value: unknown) =>
      value instanceof Date
        ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
        : Array.isArray(value)
          ? value.join(delimiters[column]) || null
          : value;
    const comparable = (list: Rows) => list.map((row) => Object.entries(row).map(([column, value]) => asText(column, value)));
    expect(comparable(json), name).toEqual(comparable(rows));
  }
});

test('a cell that is not as described would be noticed', async ({ dist }, info) => {
  const folder = info.outputPath('data');
  cpSync(join(dist, 'data'), folder, { recursive: true });
  const description = descriptionIn(folder);
  const spoil = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  spoil('models.csv', ',5.576,', ',five,');
  spoil('market-milestones.csv', '2025-01-27', '2025-01-26');
  spoil('figures/market-cap.friday.csv', 'share_of_a_block', 'share');
  const { tables } = await readPackage(description, folder);
  expect([...tables].filter(([, { faults }]) => faults.length > 0).map(([name]) => name)).toEqual([
    'market-milestones',
    'models',
    'market-cap.friday',
  ]);
});

test('every item of a list of keys is a row of its table', ({ dist }) => {
  const folder = join(dist, 'data');
  const rows = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Rows;
  const links = descriptionIn(folder).resources.flatMap(({ name, schema }) =>
    schema.fields.flatMap((field) =>
      field['shock:itemForeignKey'] ? [{ name, column: field.name, ...field['shock:itemForeignKey'].reference }] : [],
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const {
    name,
    column,
    resource,
    fields: [key = ''],
  } of links) {
    const known = new Set(rows(resource).map((row) => row[key]));
    expect(
      rows(name)
        .flatMap((row) => row[column] as string[])
        .filter((item) => !known.has(item)),
      `${name}, ${column}`,
    ).toEqual([]);
  }
});

test('no file repeats a list of exchange prices', ({ dist }) => {
  const { marketDay, marketIntraday, nvidiaCloses, marketMilestones, marketRecords } = loadTables();
  const all = [
    ...marketDay.flatMap((row) => [row.close_before_usd, row.open_usd, row.low_usd, row.close_usd]),
    ...marketIntraday.flatMap((row) => [row.low_usd, row.high_usd]),
    ...nvidiaCloses.map((row) => row.close_usd),
    ...marketMilestones.map((row) => row.price_usd),
    ...marketRecords.flatMap((row) => [row.close_before_usd, row.close_usd]),
  ];
  // Numbers to the cent. Whole dollars could be anything.
  const prices = new Set(all.filter((price) => !Number.isInteger(price * 10)).map(String));
  const folder = join(dist, 'data');
  // The list of sources quotes passages word for word, prices and all.
  for (const name of filesIn(folder).filter((file) => /\.(csv|json)$/.test(file) && !file.startsWith('sources.'))) {
    const found = (readFileSync(join(folder, name), 'utf8').match(/(?<![\d.])\d{2,3}\.\d{2,3}(?![\d%])/g) ?? []).filter((number) =>
      prices.has(number),
    );
    // The story quotes single prices, as facts: the close before the fall, the close of the day, an early report.
    expect(new Set(found).size, `${name}: ${found.slice(0, 5).join(', ')}`).toBeLessThanOrEqual(3);
  }
});

test('each resource says where it is from and what it may be used for', ({ dist }) => {
  const { resources, licenses } = descriptionIn(join(dist, 'data'));
  expect(licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(resources.filter(({ name, sources = [] }) => !ABOUT_THE_SITE.has(name) && sources.length === 0).map(({ name }) => name)).toEqual(
    [],
  );
  for (const name of ['models', 'gpu-specs', 'gpu-fleets']) {
    const resource = resources.find((candidate) => candidate.name === name);
    expect(resource?.licenses?.map(({ title }) => title).join(), name).toContain('credit Epoch AI');
    expect(resource?.sources?.map(({ title }) => title).join(), name).toContain('Epoch AI: ');
  }
});

test('every step has its picture to take away, with title and sources, as SVG and PNG', ({ dist }) => {
  const folder = join(dist, 'pictures');
  expect(filesIn(folder).toSorted()).toEqual(steps.flatMap((name) => [`${name}.png`, `${name}.svg`]).toSorted());
  let bytes = 0;
  for (const name of steps) {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
    expect(said, name).toContain(/<title>([^<]+)<\/title>/.exec(svg)?.[1]);
    expect(said, name).toMatch(/ Source: \w.* The \$5\.6 Million Shock /);
    const png = readFileSync(join(folder, `${name}.png`));
    expect(png.subarray(1, 4).toString(), name).toBe('PNG');
    // Twice the size of the picture.
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([Number(width) * 2, Number(height) * 2]);
    bytes += png.length;
  }
  expect(bytes).toBeLessThan(4_000_000);
});
