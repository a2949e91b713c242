import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The files of the built site, as paths below its root with forward slashes. Sorted by their code units, so that whatever
 * is made of them comes out the same on every machine.
 */
export async function siteFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A file of the editions' own sources, which is read and not imported. */
export function sourceOf(path: string): string {
  return join(process.cwd(), 'src/editions', path);
}
