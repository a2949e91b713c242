import type { FormatStyle, Unit } from './format.ts';

/** Whose number it is: said by the party itself, worked out by an outsider, our arithmetic, or claimed without evidence. */
export type Kind = 'reported' | 'estimated' | 'derived' | 'alleged';

export type Confidence = 'high' | 'medium' | 'low';

/** A number that the text may say, with its receipt. Its id is public and permanent. */
export interface Quantity {
  /** Dotted kebab-case: `nvidia.loss.close`. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** How the number is written unless the place asks for something else: hand it to `formatQuantity`. */
  readonly style?: FormatStyle | undefined;
  readonly kind: Kind;
  /** Where the number stands in the tables, or how it is worked out from its inputs, in words. */
  readonly formula: string;
  /** Ids of the quantities that it is worked out from. */
  readonly inputs: readonly string[];
  /** Ids of the sources that it rests on; for a derived number, those of its inputs. */
  readonly sources: readonly string[];
  /** ISO date, to the day, the month or the year. */
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** What a quantity that stands in a table has to say for itself. */
export interface Stated {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** Table, row and column: `models.csv, row v3-total, cost_usd_million`. */
  readonly from: string;
  readonly sources: readonly string[];
  readonly kind: Kind;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly note?: string | null | undefined;
  readonly style?: FormatStyle | undefined;
}

/** A quantity that stands in a table. An empty cell becomes NaN, which the registry reports. */
export function stated({ value, from, note, ...rest }: Stated): Quantity {
  return { ...rest, value: value ?? Number.NaN, formula: from, inputs: [], ...(note ? { note } : {}) };
}

/** What a quantity that is worked out from others has to say for itself. */
export interface Derived<Inputs extends readonly Quantity[]> {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** In words of its inputs: “share count × (Friday’s close − Monday’s close)”. */
  readonly formula: string;
  readonly inputs: Inputs;
  readonly compute: (...values: { [Index in keyof Inputs]: number }) => number;
  /** `derived` unless it only adds up what one outsider estimated. */
  readonly kind?: Kind;
  /** ISO date, where it is not simply that of the latest input. */
  readonly asOf?: string;
  readonly note?: string | undefined;
  readonly style?: FormatStyle | undefined;
}

/** A quantity worked out from others: it rests on their sources, is as late as the latest and as sure as the least sure. */
export function derived<const Inputs extends readonly Quantity[]>({
  inputs,
  compute,
  kind = 'derived',
  asOf,
  ...rest
}: Derived<Inputs>): Quantity {
  return {
    ...rest,
    kind,
    // The mapped tuple and the list of values are the same thing; TypeScript cannot see that through map.
    value: compute(...(inputs.map(({ value }) => value) as { [Index in keyof Inputs]: number })),
    inputs: inputs.map(({ id }) => id),
    sources: [...new Set(inputs.flatMap(({ sources }) => sources))],
    asOf:
      asOf ??
      inputs
        .map((input) => input.asOf)
        .sort()
        .at(-1) ??
      '',
    confidence: leastSure(inputs),
  };
}

function leastSure(inputs: readonly Quantity[]): Confidence {
  const found = new Set(inputs.map(({ confidence }) => confidence));
  return found.has('low') ? 'low' : found.has('medium') ? 'medium' : 'high';
}
