import { NOUNS, SCALES } from '../data/format.ts';

/** A number, or the two ends of a range, as a table of the story writes it: “$78.4–79 million”, “over $100 million”, “−16.97%”. */
export interface Amount {
  /** The lower end, counted in ones; `null` where the words give none (“up to 50,000”). */
  readonly low: number | null;
  /** The upper end; `null` where the words give none (“over $100 million”). */
  readonly high: number | null;
  /** What it counts, in words; empty where the words do not say. */
  readonly unit: string;
  /** Whether the words say this number and nothing else. */
  readonly exact: boolean;
}

const FACTORS: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap(({ factor, long, short }) => [[long, factor] as const, [short, factor] as const]),
);
/** The words after a number, each with the form that it has after several. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  NOUNS.flatMap(([one, several]) => [one, several].map((noun) => [plainSpaces(noun), plainSpaces(several)] as const)),
);
/** Words before a number, and which ends it then is. */
const WORDS: Readonly<Record<string, readonly [low: boolean, high: boolean]>> = {
  about: [true, true],
  over: [true, false],
  'more than': [true, false],
  'at least': [true, false],
  'up to': [false, true],
};
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d+)?`;
const AMOUNT = new RegExp(
  `^(?:(${oneOf(Object.keys(WORDS))}) )?([−+])?(\\$)?(${NUMBER})(?:(?:–| to )(${NUMBER}))?(%)?(?: ?(${oneOf(FACTORS.keys())}))?(?: (${oneOf(COUNTED.keys())}))?$`,
);

/**
 * Reads an amount back out of the words of a table: the inverse of the site's one formatter, of which it knows the signs,
 * scales and nouns. Returns nothing for words that are no amount; four digits without a comma are a year, not an amount.
 */
export function readAmount(words: string): Amount | undefined {
  const match = AMOUNT.exec(plainSpaces(words));
  if (!match) return undefined;
  const [, word, sign, dollar, first = '', second, percent, scale = '', noun = ''] = match;
  // “18 to 1” is a ratio; the expression has read it as a range.
  if (second === '1' && !dollar && !percent && !scale && / to 1$/.test(plainSpaces(words)))
    return { ...ends(word, valueOf(sign, first, ''), undefined), unit: 'to 1' };
  const counted = COUNTED.get(noun) ?? '';
  const unit = dollar ? ['US dollars', counted].filter(Boolean).join(' ') : percent ? 'percent' : counted;
  return { ...ends(word, valueOf(sign, first, scale), second === undefined ? undefined : valueOf(sign, second, scale)), unit };
}

/** Any of some words, as a part of an expression; a longer one goes before its beginning. */
function oneOf(words: Iterable<string>): string {
  return [...words]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A text with ordinary spaces, as data has them: the story sets spaces that do not break. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

function ends(word: string | undefined, first: number, second: number | undefined): Omit<Amount, 'unit'> {
  const [low, high] = word === undefined ? [true, true] : (WORDS[word] ?? [true, true]);
  return { low: low ? first : null, high: high ? (second ?? first) : null, exact: word === undefined && second === undefined };
}

function valueOf(sign: string | undefined, digits: string, scale: string): number {
  const value = Number(digits.replaceAll(',', '')) * (FACTORS.get(scale) ?? 1);
  // Twelve digits are more than any table has; the dust of binary fractions is not part of the number.
  return Number((sign === '−' ? -value : value).toPrecision(12));
}
