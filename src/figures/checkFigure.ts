import { didYouMean } from '../data/nearest.ts';
import type { BuiltFigure } from './build.ts';
import { CHECKED_SIZES } from './still.ts';

/** Lists whose items the drawing knows by their keys. */
const KEYED: ReadonlySet<string> = new Set(['', 'groups', 'shapes', 'behind', 'labels']);
/** Fewest characters of a text alternative that says what is drawn. */
const DESCRIBED = 60;

/**
 * Everything that is wrong in a figure's marks and words at any step, one line each with file, step, what was expected and what
 * was found. `sources` are the ids of all sources.
 */
export function figureFaults(figure: BuiltFigure, sources: ReadonlySet<string>): string[] {
  return figure.steps.flatMap((step) => [
    ...CHECKED_SIZES.flatMap((size) =>
      at(`src/figures/${figure.id}/place.ts: step "${step}" at ${size.width}×${size.height}`, () => markFaults(figure.marks(step, size))),
    ),
    ...at(`src/figures/${figure.id}/words.ts: step "${step}"`, () => wordFaults(figure, step, sources)),
  ]);
}

/** A figure that throws has that fault. */
function at(where: string, check: () => string[]): string[] {
  try {
    return check().map((fault) => `${where}: ${fault}`);
  } catch (error) {
    return [`${where}: expected no error, found “${error instanceof Error ? error.message : String(error)}”`];
  }
}

function wordFaults(figure: BuiltFigure, step: string, known: ReadonlySet<string>): string[] {
  const { title, subtitle, sources } = figure.caption(step);
  const { columns, rows } = figure.rows(step);
  const described = figure.describe(step).trim().length;
  return [
    ...Object.entries({ title, subtitle })
      .filter(([, words]) => words.trim() === '')
      .map(([name]) => `caption: expected words in "${name}", found nothing`),
    ...(described < DESCRIBED
      ? [`describe: expected at least ${DESCRIBED} characters for readers who do not see the picture, found ${described}`]
      : []),
    ...(rows.length === 0 ? ['rows: expected at least one row, found none'] : []),
    ...rows.flatMap((row, index) =>
      row.length === columns.length
        ? []
        : [`rows: row ${index + 1}: expected ${columns.length} cells (${columns.join(', ')}), found ${row.length}`],
    ),
    ...sources
      .filter((source) => !known.has(source))
      .map((source) => `expected the id of a source, found "${source}"${didYouMean(source, known)}`),
  ];
}

/** Numbers that are none and keys that come twice, anywhere in some marks. */
function markFaults(marks: unknown, name = '', where = ''): string[] {
  const place = where === '' ? '' : `${where}: `;
  if (typeof marks === 'number') return Number.isFinite(marks) ? [] : [`${place}expected a finite number, found ${marks}`];
  if (typeof marks === 'string') {
    const none = name === 'd' ? /NaN|undefined|Infinity/.exec(marks) : null;
    return none ? [`${place}expected a path of finite numbers, found ${none[0]} in it`] : [];
  }
  if (Array.isArray(marks)) {
    return [
      ...(KEYED.has(name) ? twice(marks).map((key) => `${place}expected each key once, found "${key}" again`) : []),
      ...marks.flatMap((mark: unknown, index) => markFaults(mark, '[]', `${where}${where && ' › '}${labelOf(mark, index)}`)),
    ];
  }
  if (typeof marks !== 'object' || marks === null) return [];
  return Object.entries(marks).flatMap(([part, value]) => markFaults(value, part, `${where}${where && ' › '}${part}`));
}

function twice(marks: readonly unknown[]): string[] {
  const keys = marks.flatMap((mark) => keyOf(mark) ?? []);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function labelOf(mark: unknown, index: number): string {
  return keyOf(mark) ?? String(index + 1);
}

function keyOf(mark: unknown): string | undefined {
  return typeof mark === 'object' && mark !== null && 'key' in mark && typeof mark.key === 'string' ? mark.key : undefined;
}
