/** The social picture of the site and of each chapter: what `cards/<chapter>.png` is made of. It is not published itself. */
import type { APIRoute } from 'astro';
import { SITE_TITLE, cardOf, find, site } from '../../components/site.ts';
import { cardPicture } from '../../downloads/cardPicture.ts';
import { SITE_CARD } from '../../story/card.ts';

export function getStaticPaths() {
  return [SITE_CARD, ...site().chapters.map(({ id }) => id)].map((card) => ({ params: { card } }));
}

export const GET: APIRoute = ({ params: { card = '' } }) => {
  const { chapter, step } = cardOf(card);
  const figure = find(site().figures, chapter.figure, 'figure');
  const title = card === SITE_CARD ? SITE_TITLE : chapter.title;
  return new Response(cardPicture(figure, step, { site: SITE_TITLE, title }), { headers: { 'Content-Type': 'image/svg+xml' } });
};
