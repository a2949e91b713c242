import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Not part of the site and not of its source: what it holds is made again when it is gone. */
const FOLDER = '.cache/editions';

/**
 * What `make` makes of these ingredients, kept on disk from build to build. All that the result depends on must be among the
 * ingredients, the version of the maker too.
 */
export async function cached(ingredients: readonly (string | Uint8Array)[], make: () => Promise<Buffer>): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const ingredient of ingredients) hash.update(ingredient).update('\0');
  const file = join(FOLDER, hash.digest('hex').slice(0, 32));
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await mkdir(FOLDER, { recursive: true });
    // Under another name first: a build that is stopped here leaves no half of a file behind. Two pictures that are alike may be
    // made at the same time, each under a name of its own.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, made);
    await rename(unfinished, file);
    return made;
  }
}
