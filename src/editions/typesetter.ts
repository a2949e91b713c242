import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FACES, LABEL, unescaped } from './faces.ts';
import { Typesetter } from './outlines.ts';
import type { SetText } from './plainPicture.ts';

/** What sets the labels of some markup in the site's two faces. Reads the faces' files, and rests on no font of the machine. */
export async function typesetter(markup: string): Promise<SetText> {
  const letters = [...new Set([...markup.matchAll(LABEL)].map(([, , , words = '']) => unescaped(words)).join(''))].sort().join('');
  const [sans, serif] = await Promise.all(
    FACES.map(async ({ file }) => new Typesetter(await subsetFont(await readFile(file), letters, { targetFormat: 'truetype' }))),
  );
  if (!sans || !serif) throw new Error('src/editions/faces.ts: expected two faces.');
  return (text, isSerif, setting) => (isSerif ? serif : sans).outline(text, setting);
}
