import type { Quantity } from './quantity.ts';

/** A quantity with what it is worked out from, and so on down to quantities that stand in a table. */
export interface GraphNode {
  readonly quantity: Quantity;
  readonly inputs: readonly GraphNode[];
}

type Registry = ReadonlyMap<string, Quantity>;

/** The graph of a quantity as a tree: an input that is used twice is there twice. Throws on an id that is not known. */
export function graphOf(registry: Registry, id: string): GraphNode {
  const quantity = registry.get(id);
  if (!quantity) throw new Error(`Expected the id of a quantity, found "${id}".`);
  return { quantity, inputs: quantity.inputs.map((input) => graphOf(registry, input)) };
}

/** For each quantity that others are worked out from: those others, in the order of the registry. */
export function dependents(registry: Registry): ReadonlyMap<string, readonly Quantity[]> {
  const found = new Map<string, Quantity[]>();
  for (const quantity of registry.values()) {
    for (const input of new Set(quantity.inputs)) found.set(input, [...(found.get(input) ?? []), quantity]);
  }
  return found;
}
