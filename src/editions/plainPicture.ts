import { LABEL, unescaped } from './faces.ts';
import type { Outline, Setting } from './outlines.ts';
import { plainStyles, type Scheme } from './plainStyle.ts';

/** Sets a line of text in one of the two faces. */
export type SetText = (text: string, serif: boolean, setting: Setting) => Outline;

/**
 * A picture file in the plainest SVG: letters as outlines, colours as values, nothing to look up. Any program draws it as
 * browsers draw the file it is made of, in light colours unless told.
 */
export function plainPicture(svg: string, setText: SetText, scheme: Scheme = 'light'): string {
  const styleOf = plainStyles(svg, scheme);
  const style = (look: string) => {
    const { 'paint-order': order, ...rest } = styleOf(look);
    return Object.entries({ ...rest, ...(order && { 'paint-order': order }) })
      .filter(([property]) => DRAWN.has(property))
      .map(([property, value]) => `${property}:${value}`)
      .join(';');
  };
  return svg
    .replace(/<style>[\s\S]*?<\/style>|<title>[^<]*<\/title>|<desc>[^<]*<\/desc>/g, '')
    .replace(LABEL, (_, look: string, attributes: string, words: string) => {
      const given = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
      const { d, width } = setText(unescaped(words), look.includes('label-serif'), {
        size: Number(given['font-size']),
        weight: Number(given['font-weight'] ?? 400),
      });
      const shift = given['text-anchor'] === 'end' ? width : given['text-anchor'] === 'middle' ? width / 2 : 0;
      const opacity = given.opacity ? ` opacity="${given.opacity}"` : '';
      return `<path transform="translate(${Number(given.x) - shift} ${given.y})" style="${style(look)}"${opacity} d="${d}"/>`;
    })
    .replace(/<path class="([^"]*)"/g, (_, look: string) => `<path style="${style(look)}"`);
}

/** Properties that say how a shape is drawn; what is left says how text is set, and that is done. */
const DRAWN = new Set(['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'shape-rendering', 'paint-order']);
