import type { ClaimRow } from '../data/rows.ts';

/** The verdicts as readers see them, from right to wrong; opinions stand apart. */
export const VERDICTS: Readonly<Record<ClaimRow['verdict'], { readonly name: string; readonly meaning: string }>> = {
  accurate: { name: 'Accurate', meaning: 'It holds as it stands.' },
  'mostly-accurate': { name: 'Mostly accurate', meaning: 'It holds, with a qualification.' },
  imprecise: { name: 'Imprecise', meaning: 'Something is true in it, and something that matters is missing or different.' },
  outdated: { name: 'Outdated', meaning: 'It was right when it was written.' },
  wrong: { name: 'Wrong', meaning: 'The evidence says otherwise.' },
  opinion: { name: 'Opinion', meaning: 'A judgement or a forecast that nobody can check.' },
};
