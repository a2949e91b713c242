/* How the models were made, what came after, and the ledger of claims. */
import { cell, numberOf, rows, type Recomputed } from './raw.ts';

const tests = rows('benchmarks');
const verdicts = (verdict: string) => rows('claims').filter((claim) => claim.verdict === verdict).length;
const spent = cell('capex', 'four-2024', 'high_usd_bn');

export const rest: Recomputed = {
  'v3.parameters.active.percent': cell('techniques', 'active', 'value') / cell('techniques', 'parameters', 'value'),
  'tests.r1-ahead': tests.filter(({ r1, o1 }) => numberOf(r1) > numberOf(o1)).length,
  'tests.o1-ahead': tests.filter(({ r1, o1 }) => numberOf(o1) > numberOf(r1)).length,
  'tests.all': tests.length,
  'capex.2025.multiple': cell('capex', 'four-2025-october', 'low_usd_bn') / spent,
  'capex.2026.multiple': cell('capex', 'four-2026-february', 'low_usd_bn') / spent,
  'distil.exchanges.deepseek.percent': cell('measures', 'distil-deepseek', 'value') / cell('measures', 'distil-exchanges', 'value'),
  'claims.accurate': verdicts('accurate'),
  'claims.mostly-accurate': verdicts('mostly-accurate'),
  'claims.imprecise': verdicts('imprecise'),
  'claims.outdated': verdicts('outdated'),
  'claims.wrong': verdicts('wrong'),
  'claims.opinion': verdicts('opinion'),
  'claims.all': rows('claims').length,
};
