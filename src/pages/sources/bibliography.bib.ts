/** All sources for reference managers, as BibTeX: `sources/bibliography.bib`. */
import type { APIRoute } from 'astro';
import { toBibtex } from '../../citation/format.ts';
import { bibliography } from '../../components/takeAway/bibliography.ts';

export const GET: APIRoute = () => new Response(toBibtex(bibliography()), { headers: { 'Content-Type': 'application/x-bibtex' } });
