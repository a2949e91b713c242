import type { ClaimRow, Tables } from '../../data/rows.ts';

/** The verdicts in the order in which they are stacked: from right to wrong, opinions last. A claim names one by its index. */
export const VERDICTS: readonly ClaimRow['verdict'][] = ['accurate', 'mostly-accurate', 'imprecise', 'outdated', 'wrong', 'opinion'];

/** Index of the verdict that the last step is about. */
export const WRONG = VERDICTS.indexOf('wrong');

/** One claim of the article: its paragraph from 1, the index of its verdict, its words. */
export interface ClaimCell {
  readonly paragraph: number;
  readonly verdict: number;
  readonly quote: string;
}

/** What the figure draws: the claims in the article's order, and what is right where it is wrong. */
export interface Series {
  readonly claims: readonly ClaimCell[];
  /** For each claim that is wrong, in order: the first sentence of what is right, and the sources of it. */
  readonly corrections: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

/** Takes the claims from the table, in the order of the article. */
export function series({ claims }: Tables): Series {
  return {
    claims: claims.map(({ paragraph, verdict, quote }) => ({ paragraph, verdict: VERDICTS.indexOf(verdict), quote })),
    corrections: claims
      .filter(({ verdict }) => verdict === VERDICTS[WRONG])
      .map(({ correction, source_ids }) => ({ text: firstSentence(correction), sources: source_ids })),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
