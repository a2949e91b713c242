import { derived, stated, type Quantity } from '../quantity.ts';
import type { ClaimRow, Tables } from '../rows.ts';
import { rowOf } from './rowOf.ts';

/** The verdicts of the ledger, from right to wrong; opinions stand apart. */
const VERDICTS: readonly ClaimRow['verdict'][] = ['accurate', 'mostly-accurate', 'imprecise', 'outdated', 'wrong', 'opinion'];

/** How many claims the article makes, and how many got which verdict. Throws when the article is no source any more. */
export function ledgerQuantities({ claims, sources }: Tables): Quantity[] {
  const article = rowOf(sources, 'sources', 'seed-article');
  const counts = VERDICTS.map((verdict) =>
    stated({
      id: `claims.${verdict}`,
      label: `Claims of the article with the verdict “${verdict.replace('-', ' ')}”`,
      value: claims.filter((claim) => claim.verdict === verdict).length,
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
