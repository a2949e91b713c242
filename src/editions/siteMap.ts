import { writeFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The list of pages for search engines, where the published address is known. Pages that are made to be framed are left out:
 * what they show stands in the story.
 */
export function siteMap(site: string): AstroIntegration {
  const address = (url: string) => new URL(new URL(url).pathname.slice(1), site).href;
  return sitemap({
    filter: (url) => !new URL(url).pathname.includes('/embed/'),
    // The site knows nothing of the path that it is published under (no `base`), but addresses in full have to.
    serialize: (item) => ({ ...item, url: address(item.url) }),
  });
}

/**
 * `robots.txt`: everything may be read; the list of pages is named where there is one. Crawlers look for it at the root of
 * a host only.
 */
export function robots(site: string | undefined): AstroIntegration {
  return {
    name: 'robots',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const list = site ? `\nSitemap: ${new URL('sitemap-index.xml', site).href}\n` : '';
        await writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: /\n${list}`);
      },
    },
  };
}
