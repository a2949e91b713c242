/** All sources for reference managers, as CSL-JSON: `sources/bibliography.json`. */
import type { APIRoute } from 'astro';
import { bibliography } from '../../components/takeAway/bibliography.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(bibliography(), null, 1)}\n`, { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' } });
