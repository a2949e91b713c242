/** The picture of every step as a file of its own, light and dark: `figures/<figure>.<step>.svg`. */
import type { APIRoute } from 'astro';
import { find, site } from '../../components/site.ts';
import { pictureFile } from '../../figures/pictureFile.ts';

export function getStaticPaths() {
  return [...site().figures.values()].flatMap(({ id, steps }) =>
    steps.map((step) => ({ params: { picture: `${id}.${step}` }, props: { figure: id, step } })),
  );
}

export const GET: APIRoute<{ figure: string; step: string }> = ({ props: { figure, step } }) =>
  new Response(pictureFile(find(site().figures, figure, 'figure'), step), { headers: { 'Content-Type': 'image/svg+xml' } });
