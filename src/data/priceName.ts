/** The public name of a row of the table of prices: `r1-launch` and `v3-list` are what the text calls the price of R1 and of V3. */
export function priceName(row: string): string {
  return row.replace(/^r1-launch$/, 'r1').replace(/^v3-list$/, 'v3');
}

/** Id of the quantity that is a row's price of output. */
export const outputPrice = (row: string): string => `price.${priceName(row)}.output`;
