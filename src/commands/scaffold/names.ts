const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Names that the lists of figures use themselves, or that no constant of a module may have. */
const TAKEN = new Set([
  'await',
  'build',
  'case',
  'class',
  'const',
  'default',
  'delete',
  'do',
  'drawings',
  'else',
  'embed',
  'enum',
  'export',
  'false',
  'figures',
  'for',
  'function',
  'if',
  'import',
  'in',
  'let',
  'live',
  'mountable',
  'new',
  'null',
  'package',
  'return',
  'static',
  'super',
  'switch',
  'this',
  'throw',
  'true',
  'try',
  'typeof',
  'var',
  'void',
  'while',
  'with',
  'yield',
]);

/** The id of a new figure or chapter, as it was given. Throws when there is none, or when it is none that stays in addresses. */
export function idOf(given: string | undefined, command: string): string {
  if (given === undefined || !ID.test(given) || TAKEN.has(given)) {
    throw new Error(
      `Expected an id in small letters, like \`npm run ${command} -- idle-chips\`, found ${given === undefined ? 'none' : `"${given}"`}. It becomes public and stays.`,
    );
  }
  return given;
}

/** A text with its blanks filled in: `__ID__` is the value of `ID`. Throws when the text has a blank that has no value. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/__([A-Z]+)__/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Expected a value for ${blank}, found none.`);
    return value;
  });
}
