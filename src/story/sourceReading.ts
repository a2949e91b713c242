import type { SourceRow } from '../data/rows.ts';

/** How a source was read. Each source is of one kind. */
export type Reading = keyof typeof READINGS;

/** The kinds in the order in which a list names them, with what they say. */
export const READINGS = {
  original: {
    name: 'Original, read',
    meaning: 'By the party it is about, or by the maker of the data; read itself or in a faithful copy.',
  },
  report: { name: 'Report or copy, read', meaning: 'What others report or carry; read as they have it.' },
  unread: { name: 'Not read', meaning: 'Known only as others quote it, and never the only source of a figure.' },
} as const;

/** How a source was read, from its row. */
export function readingOf({ type, checked }: Pick<SourceRow, 'type' | 'checked'>): Reading {
  if (!checked) return 'unread';
  return type === 'primary' ? 'original' : 'report';
}
