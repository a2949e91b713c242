import { site } from '../site.ts';
import { slipScript, type SlipScript } from './slipScript.ts';

const made = new WeakMap<ReturnType<typeof site>, SlipScript>();

/** The script with the numbers that slips show. Made once for all that `site` has read, so once in a build. */
export function siteSlips(): SlipScript {
  const read = site();
  const known = made.get(read) ?? slipScript(read.quantities.values(), read.tables.sources);
  made.set(read, known);
  return known;
}
