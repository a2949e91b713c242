import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { namedIn } from './named.ts';
import { rowOf } from './rowOf.ts';

/** The article’s two sums, read from its own words, and the size of its slip. Throws when a claim is gone. */
export function articleQuantities({ claims, sources }: Tables, known: readonly Quantity[]): Quantity[] {
  const named = namedIn(known);
  const article = rowOf(sources, 'sources', 'seed-article');
  const quoted = (id: string, label: string, claim: string, pattern: RegExp) => {
    const amount = pattern.exec(rowOf(claims, 'claims', claim).quote)?.[1];
    return {
      id,
      label,
      value: amount === undefined ? null : Number(amount),
      from: `claims.csv, row ${claim}, the amount in quote`,
      sources: [article.id],
      kind: 'alleged' as const,
      asOf: article.date ?? '',
      confidence: 'low' as const,
    };
  };
  const r1 = stated({
    ...quoted('article.r1.cost', 'Cost of training R1, as the article has it', 'r1-cost-5-6-billion', /\$([\d.]+)B/),
    unit: 'usd-billion',
    note: 'Wrong by a factor of a thousand, and about another model.',
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
