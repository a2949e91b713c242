import type { PublishedTable } from './publishedTable.ts';

/** Tables that belong together, under a heading of the data page. */
export interface Group {
  readonly title: string;
  readonly tables: readonly PublishedTable[];
}

const GROUPS: readonly (readonly [title: string, names: readonly string[]])[] = [
  [
    'The market',
    [
      'market-day',
      'market-intraday',
      'nvidia-closes',
      'nvidia-shares',
      'market-milestones',
      'market-records',
      'market-reports',
      'market-comparisons',
    ],
  ],
  ['Costs and prices', ['models', 'spending', 'api-prices', 'capex']],
  ['Chips', ['gpu-purchases', 'gpu-specs', 'gpu-fleets', 'export-controls']],
  ['How it was done', ['techniques', 'benchmarks', 'lineage']],
  ['What was said and what happened', ['events', 'quotes', 'measures']],
  ['Evidence', ['claims', 'sources']],
];

/** The tables under their headings. One that no heading names stands last, under “Other tables”, so that none is ever missing. */
export function grouped(tables: readonly PublishedTable[]): Group[] {
  const named = new Set(GROUPS.flatMap(([, names]) => names));
  const groups = GROUPS.map(([title, names]) => ({
    title,
    tables: names.flatMap((name) => tables.filter(({ resource }) => resource.name === name)),
  }));
  const other = tables.filter(({ resource }) => !named.has(resource.name));
  return [...groups, ...(other.length > 0 ? [{ title: 'Other tables', tables: other }] : [])];
}
