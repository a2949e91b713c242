import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** The two faces of the site, as labels of a picture use them. */
const FACES = [
  { family: 'Libre Franklin', weights: '400 700', file: 'src/styles/fonts/libre-franklin.woff2', serif: false },
  { family: 'Source Serif', weights: '400 600', file: 'src/styles/fonts/source-serif.woff2', serif: true },
] as const;

/**
 * Puts into every picture file the letters that it sets. A picture that is shown as an image, or that stands alone on somebody's
 * disk, cannot load the page's fonts, and its labels are placed for their widths.
 */
export function pictureFonts(): AstroIntegration {
  return {
    name: 'picture-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'figures');
        const pictures = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
        const fonts = await Promise.all(FACES.map(async (face) => ({ ...face, data: await readFile(face.file) })));
        for (const name of pictures) {
          const svg = await readFile(join(folder, name), 'utf8');
          const rules = await Promise.all(fonts.map(({ data, ...face }) => fontFace(face, data, lettersOf(svg, face.serif))));
          await writeFile(join(folder, name), svg.replace('<style>', `<style>${rules.join('')}`));
        }
        logger.info(`letters put into ${pictures.length} pictures`);
      },
    },
  };
}

/** The letters of the labels that are set in the serif face, or of those that are not. */
function lettersOf(svg: string, serif: boolean): string {
  const labels = [...svg.matchAll(/<text class="([^"]*)"[^>]*>([^<]*)<\/text>/g)];
  const text = labels.filter(([, look = '']) => look.includes('label-serif') === serif).map(([, , words = '']) => unescaped(words));
  return [...new Set(text.join(''))].sort().join('');
}

async function fontFace({ family, weights }: { family: string; weights: string }, data: Buffer, letters: string): Promise<string> {
  if (letters === '') return '';
  const font = await subsetFont(data, letters, { targetFormat: 'woff2' });
  const url = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';src:url(${url}) format('woff2');font-weight:${weights}}`;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
