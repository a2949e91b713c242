import { priceName } from '../priceName.ts';
import { derived, stated, type Quantity } from '../quantity.ts';
import type { ApiPriceRow, Tables } from '../rows.ts';
import { namedIn } from './named.ts';

const COLUMNS = { input: 'input_usd', cached: 'cached_usd', output: 'output_usd' } as const;

/** List prices per million tokens, the gaps between them and the cuts. Throws when a row is gone. */
export function priceQuantities({ apiPrices, sources }: Tables): Quantity[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date ?? '']));
  const prices = apiPrices.flatMap((row) => pricesOf(row, dates));
  const named = namedIn(prices);
  const lower = (id: string, label: string, cheaper: string, dearer: string) =>
    derived({
      id,
      label,
      unit: 'percent',
      formula: `1 − ${named(cheaper).label} ÷ ${named(dearer).label}`,
      inputs: [named(cheaper), named(dearer)],
      compute: (low, high) => 1 - low / high,
      style: { digits: 1 },
    });
  const times = (id: string, label: string, cheaper: string, dearer: string) =>
    derived({
      id,
      label,
      unit: 'multiple',
      formula: `${named(dearer).label} ÷ ${named(cheaper).label}`,
      inputs: [named(dearer), named(cheaper)],
      compute: (high, low) => high / low,
      style: { digits: 0 },
    });
  return [
    ...prices,
    ...(['input', 'cached', 'output'] as const).flatMap((part) => [
      lower(`price.gap.${part}.percent`, `How far R1’s price is below o1’s: ${part}`, `price.r1.${part}`, `price.o1.${part}`),
      times(`price.gap.${part}.times`, `o1’s price against R1’s: ${part}`, `price.r1.${part}`, `price.o1.${part}`),
    ]),
    lower('price.gap.v3-gpt4o.input.percent', 'How far V3’s list price is below GPT-4o’s: input', 'price.v3.input', 'price.gpt4o.input'),
    lower(
      'price.gap.v3-gpt4o.output.percent',
      'How far V3’s list price is below GPT-4o’s: output',
      'price.v3.output',
      'price.gpt4o.output',
    ),
    lower(
      'price.gap.v3-promo-gpt4o.input.percent',
      'How far V3’s launch price is below GPT-4o’s: input',
      'price.v3-promo.input',
      'price.gpt4o.input',
    ),
    lower(
      'price.gap.v3-promo-gpt4o.output.percent',
      'How far V3’s launch price is below GPT-4o’s: output',
      'price.v3-promo.output',
      'price.gpt4o.output',
    ),
    lower('price.gap.o3-mini.output.percent', 'How far R1’s price is below o3-mini’s: output', 'price.r1.output', 'price.o3-mini.output'),
    lower(
      'price.gap.o3-cut.output.percent',
      'How far R1’s price is below o3’s after its cut: output',
      'price.r1.output',
      'price.o3-cut.output',
    ),
    lower(
      'price.cut.o1-mini.output.percent',
      'Cut in the price of o1-mini: output',
      'price.o1-mini-after.output',
      'price.o1-mini-before.output',
    ),
    lower('price.cut.o3.output.percent', 'Cut in the price of o3: output', 'price.o3-cut.output', 'price.o3-launch.output'),
    lower('price.cut.v32.output.percent', 'How far V3.2’s price is below R1’s at launch: output', 'price.v32.output', 'price.r1.output'),
  ];
}

/** Models whose price of cached input the text compares. */
const CACHED = ['r1-launch', 'o1'];

/** A price whose first day no source gives is as old as the source that has it. */
function pricesOf(row: ApiPriceRow, dates: ReadonlyMap<string, string>): Quantity[] {
  const earliest =
    row.source_ids
      .map((id) => dates.get(id) ?? '')
      .filter(Boolean)
      .sort()[0] ?? '';
  return Object.entries(COLUMNS)
    .filter(([part]) => part !== 'cached' || CACHED.includes(row.id))
    .map(([part, column]) =>
      stated({
        id: `price.${priceName(row.id)}.${part}`,
        label: `${row.model}${/launch|before|promo/.test(row.id) ? ' at launch' : /after|cut/.test(row.id) ? ' after the cut' : /offpeak/.test(row.id) ? ' off-peak' : /peak/.test(row.id) ? ' at peak' : ''}, ${part === 'cached' ? 'cached input' : part}`,
        value: row[column],
        unit: 'usd-per-million-tokens',
        from: `api-prices.csv, row ${row.id}, ${column}`,
        sources: row.source_ids,
        kind: 'reported',
        asOf: row.from ?? earliest,
        confidence: row.confidence,
        note: row.note,
      }),
    );
}
