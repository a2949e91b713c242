import { toCsl } from '../../citation/csl.ts';
import { keptReferences } from '../../citation/keptReferences.ts';
import { site } from '../site.ts';

/** All sources as CSL-JSON, in the order of the list. */
export function bibliography() {
  return site().tables.sources.map(toCsl);
}

/** The reference of every source, by its id. */
export function references() {
  return keptReferences(bibliography());
}
