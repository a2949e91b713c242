/** What a number counts. Amounts of money name their scale, so that a value of 5.576 can be five million dollars. */
export type Unit =
  | 'usd'
  | 'usd-million'
  | 'usd-billion'
  | 'usd-trillion'
  | 'cny-billion'
  | 'usd-per-hour'
  | 'usd-per-million-tokens'
  | 'usd-per-share'
  /** A fraction: 0.17 is 17%. */
  | 'percent'
  /** 18 is “18 to 1”. */
  | 'ratio'
  /** 11.1 is “11.1 times”. */
  | 'multiple'
  | 'count'
  | 'gpus'
  | 'gpu-hours'
  | 'tflops'
  | 'gbps'
  | 'bits'
  | 'hours'
  | 'days'
  | 'months'
  | 'years'
  /** Milliseconds since the start of 1970, UTC. */
  | 'date'
  /** Minutes since midnight. */
  | 'time';

/** How a day is written: `long` “27 January 2025”, `short` “27 Jan 2025”, `month` “January 2025”, `day` “27 January”. */
export type DateStyle = 'long' | 'short' | 'month' | 'day' | 'year';

/** How a number is written. All of it is optional: each unit has a style of its own. */
export interface FormatStyle {
  /** Digits after the point, kept even when they are zero. Without it a number drops its trailing zeros. */
  readonly digits?: number;
  /** Whether a rise carries a plus sign. */
  readonly sign?: boolean;
  /** `short` writes “$592.7bn” for labels; `long`, the default, “$592.7 billion” for prose. */
  readonly length?: 'long' | 'short';
  /** Whether the noun follows: “12,224 GPUs”, “133 days”. The default depends on the unit. */
  readonly noun?: boolean;
  /** How much of a date is said. */
  readonly date?: DateStyle;
}

interface UnitStyle {
  readonly money?: boolean;
  /** Index of the scale that the unit is counted in: 0 one, 1 million, 2 billion, 3 trillion. */
  readonly scale?: number;
  /** Whether large numbers are written with the word of their scale. */
  readonly scaled?: boolean;
  /** Most digits after the point when the style names none; `fixed` keeps them all. */
  readonly digits: number;
  readonly fixed?: boolean;
  readonly noun?: readonly [singular: string, plural: string];
  readonly nounShown?: boolean;
}

/** The months as dates write them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
/** The words of large numbers, from one upwards. */
export const SCALES = [
  { factor: 1, long: '', short: '' },
  { factor: 1e6, long: 'million', short: 'm' },
  { factor: 1e9, long: 'billion', short: 'bn' },
  { factor: 1e12, long: 'trillion', short: 'tn' },
] as const;

const UNITS: Readonly<Record<Exclude<Unit, 'date' | 'time'>, UnitStyle>> = {
  usd: { money: true, digits: 2 },
  'usd-million': { money: true, scale: 1, digits: 3 },
  'usd-billion': { money: true, scale: 2, digits: 1 },
  'usd-trillion': { money: true, scale: 3, digits: 2 },
  'cny-billion': { scale: 2, digits: 1, noun: ['yuan', 'yuan'], nounShown: true },
  'usd-per-hour': { money: true, digits: 2, noun: ['an hour', 'an hour'] },
  'usd-per-million-tokens': { money: true, digits: 3, noun: ['per million tokens', 'per million tokens'] },
  'usd-per-share': { money: true, digits: 2, fixed: true, noun: ['a share', 'a share'] },
  percent: { digits: 1 },
  ratio: { digits: 0, noun: [`to${NO_BREAK_SPACE}1`, `to${NO_BREAK_SPACE}1`], nounShown: true },
  multiple: { digits: 1, noun: ['times', 'times'], nounShown: true },
  count: { scaled: true, digits: 3 },
  gpus: { digits: 0, noun: ['GPU', 'GPUs'] },
  'gpu-hours': { scaled: true, digits: 3, noun: ['GPU-hour', 'GPU-hours'] },
  tflops: { digits: 0, noun: ['TFLOPS', 'TFLOPS'], nounShown: true },
  gbps: { digits: 0, noun: ['GB/s', 'GB/s'], nounShown: true },
  bits: { digits: 0, noun: ['bit', 'bits'], nounShown: true },
  hours: { digits: 0, noun: ['hour', 'hours'], nounShown: true },
  days: { digits: 0, noun: ['day', 'days'], nounShown: true },
  months: { digits: 0, noun: ['month', 'months'], nounShown: true },
  years: { digits: 1, noun: ['year', 'years'], nounShown: true },
};

/** The words that may follow a number, of one and of several. */
export const NOUNS = Object.values(UNITS).flatMap(({ noun }) => (noun ? [noun] : []));

/** Every unit there is. */
export const UNIT_IDS: readonly string[] = [...Object.keys(UNITS), 'date', 'time'];

/**
 * Writes a number in the one way that the site writes numbers: American grouping, a true minus sign, no-break spaces
 * before words. Depends on nothing but its arguments, so that server, page and picture agree. Throws on a value that is
 * not finite.
 */
export function formatQuantity(value: number, unit: Unit, style: FormatStyle = {}): string {
  if (!Number.isFinite(value)) throw new Error(`formatQuantity: expected a finite number of ${unit}, found ${value}`);
  if (unit === 'date') return formatDate(new Date(value).toISOString(), style.date);
  if (unit === 'time') return formatTime(value);
  const { money = false, scale = 0, scaled = false, noun, nounShown = false } = UNITS[unit];
  const percent = unit === 'percent';
  const own = percent ? value * 100 : value;
  const shown = scaled ? scaleOf(own) : moneyScale(own, scale, style.length);
  const amount = (own * scaleAt(scale).factor) / scaleAt(shown).factor;
  const number = formatNumber(Math.abs(amount), digitsOf(amount, UNITS[unit], style));
  const word = scaleWord(shown, style.length);
  const sign = isZero(number) ? '' : value < 0 ? MINUS : style.sign ? '+' : '';
  const last = noun && (style.noun ?? nounShown) ? `${NO_BREAK_SPACE}${number === '1' && word === '' ? noun[0] : noun[1]}` : '';
  return `${sign}${money ? '$' : ''}${number}${percent ? '%' : ''}${word}${last}`;
}

/** A value in the unit that its scale counts: dollars for millions and billions of dollars. Other units stay as they are. */
export function unscaled(value: number, unit: Unit): number {
  if (unit === 'date' || unit === 'time') return value;
  return Number((value * scaleAt(UNITS[unit].scale ?? 0).factor).toPrecision(12));
}

/**
 * Writes an ISO date, or the start of one: a year or a month stays as coarse as it is. Never shifts the day by a time
 * zone. Throws on text that is no date.
 */
export function formatDate(iso: string, style: DateStyle = 'long'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  const name = match?.[2] === undefined ? '' : MONTHS[Number(match[2]) - 1];
  if (!match?.[1] || name === undefined) throw new Error(`formatDate: expected an ISO date, found "${iso}"`);
  const [, year, , dayText] = match;
  const month = style === 'short' ? name.slice(0, 3) : name;
  const day = dayText && style !== 'month' ? String(Number(dayText)) : '';
  const parts = style === 'year' || month === '' ? [year] : [day, month, style === 'day' && day ? '' : year];
  return parts.filter(Boolean).join(NO_BREAK_SPACE);
}

function scaleAt(index: number): (typeof SCALES)[number] {
  return SCALES[index] ?? SCALES[0];
}

/** The largest scale that leaves at least one before the point. */
function scaleOf(value: number): number {
  return Math.max(
    0,
    SCALES.findLastIndex(({ factor }) => Math.abs(value) >= factor),
  );
}

/** A sum below one million is clearer in dollars: $294,000, not $0.294 million. Short labels keep their scale. */
function moneyScale(value: number, scale: number, length: FormatStyle['length']): number {
  return scale === 1 && length !== 'short' && value !== 0 && Math.abs(value) < 1 ? 0 : scale;
}

function scaleWord(index: number, length: FormatStyle['length'] = 'long'): string {
  const { long, short } = scaleAt(index);
  return length === 'short' ? short : long && `${NO_BREAK_SPACE}${long}`;
}

/** Fewest and most digits after the point. Cents come in twos: $1.10, not $1.1, but $2 stays $2. */
function digitsOf(amount: number, { money, scale, digits, fixed }: UnitStyle, style: FormatStyle): [least: number, most: number] {
  if (style.digits !== undefined) return [style.digits, style.digits];
  if (fixed) return [digits, digits];
  return [money && !scale && !Number.isInteger(amount) ? 2 : 0, digits];
}

function formatNumber(value: number, [least, most]: readonly [number, number]): string {
  const [whole = '0', fraction = ''] = round(value, most).toFixed(most).split('.');
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return kept ? `${grouped}.${kept}` : grouped;
}

/** Rounds half up as a reader would, not as binary fractions fall: 96.35 is 96.4. */
function round(value: number, digits: number): number {
  return Math.round(Number((value * 10 ** digits).toPrecision(12))) / 10 ** digits;
}

function isZero(number: string): boolean {
  return /^[0.,]+$/.test(number);
}

function formatTime(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(Math.round(minutes % 60))}`;
}
