import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { cached } from '../cache/cache.ts';
import { manifests } from '../cache/installed.ts';
import { FACES } from './faces.ts';
import { plainPicture } from './plainPicture.ts';
import { typesetter } from './typesetter.ts';

/** A folder of pictures, how many pixels a PNG has for each of the picture, and whether the SVG stays beside it. */
interface Pictures {
  readonly folder: string;
  readonly scale: number;
  readonly keep: boolean;
}
const FOLDERS: readonly Pictures[] = [
  { folder: 'pictures', scale: 2, keep: true },
  { folder: 'cards', scale: 1, keep: false },
];
/** A picture of flat areas and letters: so many colours hold all of them, edges included. */
const PNG = { palette: true, colours: 64, effort: 4 } as const;
/** What makes a PNG of a picture, beside the libraries: when one of these changes, the kept ones are stale. */
const MAKERS = ['faces', 'outlines', 'picturePngs', 'plainPicture', 'plainStyle', 'typesetter'].map((name) => `src/editions/${name}.ts`);

/**
 * Makes a PNG of every picture to take away, for places that take no SVG, and of every card. Light. Expects the pictures as
 * the pages wrote them; letters put into them do not matter.
 */
export function picturePngs(): AstroIntegration {
  return {
    name: 'picture-pngs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const pictures of FOLDERS) {
          const sizes = await drawAll(fileURLToPath(dir), pictures);
          const bytes = sizes.reduce((sum, size) => sum + size, 0);
          logger.info(`${sizes.length} ${pictures.folder} as PNG, ${(bytes / 1e6).toFixed(1)} MB`);
        }
      },
    },
  };
}

/** Returns the size of each PNG in bytes. */
async function drawAll(dist: string, { folder, scale, keep }: Pictures): Promise<number[]> {
  const path = join(dist, folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.svg'));
  const pictures = await Promise.all(names.map(async (name) => ({ name, svg: await readFile(join(path, name), 'utf8') })));
  const files = await Promise.all([...MAKERS, ...FACES.map(({ file }) => file)].map((file) => readFile(file)));
  // The letters are cut out of their faces by one, and drawn by the other.
  const makers = [...files, ...(await manifests('subset-font', 'harfbuzzjs')), ...(await manifests('harfbuzzjs'))];
  const setText = once(() => typesetter(pictures.map(({ svg }) => svg).join('')));
  return Promise.all(
    pictures.map(async ({ name, svg }) => {
      const png = await cached(['png', String(scale), JSON.stringify(sharp.versions), ...makers, svg], async () =>
        drawn(plainPicture(svg, await setText()), scale),
      );
      await writeFile(join(path, name.replace(/svg$/, 'png')), png);
      if (!keep) await rm(join(path, name));
      return png.length;
    }),
  );
}

function drawn(plain: string, scale: number): Promise<Buffer> {
  return sharp(Buffer.from(plain), { density: 72 * scale })
    .png(PNG)
    .toBuffer();
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}
