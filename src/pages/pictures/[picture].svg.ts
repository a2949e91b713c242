/** The picture of every step to take away, with its title and sources: `pictures/<figure>.<step>.svg`. The PNG beside it is made of this. */
import type { APIRoute } from 'astro';
import { published, PUBLISHED } from '../../components/absoluteLinks.ts';
import { find, site, SITE_TITLE } from '../../components/site.ts';
import { titledPicture } from '../../downloads/titledPicture.ts';

export function getStaticPaths() {
  const { chapters, figures } = site();
  return chapters.flatMap(({ figure, steps }) =>
    find(figures, figure, 'figure').steps.map((step) => ({
      params: { picture: `${figure}.${step}` },
      props: { figure, step, id: steps.find(({ name }) => name === step)?.id ?? '' },
    })),
  );
}

export const GET: APIRoute<{ figure: string; step: string; id: string }> = ({ props: { figure: id, step, id: address } }) => {
  const { figures, sources } = site();
  const figure = find(figures, id, 'figure');
  const credits = new Set(figure.caption(step).sources.map((source) => find(sources, source, 'source').credit));
  // Without a published address the id of the step still says where in the story it is.
  const from = PUBLISHED ? published(`/#${address}`) : `Step ${address}`;
  return new Response(titledPicture(figure, step, { credits: [...credits], from: [SITE_TITLE, from] }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
