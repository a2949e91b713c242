/** The description of all data that readers can take away, as a Frictionless data package: `data/datapackage.json`. */
import type { APIRoute } from 'astro';
import { siteDownloads } from '../../components/takeAway/downloads.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(siteDownloads().description, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
