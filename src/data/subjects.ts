/** What a quantity is about, by the beginning of its id; the longest beginning that fits counts. In the order of the story. */
const SUBJECTS: readonly (readonly [title: string, ...beginnings: readonly string[]])[] = [
  ['Nvidia on the Monday', 'nvidia', 'report'],
  ['Other companies on the Monday', 'move', 'cap', 'change', 'day', 'market'],
  ['What the fall is set beside', 'stargate', 'gdp'],
  ['Record losses, and the years after', 'record', 'milestone'],
  ['Days between', 'days', 'o1-preview'],
  ['The runs of V3 and R1', 'v3', 'r1', 'v3-r1'],
  ['Other models, and the ratios', 'gpt4', 'llama', 'ratio'],
  ['What a run leaves out', 'semi', 'openai', 'chinese-labs', 'research', 'serving', 'deepseek', 'high-flyer'],
  ['Prices of tokens', 'price', 'o3-mini'],
  [
    'How it was done',
    'v2',
    'v3.parameters',
    'v3.experts',
    'v3.training',
    'v3.precision',
    'precision',
    'r1-zero',
    'distil.samples',
    'test',
    'tests',
  ],
  ['Chips on record, estimated and alleged', 'gpu', 'fire-flyer-2'],
  ['Kinds of chips, and the rules for them', 'chip', 'window', 'control'],
  ['Fleets of others', 'fleet'],
  ['What came after', 'capex', 'r1.downloads', 'app', 'lead', 'caisi', 'round', 'distil'],
  ['The article and its claims', 'article', 'claims'],
];

/** A heading of the list of numbers, with what stands under it. */
export interface Subject<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Sorts quantities under the subjects of the story. Throws, naming the file to mend, when one belongs to none. */
export function bySubject<Item extends { readonly id: string }>(quantities: readonly Item[]): Subject<Item>[] {
  const titles = new Map(quantities.map((quantity) => [quantity, subjectOf(quantity.id)]));
  return SUBJECTS.map(([title]) => ({ title, items: quantities.filter((quantity) => titles.get(quantity) === title) }));
}

function subjectOf(id: string): string {
  const fitting = SUBJECTS.flatMap(([title, ...beginnings]) =>
    beginnings
      .filter((beginning) => id === beginning || id.startsWith(`${beginning}.`))
      .map((beginning) => ({ title, length: beginning.length })),
  );
  const [closest] = fitting.toSorted((a, b) => b.length - a.length);
  if (!closest) throw new Error(`src/data/subjects.ts: expected a subject whose ids begin like "${id}", found none`);
  return closest.title;
}
