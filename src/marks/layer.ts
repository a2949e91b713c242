import type { LabelMark } from './marks.ts';

/** A path with the classes of its look. Marks that move or change together share one. */
export interface Shape {
  readonly key: string;
  /** Classes of `marks.css`: a texture and a tone, `solid tone-deepseek`. */
  readonly look: string;
  readonly d: string;
  /** 0 to 1, all of it unless told. */
  readonly opacity?: number;
  /** Width of the stroke in pixels, where the texture's own does not fit. */
  readonly width?: number;
  readonly dash?: string;
}

/** Marks that come and go together. A layer fades as one group, so that its marks stay untouched meanwhile. */
export interface Layer {
  readonly key: string;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly LabelMark[];
}

/** Marks fainter than this are not drawn. */
const SEEN = 0.01;

/** The layers and marks of a picture that can be seen, in the order in which they are drawn. */
export function seen(layers: readonly Layer[]): readonly Layer[] {
  return layers
    .filter(({ opacity }) => opacity > SEEN)
    .map((layer) => ({ ...layer, shapes: layer.shapes.filter(({ d, opacity = 1 }) => d !== '' && opacity > SEEN) }));
}
