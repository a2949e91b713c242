import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { siteFiles } from './siteFiles.ts';

/**
 * What crawlers ask for: `robots.txt`, by which everything may be read, and, where the published address is known, the list of
 * pages for readers in full addresses (`sitemap.xml`). Pages that are made to be framed are not on it: what they show stands
 * in the story. Crawlers look for `robots.txt` at the root of a host only.
 */
export function siteMap(site: string | undefined): AstroIntegration {
  return {
    name: 'site-map',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await siteFiles(fileURLToPath(dir));
        if (site) await writeFile(new URL('sitemap.xml', dir), await listed(pagesOf(files), site));
        const list = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
        await writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: /\n${list}`);
      },
    },
  };
}

/** Addresses of the pages for readers, below the site's root, in alphabetical order. */
function pagesOf(files: readonly string[]): string[] {
  return files
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('embed/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

function listed(pages: readonly string[], site: string): Promise<Buffer> {
  const links = pages.map((page) => ({ url: new URL(page, site).href }));
  return streamToPromise(Readable.from(links).pipe(new SitemapStream({ hostname: site })));
}
