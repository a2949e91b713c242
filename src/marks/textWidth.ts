const NARROW = new Set("iljtfrI.,:;'’|!()[] ·");
const WIDE = new Set('mwMWOQCGD@%—');

/**
 * About how wide a line of the label face is, in pixels. Placing works without a browser, so widths are estimated from
 * three classes of letters, measured on Libre Franklin and rounded up: a label gets a little air, never too little room.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  let em = 0;
  for (const letter of text) em += NARROW.has(letter) ? 0.31 : WIDE.has(letter) ? 0.84 : 0.575;
  return em * size * (weight >= 600 ? 1.06 : 1);
}

/** Breaks a text into lines of at most `width` pixels, at its spaces. A longer single word keeps a line of its own. */
export function wrap(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}
