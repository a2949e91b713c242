import type { MountableFigure, Picture } from '../../figures/mountFigure.svelte.ts';
import { STILL } from '../../figures/still.ts';
import { required } from '../required.ts';

/** A chapter that may be printed: its part of the page, and its figure, once that has been fetched. */
export interface PrintedChapter {
  readonly section: HTMLElement;
  readonly stage: { readonly live: MountableFigure | undefined };
}

/**
 * Has the picture of every step ready for paper. Stills are fetched when the reader comes near, and where the figure is pinned
 * nobody does. So what has not come is asked for now, which a browser waits for that prints for a reader; and where the
 * figure's script is there, the figure draws it at once, as the still shows it, until the still comes or the print is over.
 */
export function printWhole(chapters: readonly PrintedChapter[]): void {
  let drawn: (() => void)[] = [];
  const draw = () => {
    if (drawn.length === 0) drawn = chapters.flatMap(drawMissing);
  };
  const clear = () => {
    for (const undo of drawn) undo();
    drawn = [];
  };
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);
  // A preview with the styles of paper tells only those who ask about the medium.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? draw() : clear()));
}

/** Asks for the stills of a chapter that have not arrived, and draws them meanwhile. Returns what puts them back. */
function drawMissing({ section, stage: { live } }: PrintedChapter): (() => void)[] {
  const series: unknown = live && JSON.parse(required(section, '.series').textContent);
  return [...section.querySelectorAll<HTMLElement>('[data-step] .still-picture')].flatMap((place, t) => {
    const image = place.querySelector('img');
    if (!image || (image.complete && image.naturalWidth > 0)) return [];
    image.loading = 'eager';
    const picture = live && drawAt(live, place, series, t);
    if (!picture) return [];
    const putBack = () => (picture.remove(), place.replaceChildren(image));
    image.addEventListener('load', putBack, { once: true });
    return [putBack];
  });
}

/** Draws a step's picture, as it is before the reader sets anything. A figure that fails leaves the image, which may still come. */
function drawAt(figure: MountableFigure, place: HTMLElement, series: unknown, t: number): Picture | undefined {
  const before = [...place.childNodes];
  try {
    const picture = figure.mountDrawing(place, series, { t, size: STILL, settings: {}, moves: false });
    picture.draw();
    return picture;
  } catch (problem) {
    place.replaceChildren(...before);
    console.error(problem);
    return undefined;
  }
}
