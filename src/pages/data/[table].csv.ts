/** Every table as CSV: `data/<table>.csv`. */
import type { APIRoute } from 'astro';
import { siteDownloads } from '../../components/takeAway/downloads.ts';
import { csvOf } from '../../downloads/encode.ts';
import type { PublishedTable } from '../../downloads/publishedTable.ts';

export function getStaticPaths() {
  return siteDownloads().tables.map((published) => ({ params: { table: published.resource.name }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedTable }> = ({ props: { published } }) =>
  new Response(csvOf(published), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
