import * as hb from 'harfbuzzjs';

/** A line of text as an outline: path data at the size asked for, from a baseline at 0, and how far it runs. */
export interface Outline {
  readonly d: string;
  readonly width: number;
}

/** What a label is set in. `size` in pixels. */
export interface Setting {
  readonly size: number;
  readonly weight: number;
}

/** Sets text in one variable face, as browsers set it: kerned, with lining figures of one width, at its optical size. */
export class Typesetter {
  readonly #face: hb.Face;
  readonly #font: hb.Font;
  readonly #unit: number;
  readonly #axes: ReturnType<hb.Face['getAxisInfos']>;

  /** @param data the face's file as TrueType */
  constructor(data: Uint8Array) {
    this.#face = new hb.Face(new hb.Blob(data));
    this.#font = new hb.Font(this.#face);
    this.#unit = this.#face.upem;
    this.#axes = this.#face.getAxisInfos();
  }

  /** The outline of a text, on one line. */
  outline(text: string, { size, weight }: Setting): Outline {
    const wanted = { wght: weight, opsz: size };
    this.#font.setVariations(
      Object.entries(wanted).flatMap(([tag, value]) => {
        const axis = this.#axes[tag];
        return axis ? [new hb.Variation(tag, Math.min(axis.max, Math.max(axis.min, value)))] : [];
      }),
    );
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(this.#font, buffer, [new hb.Feature('lnum', 1), new hb.Feature('tnum', 1)]);
    const scale = size / this.#unit;
    const positions = buffer.getGlyphPositions();
    let x = 0;
    let d = '';
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      for (const { type, values } of this.#font.glyphToJson(codepoint)) {
        // Values come in pairs; a font's y goes up, a picture's down.
        d += type + values.map((value, at) => rounded(at % 2 === 0 ? (x + xOffset + value) * scale : -(yOffset + value) * scale)).join(' ');
      }
      x += xAdvance;
    }
    return { d, width: x * scale };
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
