import { closestMatch } from 'leven';

/** “; did you mean "x"?” when a known name is near enough to be what was meant, else nothing. Capitals do not count. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const names = new Map([...known].map((name) => [name.toLowerCase(), name]));
  const closest = closestMatch(wrong.toLowerCase(), [...names.keys()], { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) });
  return closest === undefined ? '' : `; did you mean "${names.get(closest)}"?`;
}
