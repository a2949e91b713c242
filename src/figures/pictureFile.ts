import { render } from 'svelte/server';
import type { Component } from 'svelte';
import marksCss from '../marks/marks.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import type { BuiltFigure } from './build.ts';
import { drawings } from './drawings.ts';
import type { DrawingProps, Size } from './figure.ts';
import { STILL } from './still.ts';

export { STILL };

/** Only the tokens' values are needed in a picture, and no comments. */
const STYLE = [tokensCss, marksCss]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*\n\s*/g, '\n');

/**
 * The picture of one step as a file that stands alone: drawn by the figure's own component, with its styles inside, light and
 * dark as the reader's system or page asks. Throws when the step has no scene.
 */
export function pictureFile(figure: BuiltFigure, step: string): string {
  return standAlone(figure, step, STILL, drawingOf(figure, step));
}

/** The marks of a step's picture, without the `<svg>` around them. Throws when the figure has no drawing or the step no scene. */
export function drawingOf(figure: BuiltFigure, step: string, size = STILL): string {
  // Each drawing takes the marks of its own figure; that these fit is the catalogue's doing, by id.
  const drawing = (drawings as unknown as Record<string, Component<DrawingProps<unknown>>>)[figure.id];
  if (!drawing) throw new Error(`src/figures/drawings.ts: expected the drawing of figure "${figure.id}", found none.`);
  const { body } = render(drawing, { props: { marks: figure.marks(step, size), size } });
  return withoutLinks(body.replace(/<!--.*?-->/g, '').trim()).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

/** A picture that is shown as an image leads nowhere and is read as one: its links go, and what is there for readers of its parts. */
function withoutLinks(svg: string): string {
  return svg
    .replace(/<a (?:"[^"]*"|[^">])*>\s*<rect class="press-area"[^>]*?(?:\/>|><\/rect>)|<\/a>/g, '')
    .replace(/ (?:aria-[a-z]+|role)="[^"]*"/g, '');
}

/** A file with these marks in it. A picture alone is no part of a page that explains it: it says itself what it is. */
export function standAlone(figure: BuiltFigure, step: string, { width, height }: Size, marks: string): string {
  const { title } = figure.caption(step);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" class="drawing" viewBox="0 0 ${width} ${height}">`;
  return `${head}<title>${escaped(title)}</title><desc>${escaped(figure.describe(step))}</desc><style>${STYLE}\n</style>${marks}</svg>`;
}

/** A text as it stands between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
