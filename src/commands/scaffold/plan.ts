import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a scaffold writes, by the path of the file from the project's folder: new files, and known files with more in them. */
export interface Plan {
  readonly creates: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, string>;
}

/** Writes a plan, all of it or nothing. Throws, naming the files, when one that it would create is there already. */
export function carryOut(root: string, { creates, changes }: Plan): void {
  const there = [...creates.keys()].filter((file) => existsSync(join(root, file)));
  if (there.length > 0) throw new Error(`Expected no such file yet, found ${there.join(', ')}. Nothing was written.`);
  for (const [file, text] of [...creates, ...changes]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** The plan in words: a line for each file. */
export function listOf({ creates, changes }: Plan): string {
  return [...[...creates.keys()].map((file) => `  wrote    ${file}`), ...[...changes.keys()].map((file) => `  added to ${file}`)].join(
    '\n',
  );
}
