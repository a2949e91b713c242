const LINE = /^\/\* fetches later: (.+) \*\//;

/** The first line of a script that fetches others later: their file names. They lie beside it. */
export function laterLine(names: readonly string[]): string {
  return `/* fetches later: ${names.join(' ')} */`;
}

/** The file names of the scripts that a built script fetches later. */
export function laterParts(code: string): readonly string[] {
  return LINE.exec(code)?.[1]?.split(' ') ?? [];
}
