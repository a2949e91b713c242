import { UNIT_IDS } from './format.ts';
import { didYouMean } from './nearest.ts';
import type { Quantity } from './quantity.ts';
import { acrossQuantities } from './quantities/across.ts';
import { aftermathQuantities } from './quantities/aftermath.ts';
import { costQuantities } from './quantities/costs.ts';
import { gpuQuantities } from './quantities/gpus.ts';
import { ledgerQuantities } from './quantities/ledger.ts';
import { marketQuantities } from './quantities/market.ts';
import { techniqueQuantities } from './quantities/techniques.ts';
import type { Tables } from './rows.ts';

export type { Quantity } from './quantity.ts';

/**
 * Every number that the text may say, by its id. Throws one error that lists all that is wrong: a row that a quantity
 * needs and that is gone, an id used twice, a source or an input that is not known, a value that is no number or does not
 * fit its unit, numbers that are worked out from each other.
 */
export function quantities(tables: Tables): Map<string, Quantity> {
  const groups = [marketQuantities, costQuantities, techniqueQuantities, gpuQuantities, aftermathQuantities, ledgerQuantities];
  const defined = groups.flatMap((define) => attempt(() => define(tables)));
  const across = defined.some((one) => one instanceof Error) ? [] : attempt(() => acrossQuantities(defined.filter(isQuantity)));
  return register([...defined, ...across], tables);
}

/** Checks quantities and puts them under their ids. Throws as `quantities` does. */
export function register(defined: readonly (Quantity | Error)[], tables: Tables): Map<string, Quantity> {
  const known = defined.filter(isQuantity);
  const missing = defined.filter((one) => one instanceof Error).map(({ message }) => message);
  const registry = new Map(known.map((quantity) => [quantity.id, quantity]));
  const sources = new Set(tables.sources.map(({ id }) => id));
  const problems = [...missing, ...known.flatMap((quantity, index) => faultsOf(quantity, known.slice(0, index), registry, sources))];
  if (problems.length > 0)
    throw new Error(`The quantities have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.join('\n')}`);
  return registry;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

function faultsOf(
  { id, value, unit, inputs, sources, formula, asOf }: Quantity,
  earlier: readonly Quantity[],
  registry: ReadonlyMap<string, Quantity>,
  known: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  if (!ID.test(id)) faults.push(`expected an id in dotted kebab-case, like nvidia.loss.close, found "${id}"`);
  if (earlier.some((quantity) => quantity.id === id)) faults.push('expected an id of its own, found it again');
  if (!Number.isFinite(value)) faults.push(`expected a number, found ${value} (${formula}; inputs: ${inputs.join(', ') || 'none'})`);
  else faults.push(...unitFaults(value, unit));
  if (formula === '') faults.push('expected a formula, found none');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(asOf)) faults.push(`expected a date "as of", found "${asOf}"`);
  if (sources.length === 0) faults.push('expected at least one source, found none');
  for (const source of sources)
    if (!known.has(source)) faults.push(`expected the id of a source, found "${source}"${didYouMean(source, known)}`);
  for (const input of inputs)
    if (!registry.has(input)) faults.push(`expected the id of a quantity as input, found "${input}"${didYouMean(input, registry.keys())}`);
  const circle = circleFrom(id, registry);
  // A circle is told once, at the quantity that comes first in the registry.
  if (circle && !circle.some((other) => earlier.some((quantity) => quantity.id === other)))
    faults.push(`expected numbers that are worked out from others, found a circle: ${circle.join(' → ')}`);
  return faults.map((fault) => `src/data/quantities: quantity ${id}: ${fault}`);
}

/** What a value of these units cannot be: a sign that it is counted in another one. */
function unitFaults(value: number, unit: string): string[] {
  if (!UNIT_IDS.includes(unit)) return [`expected a unit, one of ${UNIT_IDS.join(', ')}, found "${unit}"${didYouMean(unit, UNIT_IDS)}`];
  // A share of a thousand per cent is none; a date before 1971 in milliseconds is a year or a day count.
  if (unit === 'percent' && Math.abs(value) > 10) return [`expected a fraction, 0.17 for 17%, found ${value}`];
  if (unit === 'date' && Math.abs(value) < 3e10) return [`expected milliseconds since 1970 for a date, found ${value}`];
  if (unit === 'time' && (value < 0 || value >= 24 * 60)) return [`expected minutes since midnight, below 1440, found ${value}`];
  return [];
}

/** The way from a quantity over inputs back to itself, when there is one. */
function circleFrom(id: string, registry: ReadonlyMap<string, Quantity>): string[] | undefined {
  const seen = new Set<string>();
  const search = (at: string, way: readonly string[]): string[] | undefined => {
    for (const input of registry.get(at)?.inputs ?? []) {
      if (input === id) return [...way, id];
      if (seen.has(input)) continue;
      seen.add(input);
      const found = search(input, [...way, input]);
      if (found) return found;
    }
    return undefined;
  };
  return search(id, [id]);
}

function isQuantity(one: Quantity | Error): one is Quantity {
  return !(one instanceof Error);
}

/** A missing row stops the quantities of its group; the other groups are still checked. */
function attempt(define: () => Quantity[]): (Quantity | Error)[] {
  try {
    return define();
  } catch (error) {
    return [error instanceof Error ? error : new Error(String(error))];
  }
}
