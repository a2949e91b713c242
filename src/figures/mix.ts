/**
 * The value between two scenes of the same shape: numbers are interpolated, lists and objects part by part; words and
 * switches change over half way. `k` runs from 0 (all `a`) to 1 (all `b`).
 */
export function mix<Value>(a: Value, b: Value, k: number): Value {
  if (k <= 0 || a === b) return a;
  if (k >= 1) return b;
  if (typeof a === 'number' && typeof b === 'number') return (a + (b - a) * k) as Value;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.map((value, index) => mix<unknown>(value, b[index], k)) as Value;
  }
  if (isRecord(a) && isRecord(b)) {
    const mixed: Record<string, unknown> = {};
    for (const key of Object.keys(a)) mixed[key] = mix(a[key], b[key], k);
    return mixed as Value;
  }
  return k < 0.5 ? a : b;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
