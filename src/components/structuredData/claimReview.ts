import { claimAddress } from '../../story/entryAddresses.ts';
import type { ClaimReview, Graph, Rating } from 'schema-dts';
import type { ClaimRow, SourceRow } from '../../data/rows.ts';
import { BEST, VERDICTS, WORST } from '../../data/verdicts.ts';
import { publisher, type Addresses } from './organization.ts';

/**
 * The verdicts on fact as schema.org’s ClaimReviews, one a claim; opinions have none. `article` is the source that makes the
 * claims. A claim that was right when it was written has its verdict in words and no number: it has no place on the scale.
 */
export function claimReviewsOf(claims: readonly ClaimRow[], article: SourceRow, site: string, address: Addresses): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': claims.filter(({ verdict }) => verdict !== 'opinion').map((claim) => review(claim)),
  };

  function review({ id, quote, verdict, correction }: ClaimRow): ClaimReview {
    return {
      '@type': 'ClaimReview',
      '@id': address(claimAddress(id)),
      url: address(claimAddress(id)),
      author: publisher(site, address),
      claimReviewed: quote,
      reviewBody: correction,
      reviewRating: rating(verdict),
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: article.publisher },
        ...(article.date && { datePublished: article.date }),
        appearance: { '@type': 'CreativeWork', name: article.title },
      },
    };
  }
}

function rating(verdict: ClaimRow['verdict']): Rating {
  const { name, meaning, rating: value } = VERDICTS[verdict];
  return {
    '@type': 'Rating',
    alternateName: name,
    ratingExplanation: meaning,
    ...(value !== undefined && { ratingValue: value, worstRating: WORST, bestRating: BEST }),
  };
}
