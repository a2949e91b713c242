import type { Tables } from '../data/rows.ts';

/** Which state of the site this is. Nothing in it depends on when it was built. */
export interface Release {
  readonly version: string;
  /** ISO date of the first release. */
  readonly published: string;
  /** ISO date of the newest release or correction. */
  readonly modified: string;
}

/**
 * The release that citations, feeds and structured data name. `version` is the one of `package.json`. Throws when the
 * table of releases is empty.
 */
export function releaseOf(version: string, { releases, corrections }: Pick<Tables, 'releases' | 'corrections'>): Release {
  const released = releases.map(({ date }) => date).toSorted();
  const [published] = released;
  const modified = [...released, ...corrections.map(({ date }) => date)].toSorted().at(-1);
  if (!published || !modified) throw new Error('content/data/releases.csv: expected at least one release, found none');
  return { version, published, modified };
}
