/* The permanent addresses of entries, from the site's root. Each is promised in content/published-ids.txt; none is written by hand elsewhere. */

/** The entry of a quantity in the list of numbers. */
export const numberAddress = (id: string): string => `/numbers/#number.${id}`;

/** The entry of a source in the list of sources. */
export const sourceAddress = (id: string): string => `/sources/#source.${id}`;

/** The entry of a claim in the ledger. */
export const claimAddress = (id: string): string => `/receipts/#claim.${id}`;

/** A correction. */
export const correctionAddress = (id: string): string => `/corrections/#correction.${id}`;
