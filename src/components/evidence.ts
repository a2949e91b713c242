import { claimPlaces, placedReferences } from '../story/places.ts';
import { releaseOf } from '../story/release.ts';
import { drawnSteps, sourceUses } from '../story/sourceUses.ts';
import { loadSchema } from '../data/tables.ts';
import { version } from '../../package.json';
import { ofSite, site } from './site.ts';

/** What rests on what: the places of the text that check a claim, and the uses of every source. */
export const evidence = ofSite(({ tables, quantities, chapters, pages, figures }) => {
  const references = placedReferences(chapters, pages);
  return {
    claimPlaces: claimPlaces(references),
    uses: sourceUses({ tables, schema: loadSchema(), quantities, references, steps: drawnSteps(chapters, figures) }),
  };
});

/** The release that this build is of. */
export function release() {
  return releaseOf(version, site().tables);
}
