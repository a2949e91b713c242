import type { BuiltFigure } from '../figures/build.ts';
import type { Size } from '../figures/figure.ts';
import { drawingOf, escaped, standAlone } from '../figures/pictureFile.ts';
import { wrap } from '../marks/textWidth.ts';
import { CARD } from '../story/card.ts';

/** What is set beside the picture of a card. */
export interface CardWords {
  /** Name of the site. */
  readonly site: string;
  /** Title of the chapter, or of the site. */
  readonly title: string;
}

/** Paper around everything, in pixels of the card. */
const MARGIN = 56;
/** The picture: its place on the card, and the size it is drawn for. Drawn small and shown large, so that its labels survive a thumbnail. */
const PICTURE = { x: 618, y: 52, width: 526, height: 526 };
const DRAWN: Size = { width: 330, height: 330 };
/** The words: how wide they may run, and their sizes. */
const WORDS = { width: PICTURE.x - MARGIN - 34, title: 66, finding: 31 };

/**
 * The social picture of a chapter or of the site: the figure at a telling step, and set type. It is light, as feeds are, and
 * `CARD` large. Throws when the step has no scene.
 */
export function cardPicture(figure: BuiltFigure, step: string, { site, title }: CardWords): string {
  const { title: finding } = figure.caption(step);
  const titleLines = wrap(title, WORDS.width, WORDS.title, 600);
  const findingLines = wrap(finding, WORDS.width, WORDS.finding);
  const titleTop = 188;
  const findingTop = titleTop + titleLines.length * WORDS.title * 1.08 + 8;
  return standAlone(
    figure,
    step,
    CARD,
    [
      `<path class="solid tone-paper" d="M0 0h${CARD.width}v${CARD.height}h-${CARD.width}z"></path>`,
      // The unit of the whole story: one run.
      `<path class="solid tone-deepseek" d="M${MARGIN} 56h30v30h-30z"></path>`,
      ...(title === site ? [] : [line(site, 'label', MARGIN + 46, 81, 27, 600)]),
      ...titleLines.map((text, index) => line(text, 'label label-serif', MARGIN, titleTop + index * WORDS.title * 1.08, WORDS.title, 600)),
      ...findingLines.map((text, index) =>
        line(text, 'label label-serif tone-soft', MARGIN, findingTop + index * WORDS.finding * 1.28, WORDS.finding, 400),
      ),
      `<g transform="translate(${PICTURE.x} ${PICTURE.y}) scale(${PICTURE.width / DRAWN.width})">${drawingOf(figure, step, DRAWN)}</g>`,
    ].join(''),
  );
}

function line(text: string, look: string, x: number, y: number, size: number, weight: number): string {
  return `<text class="${look}" x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;
}
