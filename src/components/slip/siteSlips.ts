import { ofSite } from '../site.ts';
import { slipScript } from './slipScript.ts';

/** The script with the numbers that slips show. */
export const siteSlips = ofSite(({ quantities, tables }) => slipScript(quantities.values(), tables.sources));
