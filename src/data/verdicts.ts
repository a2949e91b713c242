import type { ClaimRow } from '../data/rows.ts';

/** A verdict in words, and where it stands on the scale of fact. */
export interface Verdict {
  readonly name: string;
  readonly meaning: string;
  /** From `WORST` to `BEST`; none where the claim has passed its time or is no claim of fact. */
  readonly rating?: number;
}

/** The ends of the scale of fact, for structured data: the rating of what is wrong, and of what holds. */
export const WORST = 1;
export const BEST = 4;

/** The verdicts as readers see them, from right to wrong; opinions stand apart. */
export const VERDICTS: Readonly<Record<ClaimRow['verdict'], Verdict>> = {
  accurate: { name: 'Accurate', meaning: 'It holds as it stands.', rating: BEST },
  'mostly-accurate': { name: 'Mostly accurate', meaning: 'It holds, with a qualification.', rating: 3 },
  imprecise: { name: 'Imprecise', meaning: 'Something is true in it, and something that matters is missing or different.', rating: 2 },
  outdated: { name: 'Outdated', meaning: 'It was right when it was written.' },
  wrong: { name: 'Wrong', meaning: 'The evidence says otherwise.', rating: WORST },
  opinion: { name: 'Opinion', meaning: 'A judgement or a forecast that nobody can check.' },
};

/** The verdicts in their order, each with how many claims got it. */
export function countVerdicts(claims: readonly Pick<ClaimRow, 'verdict'>[]) {
  return (Object.entries(VERDICTS) as [ClaimRow['verdict'], Verdict][]).map(([verdict, { name, meaning }]) => ({
    verdict,
    name,
    meaning,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
}
