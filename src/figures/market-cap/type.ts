/** Type sizes and spacing of a drawing; a phone's has a layout of its own. */
export interface Type {
  readonly compact: boolean;
  /** Ordinary labels. */
  readonly label: number;
  /** The number of the step. */
  readonly key: number;
  /** Distance between two lines of ordinary labels. */
  readonly line: number;
}

/** The type that fits a drawing. */
export function typeFor(width: number, height: number): Type {
  const compact = width < 480;
  const roomy = !compact && height >= 480;
  return {
    compact,
    label: compact ? 12 : roomy ? 14 : 13,
    key: compact ? (height < 300 ? 20 : 24) : roomy ? 32 : 26,
    line: compact ? 15 : 18,
  };
}
