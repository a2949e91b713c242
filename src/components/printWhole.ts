import type { MountableFigure, Picture } from '../figures/mountFigure.svelte.ts';
import { STILL } from '../figures/still.ts';
import { required } from './required.ts';

/**
 * Has the picture of every step ready for paper. Stills are fetched when the reader comes near, and where the figure is pinned
 * nobody does; a print waits for no fetch. So what is missing is drawn by the figure itself, at once, as the still shows it, and taken
 * away again afterwards.
 */
export function printWhole(sections: readonly HTMLElement[], live: Readonly<Record<string, MountableFigure>>): void {
  let drawn: (() => void)[] = [];
  const draw = () => {
    if (drawn.length === 0) drawn = sections.flatMap((section) => drawMissing(section, live));
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

/** Draws the stills of a chapter that have not arrived. Returns what puts them back. */
function drawMissing(section: HTMLElement, live: Readonly<Record<string, MountableFigure>>): (() => void)[] {
  const { dataset } = required(section, 'figure[data-figure]');
  const figure = live[dataset.figure ?? ''];
  if (!figure) return [];
  const series: unknown = JSON.parse(required(section, '.series').textContent);
  return [...section.querySelectorAll<HTMLElement>('[data-step] .still-picture')].flatMap((place, t) => {
    const image = place.querySelector('img');
    if (!image || (image.complete && image.naturalWidth > 0)) return [];
    const picture = drawAt(figure, place, series, t);
    return picture ? [() => (picture.remove(), place.replaceChildren(image))] : [];
  });
}

/** Draws a step's picture, as it is before the reader sets anything. A figure that fails leaves the image, which may still come. */
function drawAt(figure: MountableFigure, place: HTMLElement, series: unknown, t: number): Picture | undefined {
  const before = [...place.childNodes];
  try {
    return figure.mountDrawing(place, series, { t, size: STILL, settings: {}, moves: false });
  } catch (problem) {
    place.replaceChildren(...before);
    console.error(problem);
    return undefined;
  }
}
