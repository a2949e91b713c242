import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { relativeLinks, relativeUrls } from './relativeLinks.ts';

/**
 * Makes the built site run at any place: at a domain's root, under any path, and from disk. Links and assets become
 * relative to the page they stand in; module scripts, which browsers refuse from disk, become one classic deferred script
 * each.
 */
export function anyPlace(): AstroIntegration {
  return {
    name: 'any-place',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).map((file) => file.split(sep).join('/'));
        const classic = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const scripted = await replaceScripts(html, async (src) => {
            const known = classic.get(src) ?? (await bundle(root, src));
            classic.set(src, known);
            return known;
          });
          await writeFile(join(root, file), relativeLinks(scripted, file));
        }
        for (const file of files.filter((name) => name.endsWith('.css'))) {
          await writeFile(join(root, file), relativeUrls(await readFile(join(root, file), 'utf8'), file));
        }
        // The modules are inside the bundles now; nothing loads them any more.
        const bundles = new Set(classic.values());
        for (const file of files.filter((name) => name.endsWith('.js') && name.startsWith('_astro/') && !bundles.has(`/${name}`))) {
          await rm(join(root, file));
        }
        logger.info(`${classic.size} script${classic.size === 1 ? '' : 's'} bundled, links made relative`);
      },
    },
  };
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

async function replaceScripts(html: string, bundled: (src: string) => Promise<string>): Promise<string> {
  let out = html;
  for (const [tag, src = ''] of html.matchAll(MODULE)) {
    out = out.replace(tag, `<script defer src="${await bundled(src)}"></script>`);
  }
  return out;
}

/** Bundles a module and all it imports into one classic script. Returns its address from the site's root. */
async function bundle(root: string, src: string): Promise<string> {
  const build = await rolldown({ input: join(root, src), logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  const { code } = output[0];
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const address = `${dirname(src)}/script.${hash}.js`;
  await writeFile(join(root, relative('/', address)), code);
  return address;
}
