/** The corrections as a feed: `corrections.xml`. */
import type { APIRoute } from 'astro';
import { addressesIn } from '../components/absoluteLinks.ts';
import { release } from '../components/evidence.ts';
import { SITE_TITLE, site } from '../components/site.ts';
import { correctionsFeed } from '../story/correctionsFeed.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(
    correctionsFeed(site().tables.corrections, { site: SITE_TITLE, modified: release().modified, address: addressesIn(url.pathname) }),
    {
      headers: { 'Content-Type': 'application/atom+xml' },
    },
  );
