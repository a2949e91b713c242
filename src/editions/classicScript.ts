import { rolldown } from 'rolldown';

/** Bundles a module and all it imports into the text of one classic script, which runs from disk and in a worker too. */
export async function classicScript(input: string): Promise<string> {
  const build = await rolldown({ input, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
