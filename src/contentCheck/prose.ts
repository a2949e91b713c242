import { ALLOWED_DIGITS } from './allowedDigits.ts';
import type { Kind } from './components.ts';

/** Words of a step: fewer leave its picture alone, more do not fit beside it. */
const STEP_WORDS = { least: 25, most: 70 } as const;

/** All that is wrong in the words of a file, one line each with file and line. None while its front matter is missing: where the words begin is not known then. */
export function proseFaults(file: string, text: string, kind: Kind): string[] {
  if (!text.startsWith('---')) return [];
  return [
    ...(kind === 'chapter' ? stepLengthFaults(file, text) : []),
    ...typographyFaults(file, text),
    ...typedNumberFaults(file, text, ALLOWED_DIGITS),
  ];
}

/** Steps that are too short or too long, one line each with file and line. */
function stepLengthFaults(file: string, text: string): string[] {
  return [...text.matchAll(/<Step id="([^"]+)"[^>]*>([\s\S]*?)<\/Step>/g)].flatMap((step) => {
    const [, id, body = ''] = step;
    const words = body
      .replace(/<(?:Num|When)\b[^>]*>/g, 'x ')
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;
    if (words >= STEP_WORDS.least && words <= STEP_WORDS.most) return [];
    return [
      `${file}:${lineAt(text, step.index)}: <Step id="${id}">: expected ${STEP_WORDS.least} to ${STEP_WORDS.most} words, found ${words}`,
    ];
  });
}

/** Quotation marks, apostrophes and dashes that are typed and not set, one line each with file and line. */
function typographyFaults(file: string, text: string): string[] {
  const prose = text.replace(/^---[\s\S]*?---|<[^>]*>/g, blank);
  return [...prose.matchAll(/["']| - |--/g)].map((typed) => {
    const [sign] = typed;
    const wanted = sign === '"' ? '“ or ”' : sign === "'" ? '’' : '–';
    return `${file}:${lineAt(text, typed.index)}: expected ${wanted}, found ${sign.trim()} in “${around(text, typed.index)}”`;
  });
}

/**
 * Digits in what a reader reads of a file, outside the components of numbers, dates and quotations, one line each with file and
 * line. What matches one of `allowed` (names with digits in them) does not count.
 */
export function typedNumberFaults(file: string, text: string, allowed: readonly RegExp[]): string[] {
  const words = allowed.reduce((left, pattern) => left.replace(pattern, blank), wordsOf(file, text));
  return [...words.matchAll(/\S*\d\S*/g)].map(
    (typed) =>
      `${file}:${lineAt(text, typed.index)}: expected <Num id="…" />, so that the number follows the tables, or a name that src/contentCheck/allowedDigits.ts allows, found “${typed[0]}”`,
  );
}

/** What a reader reads of a file, all else blanked, so that places stay: title and summary, titles of parts, text between the tags. */
export function wordsOf(file: string, text: string): string {
  const [front = ''] = /^---\n[\s\S]*?\n---/.exec(text) ?? [];
  const astro = file.endsWith('.astro');
  const head = astro ? blank(front) : front.replace(/^(?:(?!title:|summary:).*|title:|summary:)/gm, blank);
  const body = text
    .slice(front.length)
    .replace(astro ? /\{[^{}]*\}|<[^>]*>/g : /<[^>]*>/g, withTitles)
    .replace(/\]\([^)]*\)/g, blank);
  return head + body;
}

/** A tag of which only the words for readers are left. */
function withTitles(tag: string): string {
  let left = blank(tag);
  for (const { 0: whole, 1: words = '', index } of tag.matchAll(/\b(?:title|alt|aria-label)="([^"]*)"/g)) {
    const at = index + whole.length - 1 - words.length;
    left = left.slice(0, at) + words + left.slice(at + words.length);
  }
  return left;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 15), index + 16)
    .replaceAll('\n', ' ')
    .trim();
}
