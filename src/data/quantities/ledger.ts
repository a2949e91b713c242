import { derived, stated, type Quantity } from '../quantity.ts';
import type { Tables } from '../rows.ts';
import { countVerdicts, VERDICT_IDS, VERDICT_NAMES } from '../verdicts.ts';
import { rowOf } from './rowOf.ts';

/** How many claims the article makes, and how many got which verdict. Throws when the article is no source any more. */
export function ledgerQuantities({ claims, sources }: Tables): Quantity[] {
  const article = rowOf(sources, 'sources', 'seed-article');
  const numbers = countVerdicts(claims);
  const counts = VERDICT_IDS.map((verdict, index) =>
    stated({
      id: `claims.${verdict}`,
      label: `Claims of the article with the verdict “${VERDICT_NAMES[index]}”`,
      value: numbers[verdict],
      unit: 'count',
      from: `claims.csv, rows with the verdict ${verdict}, counted`,
      sources: [article.id],
      kind: 'derived',
      asOf: article.date ?? '',
      confidence: 'high',
      note: 'The verdicts are ours; each stands in the ledger with its evidence.',
    }),
  );
  return [
    ...counts,
    derived({
      id: 'claims.all',
      label: 'Claims of the article',
      unit: 'count',
      formula: counts.map(({ label }) => label).join(' + '),
      inputs: counts,
      compute: (...values: number[]) => values.reduce((sum, value) => sum + value, 0),
      note: 'As we divided the article into claims.',
    }),
  ];
}
