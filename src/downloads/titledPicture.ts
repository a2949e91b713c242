import type { BuiltFigure } from '../figures/build.ts';
import { drawingOf, escaped, standAlone, STILL } from '../figures/pictureFile.ts';
import { wrap } from '../marks/textWidth.ts';

/** What a picture that leaves the site says of itself, beside the words of its own caption. */
export interface Imprint {
  /** Names of those whose word or data it is. */
  readonly credits: readonly string[];
  /** Name of the site, and where the step is found. */
  readonly from: readonly [site: string, address: string];
}

interface Line {
  readonly text: string;
  readonly look: string;
  readonly size: number;
  readonly weight?: number;
  /** From the line before to the foot of this one, in pixels. */
  readonly lead: number;
}

/** Paper around the picture, in pixels. */
const MARGIN = 24;

/**
 * The picture of a step as a file to take away: the same marks, with the finding above them and the sources below, because it
 * will be seen where no page explains it. Throws when the step has no scene.
 */
export function titledPicture(figure: BuiltFigure, step: string, { credits, from: [site, address] }: Imprint): string {
  const { title, subtitle } = figure.caption(step);
  const above = [...lines(title, 'label label-serif', 20, 24, 600), ...apart(lines(subtitle, 'label tone-soft', 12.5, 17), 4)];
  const below = [
    ...lines(`Source: ${credits.join(', ')}`, 'label tone-soft', 11, 15),
    { text: site, look: 'label label-serif', size: 12.5, weight: 600, lead: 21 },
    ...lines(address, 'label tone-soft', 11, 15),
  ];
  const top = MARGIN - 4 + heightOf(above) + 20;
  const rule = top + STILL.height + 18;
  const size = { width: STILL.width + 2 * MARGIN, height: rule + heightOf(below) + 6 + MARGIN };
  return standAlone(
    figure,
    step,
    size,
    [
      `<path class="solid tone-paper" d="M0 0h${size.width}v${size.height}h${-size.width}z"></path>`,
      set(above, MARGIN - 4),
      `<g transform="translate(${MARGIN} ${top})">${drawingOf(figure, step)}</g>`,
      `<path class="axis-line" d="M${MARGIN} ${rule}h${STILL.width}"></path>`,
      set(below, rule + 4),
    ].join(''),
  );
}

function lines(text: string, look: string, size: number, lead: number, weight?: number): Line[] {
  return wrap(text, STILL.width, size, weight).map((line) => ({ text: line, look, size, lead, ...(weight && { weight }) }));
}

/** The same lines, the first of them further down by some pixels. */
function apart(list: readonly Line[], gap: number): Line[] {
  return list.map((line, index) => (index === 0 ? { ...line, lead: line.lead + gap } : line));
}

function heightOf(list: readonly Line[]): number {
  return list.reduce((sum, { lead }) => sum + lead, 0);
}

function set(list: readonly Line[], top: number): string {
  let y = top;
  return list
    .map(({ text, look, size, weight, lead }) => {
      y += lead;
      return `<text class="${look}" x="${MARGIN}" y="${y}" font-size="${size}"${weight ? ` font-weight="${weight}"` : ''}>${escaped(text)}</text>`;
    })
    .join('');
}
