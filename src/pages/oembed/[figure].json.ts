/** What a figure's own page says to services that embed it: `oembed/<figure>.json`, after the oEmbed standard (version 1.0, "rich"). */
import type { APIRoute } from 'astro';
import { PUBLISHED, published } from '../../components/absoluteLinks.ts';
import { SITE_TITLE, site } from '../../components/site.ts';
import { CARD } from '../../story/card.ts';
import type { Chapter } from '../../story/chapter.ts';
import { FRAME, embedCode } from '../../story/embedCode.ts';

export function getStaticPaths() {
  return site().chapters.map((chapter) => ({ params: { figure: chapter.figure }, props: { chapter } }));
}

export const GET: APIRoute<{ chapter: Chapter }> = ({ props: { chapter } }) => {
  const title = `${chapter.title} – ${SITE_TITLE}`;
  // Without a published address, addresses are as seen from this file.
  const address = (path: string) => (PUBLISHED ? published(path) : `..${path}`);
  return new Response(
    JSON.stringify({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: SITE_TITLE,
      provider_url: address('/'),
      html: embedCode(address(`/embed/${chapter.figure}/`), title),
      ...FRAME,
      thumbnail_url: address(`/cards/${chapter.id}.png`),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
    { headers: { 'Content-Type': 'application/json' } },
  );
};
