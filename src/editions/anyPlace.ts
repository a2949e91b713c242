import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeLinks, relativeUrls } from './relativeLinks.ts';
import { scriptParts } from './scriptParts.ts';
import { siteFiles } from './siteFiles.ts';

/**
 * Makes the built site run at any place: at a domain's root, under any path, and from disk. Links and assets become
 * relative to the page they stand in; module scripts, which browsers refuse from disk, become one classic deferred script
 * each, and what such a script fetches later is a classic script too. `published` is the address of the site, where it is known.
 */
export function anyPlace(published?: string): AstroIntegration {
  return {
    name: 'any-place',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Modules are bundled anew below, so there is none to preload. Astro's own setting can only be changed by a plugin.
        const plugin = {
          name: 'no-module-preload',
          configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : {}),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await siteFiles(root);
        const bundles = new Map<string, Bundle>();
        const plain = new Set<string>();
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const scripted = await replaceScripts(html, async (src) => {
            const known = bundles.get(src) ?? (await bundle(root, src));
            bundles.set(src, known);
            return known;
          });
          for (const [, src = ''] of scripted.matchAll(PLAIN)) plain.add(src);
          await writeFile(join(root, file), relativeLinks(scripted, file, published && new URL(published).pathname));
        }
        for (const file of files.filter((name) => name.endsWith('.css'))) {
          await writeFile(join(root, file), relativeUrls(await readFile(join(root, file), 'utf8'), file));
        }
        // The modules are inside the bundles now; nothing loads them any more. Scripts that were classic from the start stay.
        const loaded = new Set([...[...bundles.values()].flatMap(({ address, later }) => [address, ...later]), ...plain]);
        for (const file of files.filter((name) => name.endsWith('.js') && name.startsWith('_astro/') && !loaded.has(`/${name}`))) {
          await rm(join(root, file));
        }
        logger.info(`${bundles.size} script${bundles.size === 1 ? '' : 's'} bundled, links made relative`);
      },
    },
  };
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PLAIN = /<script src="([^"]+)"><\/script>/g;

/** Addresses, from the site's root, of a script and of what it fetches later. */
interface Bundle {
  readonly address: string;
  readonly later: readonly string[];
}

/**
 * The page with classic scripts. What they fetch later is named too, for those who follow links to copy a site, and for the
 * editions: a medium that there is not keeps browsers from fetching it at once.
 */
async function replaceScripts(html: string, bundled: (src: string) => Promise<Bundle>): Promise<string> {
  let out = html;
  for (const [tag, src = ''] of html.matchAll(MODULE)) {
    const { address, later } = await bundled(src);
    const names = later.map((name) => `<link rel="preload" href="${name}" as="script" media="not all">`).join('');
    out = out.replace(tag, `<script defer src="${address}"></script>`).replace('</head>', `${names}</head>`);
  }
  return out;
}

/** Bundles a module and all it imports into classic scripts. */
async function bundle(root: string, src: string): Promise<Bundle> {
  const { code, later } = await scriptParts(join(root, src));
  const folder = dirname(src);
  for (const part of later) await writeFile(join(root, folder, part.name), part.code);
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const address = `${folder}/script.${hash}.js`;
  await writeFile(join(root, relative('/', address)), code);
  return { address, later: later.map(({ name }) => `${folder}/${name}`) };
}
