import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The `package.json` of a library and of those it leans on, each found as the one before it finds it: an ingredient that says
 * which versions made something. A lock file would not do, for a copy of the site may have none.
 * @throws when one of them is not installed
 */
export function manifests(...chain: readonly string[]): Promise<Buffer[]> {
  let from = join(process.cwd(), 'package.json');
  const files = chain.map((name) => {
    // Not by `resolve`: many a library names no file of its own but its entry.
    const found = createRequire(from)
      .resolve.paths(name)
      ?.map((folder) => join(folder, name, 'package.json'))
      .find(existsSync);
    if (!found) throw new Error(`${name} is not installed where ${from} looks for it.`);
    from = found;
    return found;
  });
  return Promise.all(files.map((file) => readFile(file)));
}
