import { readFile } from 'node:fs/promises';
import { rolldown, type OutputChunk } from 'rolldown';
import { classicScript } from './classicScript.ts';
import { sourceOf } from './siteFiles.ts';

/** A script that needs no modules, and the parts of it that it fetches when it wants them. */
export interface ClassicParts {
  readonly code: string;
  /** File name and code of each part that is imported dynamically. They lie beside the script. */
  readonly later: readonly { readonly name: string; readonly code: string }[];
}

/**
 * Bundles a module for browsers that refuse modules, as they do from disk. What it imports at once is in the script; each
 * module that it imports dynamically is a classic script of its own, which `parts.js` fetches and runs. Throws when
 * the module has more than one way in.
 */
export async function scriptParts(input: string): Promise<ClassicParts> {
  const build = await rolldown({ input, logLevel: 'silent' });
  const { output } = await build.generate({
    format: 'cjs',
    exports: 'named',
    minify: true,
    chunkFileNames: ({ name }) => `${name.split('.', 1)}.[hash].js`,
  });
  await build.close();
  const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`Expected a module that can be started, found ${input}.`);
  if (chunks.length === 1) return { code: await classicScript(input), later: [] };
  const isLater = (chunk: OutputChunk) => chunk !== entry && chunk.isDynamicEntry;
  const later = chunks.filter(isLater).map((chunk) => ({ name: chunk.fileName, code: partOf(chunk) }));
  const runner = (await readFile(sourceOf('parts.js'), 'utf8')).replace('ENTRY', entry.fileName);
  const code = [...chunks.filter((chunk) => !isLater(chunk)).map(partOf), runner].join('\n');
  // The shape of the bundler's output is not promised: where it has changed, nothing would be fetched.
  const lost = later.filter(({ name }) => !['"', "'", '`'].some((quote) => code.includes(`fetchPart(${quote}${name}`)));
  if (lost.length > 0)
    throw new Error(`Expected that ${input} fetches its parts, found no call for ${lost.map(({ name }) => name).join(', ')}.`);
  return { code, later };
}

/** How rolldown writes the import of another chunk, at once and dynamic. */
const AT_ONCE = /\brequire\((["'`])\.\/([^"'`]+)\1\)/g;
const DYNAMIC = /\bPromise\.resolve\(\)\.then\(\(\)=>require\((["'`])\.\/([^"'`]+)\1\)\)/g;

/** A chunk as an entry in the list of parts. Its imports are asked of the runner, by file name. */
function partOf({ code, fileName }: OutputChunk): string {
  const asked = code
    .replace(DYNAMIC, (_, quote: string, name: string) => `fetchPart(${quote}${name}${quote})`)
    .replace(AT_ONCE, (_, quote: string, name: string) => `require(${quote}${name}${quote})`);
  return `(self.shockParts??={})[${JSON.stringify(fileName)}]=function(require,exports,fetchPart){${asked}};`;
}
