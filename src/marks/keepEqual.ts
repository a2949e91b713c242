/**
 * The new value, with every part that equals the old one taken from the old one, so that an unchanged mark keeps its
 * identity and nothing is drawn for it. Works on plain data; items of a list are matched by their `key`, else by place.
 */
export function keepEqual<Value>(before: Value | undefined, after: Value): Value {
  if (Object.is(before, after) || !isPlain(before) || !isPlain(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return keepItems(before, after) as Value;
  if (Array.isArray(before) || Array.isArray(after)) return after;
  const names = Object.keys(after);
  let same = names.length === Object.keys(before).length;
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    kept[name] = keepEqual(before[name], after[name]);
    same &&= Object.is(kept[name], before[name]);
  }
  return (same ? before : kept) as Value;
}

function keepItems(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let same = before.length === after.length;
  const kept = after.map((item, index) => {
    const old = before[index];
    const match = keyOf(old) === keyOf(item) ? old : before.find((other) => keyOf(other) === keyOf(item));
    const value = keepEqual(match, item);
    same &&= Object.is(value, old);
    return value;
  });
  return same ? before : kept;
}

function keyOf(item: unknown): unknown {
  return isPlain(item) ? item.key : undefined;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
