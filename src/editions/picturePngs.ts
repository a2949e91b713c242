import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { cached } from './cache.ts';
import { FACES, LABEL, unescaped } from './faces.ts';
import { Typesetter } from './outlines.ts';
import { plainPicture, type SetText } from './plainPicture.ts';

/** Pixels of a PNG for each of the picture. */
const SCALE = 2;
/** A picture of flat areas and letters: so many colours hold all of them, edges included. */
const PNG = { palette: true, colours: 64, effort: 4 } as const;
/** What makes a PNG of a picture, beside the libraries: when one of these changes, the kept ones are stale. */
const MAKERS = ['faces', 'outlines', 'picturePngs', 'plainPicture', 'plainStyle'].map((name) => `src/editions/${name}.ts`);

/**
 * Puts a PNG beside every picture to take away, for places that take no SVG. Light, at twice the size. Expects the pictures
 * as the pages wrote them; letters put into them do not matter.
 */
export function picturePngs(): AstroIntegration {
  return {
    name: 'picture-pngs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'pictures');
        const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
        const pictures = await Promise.all(names.map(async (name) => ({ name, svg: await readFile(join(folder, name), 'utf8') })));
        const makers = await Promise.all([...MAKERS, ...FACES.map(({ file }) => file)].map((file) => readFile(file)));
        const setText = once(() => typesetter(pictures.map(({ svg }) => svg).join('')));
        const sizes = await Promise.all(
          pictures.map(async ({ name, svg }) => {
            const png = await cached(['png', JSON.stringify(sharp.versions), ...makers, svg], async () => drawn(plainPicture(svg, await setText())));
            await writeFile(join(folder, name.replace(/svg$/, 'png')), png);
            return png.length;
          }),
        );
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        logger.info(`${pictures.length} pictures as PNG, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

function drawn(plain: string): Promise<Buffer> {
  return sharp(Buffer.from(plain), { density: 72 * SCALE }).png(PNG).toBuffer();
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}

/** Sets the labels of some markup in the site's two faces. */
async function typesetter(markup: string): Promise<SetText> {
  const letters = [...new Set([...markup.matchAll(LABEL)].map(([, , , words = '']) => unescaped(words)).join(''))].sort().join('');
  const [sans, serif] = await Promise.all(
    FACES.map(async ({ file }) => new Typesetter(await subsetFont(await readFile(file), letters, { targetFormat: 'truetype' }))),
  );
  if (!sans || !serif) throw new Error('src/editions/faces.ts: expected two faces.');
  return (text, isSerif, setting) => (isSerif ? serif : sans).outline(text, setting);
}
