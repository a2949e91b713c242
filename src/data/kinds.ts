import type { Confidence, Kind } from './quantity.ts';

/** Whose number it is, as readers see it. */
export const KINDS: Readonly<Record<Kind, { readonly name: string; readonly meaning: string }>> = {
  reported: { name: 'Reported', meaning: 'published by whoever it is about or keeps the record' },
  estimated: { name: 'Estimated', meaning: 'worked out by somebody else' },
  derived: { name: 'Derived', meaning: 'our own arithmetic' },
  alleged: { name: 'Alleged', meaning: 'said without evidence' },
};

/** How far a number can be relied on, as readers see it. */
export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};
