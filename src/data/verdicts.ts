import type { ClaimRow } from './rows.ts';

/** What a claim of the article was found to be. */
export type VerdictId = ClaimRow['verdict'];

/** A verdict in words, and where it stands on the scale of fact. */
export interface Verdict {
  readonly name: string;
  readonly meaning: string;
  /** From `WORST` to `BEST`; none where time has passed the claim by or it is no claim of fact. */
  readonly rating?: number;
}

/** The ends of the scale of fact, for structured data: the rating of what is wrong, and of what holds. */
export const WORST = 1;
export const BEST = 4;

/** The verdicts as readers see them, from right to wrong; opinions stand apart. */
export const VERDICTS: Readonly<Record<VerdictId, Verdict>> = {
  accurate: { name: 'Accurate', meaning: 'Holds as it stands.', rating: BEST },
  'mostly-accurate': { name: 'Mostly accurate', meaning: 'Holds, with a qualification.', rating: 3 },
  imprecise: { name: 'Imprecise', meaning: 'Partly true; something that matters is missing or different.', rating: 2 },
  outdated: { name: 'Outdated', meaning: 'Time has passed it by.' },
  wrong: { name: 'Wrong', meaning: 'The evidence says otherwise.', rating: WORST },
  opinion: { name: 'Opinion', meaning: 'A judgement or a forecast; no verdict on fact.' },
};

/** The ids of the verdicts in their order. */
export const VERDICT_IDS = Object.keys(VERDICTS) as readonly VerdictId[];

/** Their names as they are said within a sentence, in their order. */
export const VERDICT_NAMES = Object.values(VERDICTS).map(({ name }) => name.toLowerCase());

/** How many of the claims got each verdict, in the order of the verdicts. */
export function countVerdicts(claims: readonly { readonly verdict: VerdictId }[]): Record<VerdictId, number> {
  const count = (id: VerdictId) => claims.filter(({ verdict }) => verdict === id).length;
  return Object.fromEntries(VERDICT_IDS.map((id) => [id, count(id)])) as Record<VerdictId, number>;
}
