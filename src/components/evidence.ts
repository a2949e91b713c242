import { claimPlaces, placedReferences } from '../story/places.ts';
import { readPages } from '../story/chapters.ts';
import { releaseOf } from '../story/release.ts';
import { drawnSteps, sourceUses } from '../story/sourceUses.ts';
import { loadSchema } from '../data/tables.ts';
import { version } from '../../package.json';
import { site } from './site.ts';

/** What rests on what: the places of the text that check a claim, and the uses of every source. Read anew with each page that asks. */
export function evidence() {
  const { tables, quantities, chapters, figures } = site();
  const references = placedReferences(chapters, readPages());
  return {
    claimPlaces: claimPlaces(references),
    uses: sourceUses({ tables, schema: loadSchema(), quantities, references, steps: drawnSteps(chapters, figures) }),
    references,
  };
}

/** The release that this build is of. */
export function release() {
  return releaseOf(version, site().tables);
}
