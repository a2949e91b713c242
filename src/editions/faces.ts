/** The two faces of the site, as labels of a picture use them, and their axes as far as the files have them. */
export const FACES = [
  { family: 'Libre Franklin', weights: '400 700', file: 'src/styles/fonts/libre-franklin.woff2', serif: false },
  { family: 'Source Serif', weights: '400 600', file: 'src/styles/fonts/source-serif.woff2', serif: true },
] as const;

/** A label in the markup of a picture: its classes, its other attributes, and its words as they stand there. */
export const LABEL = /<text class="([^"]*)"([^>]*)>([^<]*)<\/text>/g;

/** The words of a label without the markup's escapes. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
