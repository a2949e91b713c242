/** Every table as JSON: `data/<table>.json`. */
import type { APIRoute } from 'astro';
import { siteDownloads } from '../../components/takeAway/downloads.ts';
import { jsonOf } from '../../downloads/encode.ts';
import type { PublishedTable } from '../../downloads/publishedTable.ts';

export function getStaticPaths() {
  return siteDownloads().tables.map((published) => ({ params: { table: published.resource.name }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedTable }> = ({ props: { published } }) =>
  new Response(jsonOf(published), { headers: { 'Content-Type': 'application/json' } });
