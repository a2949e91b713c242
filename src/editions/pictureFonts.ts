import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { cached } from '../cache/cache.ts';
import { manifests } from '../cache/installed.ts';
import { FACES, LABEL, unescaped } from './faces.ts';

/** Where the pictures are: as the story shows them, and to take away. */
const FOLDERS = ['figures', 'pictures'];

/**
 * Puts into every picture file the letters that it sets. A picture that is shown as an image, or that stands alone on somebody's
 * disk, cannot load the page's fonts, and its labels are placed for their widths.
 */
export function pictureFonts(): AstroIntegration {
  return {
    name: 'picture-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const lists = await Promise.all(
          FOLDERS.map(async (folder) => (await readdir(join(root, folder))).map((name) => join(root, folder, name))),
        );
        const pictures = lists.flat().filter((name) => name.endsWith('.svg'));
        const fonts = await Promise.all(FACES.map(async (face) => ({ ...face, data: await readFile(face.file) })));
        const makers = await manifests('subset-font', 'harfbuzzjs');
        for (const file of pictures) {
          const svg = await readFile(file, 'utf8');
          const rules = await Promise.all(fonts.map(({ data, ...face }) => fontFace(face, data, lettersOf(svg, face.serif), makers)));
          await writeFile(file, svg.replace('<style>', `<style>${rules.join('')}`));
        }
        logger.info(`letters put into ${pictures.length} pictures`);
      },
    },
  };
}

/** The letters of the labels that are set in the serif face, or of those that are not. */
function lettersOf(svg: string, serif: boolean): string {
  const text = [...svg.matchAll(LABEL)]
    .filter(([, look = '']) => look.includes('label-serif') === serif)
    .map(([, , , words = '']) => unescaped(words));
  return [...new Set(text.join(''))].sort().join('');
}

async function fontFace(
  { family, weights }: { family: string; weights: string },
  data: Buffer,
  letters: string,
  makers: readonly Buffer[],
): Promise<string> {
  if (letters === '') return '';
  const font = await cached(['subset-font', ...makers, data, letters], () => subsetFont(data, letters, { targetFormat: 'woff2' }));
  const url = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';src:url(${url}) format('woff2');font-weight:${weights}}`;
}
