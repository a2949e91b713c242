/** The part of subset-font that the site uses; the package brings no types. */
declare module 'subset-font' {
  /** The font with only these letters left. */
  export default function subsetFont(font: Buffer, letters: string, options: { targetFormat: 'woff2' | 'truetype' }): Promise<Buffer>;
}
