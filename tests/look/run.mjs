/**
 * `npm run look`: takes a picture of every step of the built story, at both sizes, light and dark, and puts them side by
 * side on one sheet: .cache/look/sheet.png. Words after `--` choose: a chapter, a step, `phone`, `desktop`, `light`,
 * `dark`. `readme` takes the README's picture instead, docs/picture.webp. Build first.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../../src/commands/serve.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium-flags.mjs';
import { rememberedTools } from '../support/remembered.mjs';

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const FOLDER = '.cache/look';

const wanted = process.argv.slice(2);
/** @param {readonly string[]} all */
const chosen = (all) => (wanted.some((word) => all.includes(word)) ? all.filter((word) => wanted.includes(word)) : all);

const { chromium: program } = await rememberedTools();
const browser = await chromium.launch({ executablePath: program.path, args: CHROMIUM_FLAGS, chromiumSandbox: process.getuid?.() !== 0 });
const site = await serve({ directory: 'dist' });
await mkdir(FOLDER, { recursive: true });

try {
  if (wanted.includes('readme')) await takeReadmePicture();
  else await takeAll();
} finally {
  await browser.close();
  await site.close();
}

/** The trading day, in the afternoon. */
async function takeReadmePicture() {
  const page = await browser.newPage({ viewport: SIZES.desktop });
  await page.goto(`${site.url}#the-drop.monday`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-enhanced'));
  await page.evaluate(() => window.scrollBy(0, innerHeight * 2));
  await page.waitForTimeout(500);
  await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toFile('docs/picture.webp');
}

async function takeAll() {
  const html = await readFile('dist/index.html', 'utf8');
  const ids = ['top', ...[...html.matchAll(/id="([^"]+)" data-step/g)].map(([, id]) => id)];
  const places = wanted.filter((word) => ids.some((id) => id.startsWith(word)));
  const steps = ids.filter((id) => places.length === 0 || places.some((place) => id.startsWith(place)));
  /** @type {{ name: string, pictures: { file: string, id: string }[], width: number }[]} */
  const rows = [];
  for (const size of /** @type {(keyof typeof SIZES)[]} */ (chosen(Object.keys(SIZES)))) {
    for (const colorScheme of /** @type {(typeof SCHEMES)[number][]} */ (chosen(SCHEMES))) {
      const page = await browser.newPage({ viewport: SIZES[size], colorScheme });
      await page.goto(site.url);
      await page.waitForFunction(() => document.documentElement.hasAttribute('data-enhanced'));
      const pictures = [];
      for (const id of steps) {
        await page.evaluate((hash) => {
          location.hash = '';
          location.hash = hash;
        }, id);
        await page.waitForTimeout(250);
        const file = `${id}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: join(FOLDER, file) });
        pictures.push({ file, id });
      }
      rows.push({ name: `${size}, ${colorScheme}`, pictures, width: size === 'phone' ? 195 : 480 });
      await page.close();
    }
  }
  await writeFile(join(FOLDER, 'sheet.html'), sheet(rows));
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.goto(pathToFileURL(join(FOLDER, 'sheet.html')).href);
  await page.screenshot({ path: join(FOLDER, 'sheet.png'), fullPage: true });
  console.log(`${rows.reduce((sum, { pictures }) => sum + pictures.length, 0)} pictures in ${FOLDER}, all of them on sheet.png`);
}

/** @param {{ name: string, pictures: { file: string, id: string }[], width: number }[]} rows */
function sheet(rows) {
  const pictures = rows.map(
    ({ name, pictures: all, width }) =>
      `<h2>${name}</h2><div>${all.map(({ file, id }) => `<figure><img src="${file}" width="${width}"><figcaption>${id}</figcaption></figure>`).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{font:12px sans-serif;margin:16px}div{display:flex;flex-wrap:wrap;gap:10px}figure{margin:0}img{display:block;border:1px solid #999}</style>
${pictures.join('\n')}`;
}
