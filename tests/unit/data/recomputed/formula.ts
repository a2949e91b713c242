/* Reads a receipt's formula as a reader with a calculator would: names stand for numbers, the signs are those of school. */

/** A name in a formula, and the number it stands for. */
export type Names = readonly (readonly [name: string, value: number])[];

/** Works a formula out. Throws when something is left in it that is neither a number nor a sign. */
export function workOut(formula: string, names: Names): number {
  const longestFirst = names.toSorted(([a], [b]) => b.length - a.length);
  // Numbers stand in braces meanwhile, so that no name is looked for inside of one.
  const numbers: number[] = [];
  const text = longestFirst.reduce((left, [name, value]) => left.replaceAll(name, () => `{${numbers.push(value) - 1}}`), formula);
  const tokens = text.replace(/\{(\d+)\}/g, ' {$1} ').match(/\{\d+\}|[\d.]+|[-+−×÷()]|\S+/g) ?? [];
  let at = 0;

  const factor = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inside = sum();
      if (tokens[at++] !== ')') throw new Error(`Expected a closing bracket in "${formula}".`);
      return inside;
    }
    const value = token.startsWith('{') ? numbers[Number(token.slice(1, -1))] : Number(token);
    if (value === undefined || Number.isNaN(value)) throw new Error(`Expected a number or a known name, found "${token}" in "${formula}".`);
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷') value = tokens[at++] === '×' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };

  const value = sum();
  if (at < tokens.length) throw new Error(`Expected the end of "${formula}", found "${tokens[at]}".`);
  return value;
}
