import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** The article’s two sums, read from its own words, and the size of its slip. Throws when a claim is gone. */
export function articleQuantities({ claims }: Tables, known: readonly Quantity[]): Quantity[] {
  const named = namedIn(known);
  const quoted = (id: string, label: string, claim: string, pattern: RegExp) => {
    const { quote, source_ids } = rowOf(claims, 'claims', claim);
    const amount = pattern.exec(quote)?.[1];
    return {
      id,
      label,
      value: amount === undefined ? null : Number(amount),
      from: `claims.csv, row ${claim}, the amount in quote`,
      sources: source_ids,
      kind: 'alleged' as const,
      asOf: '2025-01',
      confidence: 'low' as const,
      note: 'The sources are those that it was checked against.',
    };
  };
  const r1 = stated({
    ...quoted('article.r1.cost', 'Cost of training R1, as the article has it', 'r1-cost-5-6-billion', /\$([\d.]+)B/),
    unit: 'usd-billion',
    note: 'Wrong by a factor of a thousand, and about another model. The sources are those that it was checked against.',
  });
  const v3 = stated({
    ...quoted('article.v3.cost', 'Cost of “one recent model”, as the article has it', 'cost-5-6-million', /\$([\d.]+) million/),
    unit: 'usd-million',
  });
  return [
    r1,
    v3,
    derived({
      id: 'article.r1.factor',
      label: 'The article’s sum for R1 against its sum for V3',
      unit: 'multiple',
      formula: `${r1.label} ÷ ${v3.label}`,
      inputs: [r1, v3],
      compute: (billions, millions) => (billions * 1e3) / millions,
      style: { digits: 0 },
    }),
    derived({
      id: 'article.r1.cost.multiple',
      label: 'The article’s sum for R1 against R1’s own training',
      unit: 'multiple',
      formula: `${r1.label} ÷ ${named('r1.cost').label}`,
      inputs: [r1, named('r1.cost')],
      compute: (billions, millions) => (billions * 1e3) / millions,
      style: { digits: 0 },
    }),
  ];
}
