/**
 * `npm run fonts`: cuts the two faces down to the letters and the weights that the site sets, and writes them to
 * src/styles/fonts. Run it after an update of the font packages; the result is committed, so that a build needs no fonts
 * to be made.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const BASIC =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '\u00a0\u202f\u2009£¥€§×·½éèü' +
  '–—‘’“”…−≈←→↑↓';

/** Names of authors and publishers, which only the label face sets. */
const NAMES = '©¶°±²³÷¼¾«»¡¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçêëìíîïñòóôõöøùúûýÿāčēğīłńōśşšūźżžŠŽ•≤≥';

const FACES = [
  {
    from: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'src/styles/fonts/source-serif.woff2',
    letters: BASIC,
    // One optical size, between text and titles: the axis would more than double what a reader fetches.
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 24 },
  },
  {
    from: 'node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    to: 'src/styles/fonts/libre-franklin.woff2',
    letters: BASIC + NAMES,
    variationAxes: { wght: { min: 400, max: 700 } },
  },
];

/** The features that the styles ask for, and those that no text should miss. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'onum', 'pnum', 'tnum'];

await mkdir('src/styles/fonts', { recursive: true });
for (const face of FACES) {
  const font = await subsetFont(await readFile(face.from), face.letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: face.variationAxes,
  });
  await writeFile(face.to, font);
  console.log(`${face.to}: ${(font.length / 1000).toFixed(1)} kB`);
}
