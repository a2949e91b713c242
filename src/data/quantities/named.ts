import { didYouMean } from '../nearest.ts';
import type { Quantity } from '../quantity.ts';

/** Looks up quantities that are already defined, to work others out from them. Throws when there is none of that id. */
export function namedIn(defined: readonly Quantity[]): (id: string) => Quantity {
  const byId = new Map(defined.map((quantity) => [quantity.id, quantity]));
  return (id) => {
    const found = byId.get(id);
    if (!found)
      throw new Error(
        `src/data/quantities: quantity ${id}: expected it to be defined, because others are worked out from it, found none of that name${didYouMean(id, byId.keys())}`,
      );
    return found;
  };
}
