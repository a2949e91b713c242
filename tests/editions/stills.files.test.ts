/*
 * One picture of each figure, light and dark, pixel by pixel. Drawn by sharp out of the built files, with letters as outlines:
 * the same pixels on every machine that has the locked version of sharp, without a browser and without any fonts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { ROOT } from '../../src/commands/node-runtime.mjs';
import { plainPicture } from '../../src/editions/plainPicture.ts';
import { plainStyles, type Scheme } from '../../src/editions/plainStyle.ts';
import { typesetter } from '../../src/editions/typesetter.ts';
import { readChapters } from '../../src/story/chapters.ts';
import { renewHint, renewing } from '../support/renew.ts';
import { expect, test } from '../support/served.ts';

const FOLDER = join(ROOT, 'tests/editions/stills');
/** Flat areas and letters: so many colours hold all of them, and the files stay small. */
const PNG = { palette: true, colours: 32, effort: 10 } as const;
/** How far a pixel may be off, 0 to 1, and how many may be further: what rounding leaves in the edges of letters. */
const THRESHOLD = 0.1;
const PIXELS = 24;

for (const { figure, card } of readChapters()) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the still of figure ${figure}, ${scheme}, is the one that was approved`, async ({ dist }, info) => {
      const drawn = await draw(readFileSync(join(dist, `figures/${figure}.${card}.svg`), 'utf8'), scheme);
      const file = join(FOLDER, `${figure}.${scheme}.png`);
      if (renewing) writeFileSync(file, await png(drawn).png(PNG).toBuffer());
      const hint = `${figure}.${card}: ${renewHint('stills', 'chromium')}`;
      expect(existsSync(file), `there is no tests/editions/stills/${figure}.${scheme}.png; ${hint}`).toBe(true);
      const approved = await raw(sharp(file));
      expect([drawn.width, drawn.height], hint).toEqual([approved.width, approved.height]);
      const difference = new Uint8Array(drawn.data.length);
      const pixels = pixelmatch(approved.data, drawn.data, difference, drawn.width, drawn.height, { threshold: THRESHOLD });
      const seen = info.outputPath('difference.png');
      if (pixels > PIXELS) {
        mkdirSync(dirname(seen), { recursive: true });
        await png({ ...drawn, data: Buffer.from(difference) })
          .png()
          .toFile(seen);
        await png(drawn).png().toFile(info.outputPath('drawn.png'));
      }
      expect(pixels, `${pixels} pixels differ, in red in ${seen}; ${hint}`).toBeLessThanOrEqual(PIXELS);
    });
  }
}

type Image = ReturnType<typeof sharp>;

/** Pixels as four bytes each, row by row. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A picture file as pixels, on the scheme's paper. */
async function draw(svg: string, scheme: Scheme): Promise<Pixels> {
  const { fill: paper } = plainStyles(svg, scheme)('solid tone-paper');
  const plain = plainPicture(svg, await typesetter(svg), scheme);
  return raw(sharp(Buffer.from(plain)).flatten({ background: paper ?? '' }));
}

async function raw(image: Image): Promise<Pixels> {
  const { data, info } = await image.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function png({ data, width, height }: Pixels): Image {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
