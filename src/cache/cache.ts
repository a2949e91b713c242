import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Not part of the site and not of its source: what it holds is made again when it is gone. `SHOCK_CACHE` names another folder. */
const FOLDER = process.env.SHOCK_CACHE ?? '.cache/builds';

/**
 * What `make` makes of these ingredients, kept on disk from build to build. All that the result depends on must be among the
 * ingredients, the version of the maker too.
 */
export async function cached(ingredients: readonly (string | Uint8Array)[], make: () => Promise<Buffer>, folder = FOLDER): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const ingredient of ingredients) hash.update(ingredient).update('\0');
  const file = join(folder, hash.digest('hex').slice(0, 32));
  try {
    const kept = await readFile(file);
    await utimes(file, new Date(), new Date());
    return kept;
  } catch {
    const made = await make();
    await mkdir(folder, { recursive: true });
    // Under another name first: a build that is stopped here leaves no half of a file behind. Two pictures that are alike may be
    // made at the same time, each under a name of its own.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, made);
    await rename(unfinished, file);
    return made;
  }
}

/** Takes out what no build has used since then, so that the cache does not grow with every change. Returns how many files that were. */
export async function removeUnused(since: Date, folder = FOLDER): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.map(async (name) => ({ name, used: await usedAt(join(folder, name)) })));
  const stale = files.filter(({ used }) => used < since.getTime());
  // A build of the same folder may take them out at the same time.
  await Promise.all(stale.map(({ name }) => rm(join(folder, name), { force: true })));
  return stale.length;
}

/** When a file was made or used, in milliseconds since 1970; one that is gone by now is not stale. */
async function usedAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found?.mtimeMs ?? Infinity;
}
