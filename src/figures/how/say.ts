import { formatQuantity } from '../../data/format.ts';
import { VIEWS, type Scene, type View } from './scenes.ts';
import type { Node, Series } from './series.ts';

/** The view whose step a scene belongs to. */
export const viewOf = ({ step }: Scene): View => VIEWS[Math.min(VIEWS.length - 1, Math.round(step))] ?? 'experts';

/** A share as a percentage. */
export function percent(share: number, digits?: number): string {
  return formatQuantity(share, 'percent', digits === undefined ? {} : { digits });
}

/** What a model took from others, in words; nothing where it took nothing. Names are ids without the series. */
export function taken(node: Node, series?: Series): string {
  const name = (id: string) => series?.lineage.find((other) => other.id === id)?.model ?? id;
  const parts = (
    [
      ['design', 'the design of'],
      ['weights', 'the weights of'],
      ['answers', 'answers of'],
    ] as const
  ).flatMap(([kind, words]) => (node[kind].length > 0 ? [`${words} ${node[kind].map(name).join(', ')}`] : []));
  return parts.join(' and ');
}
