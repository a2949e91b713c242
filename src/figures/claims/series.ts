import type { Tables } from '../../data/rows.ts';
import { VERDICT_IDS } from '../../data/verdicts.ts';

/** Index of the verdict that the last step is about. */
export const WRONG = VERDICT_IDS.indexOf('wrong');

/** One claim of the article: the index of its verdict, its words. */
export interface ClaimCell {
  readonly verdict: number;
  readonly quote: string;
}

/** What the figure draws: the claims in the article's order, and what is right where it is wrong. */
export interface Series {
  readonly claims: readonly ClaimCell[];
  /** For each paragraph, from the first: the index of its first claim. */
  readonly starts: readonly number[];
  /** For each claim that is wrong, in order: what is right, and the sources of it. */
  readonly corrections: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

/** Takes the claims from the table, in the order of the article. */
export function series({ claims }: Tables): Series {
  return {
    claims: claims.map(({ verdict, quote }) => ({ verdict: VERDICT_IDS.indexOf(verdict), quote })),
    starts: claims.flatMap(({ paragraph }, index) => (paragraph === claims[index - 1]?.paragraph ? [] : [index])),
    corrections: claims
      .filter(({ verdict }) => verdict === 'wrong')
      .map(({ correction, source_ids }) => ({ text: correction, sources: source_ids })),
  };
}

/** The paragraph, from 1, of the claim with this index. */
export function paragraphOf({ starts }: Series, index: number): number {
  return starts.filter((start) => start <= index).length;
}

/** A claim that is wrong: the article’s words, their paragraph, what is right. */
export interface WrongClaim {
  readonly quote: string;
  readonly paragraph: number;
  readonly right: string;
}

/** The claims that are wrong, in the article’s order. */
export function wrongOf(series: Series): WrongClaim[] {
  return series.claims
    .flatMap(({ verdict, quote }, index) => (verdict === WRONG ? [{ quote, paragraph: paragraphOf(series, index) }] : []))
    .map((claim, index) => ({ ...claim, right: series.corrections[index]?.text ?? '' }));
}
