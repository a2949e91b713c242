/** The laws of imports hold where they must: a planted breach is found in every kind of file, and what is allowed passes. */
import { ESLint } from 'eslint';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../src/commands/node-runtime.mjs';

const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' });

/** What ESLint says of a file that is not there, with one import. */
async function lawBrokenBy(filePath: string, from: string): Promise<string | undefined> {
  const line = `import { x } from '${from}';`;
  const wrapped = filePath.endsWith('.svelte')
    ? `<script lang="ts">${line}</script>`
    : filePath.endsWith('.astro')
      ? `---\n${line}\n---\n<p>{x}</p>`
      : line;
  const [result] = await eslint.lintText(wrapped, { filePath });
  return result?.messages[0]?.message;
}

const BREACHES = [
  ['src/data/planted.ts', '../story/chapters.ts', 'Tables and quantities'],
  ['src/data/quantities/planted.ts', '../../figures/build.ts', 'Tables and quantities'],
  ['src/scroll/planted.ts', '../figures/build.ts', 'geometry alone'],
  ['src/marks/Planted.svelte', '../figures/figure.ts', 'belongs to no figure'],
  ['src/figures/month/planted.ts', '../../components/site.ts', 'knows no page'],
  ['src/figures/month/planted.ts', '../claims/layout.ts', 'no other figure'],
  ['src/figures/month/Planted.svelte', '../claims/layout.ts', 'no other figure'],
  ['src/figures/cost-gap/views/planted.ts', '../../claims/layout.ts', 'no other figure'],
  ['src/figures/mountPlanted.svelte.ts', '../scroll/watch.ts', 'knows no page'],
  ['src/components/Planted.astro', '../pages/index.astro', 'which pages there are'],
  ['src/components/planted.ts', './slip/slip.ts', 'serves all'],
  ['src/components/figure/planted.ts', '../chapter/story.ts', 'knows neither'],
  ['src/components/lists/Planted.astro', '../../pages/index.astro', 'which pages there are'],
  ['src/pages/data/planted.ts', '../../editions/zip.ts', 'thin route'],
] as const;

test('an import against a law is found, and the law is told', async () => {
  for (const [file, from, words] of BREACHES) expect(await lawBrokenBy(file, from), `${file} imports ${from}`).toContain(words);
});

test('imports in the direction of the laws pass', async () => {
  expect(await lawBrokenBy('src/figures/month/planted.ts', '../../marks/layer.ts')).toBeUndefined();
  expect(await lawBrokenBy('src/figures/month/planted.ts', '../figure.ts')).toBeUndefined();
  expect(await lawBrokenBy('src/figures/cost-gap/views/planted.ts', '../series.ts')).toBeUndefined();
  expect(await lawBrokenBy('src/components/Planted.astro', '../figures/build.ts')).toBeUndefined();
  expect(await lawBrokenBy('src/components/figure/planted.ts', '../../figures/build.ts')).toBeUndefined();
  expect(await lawBrokenBy('src/components/chapter/planted.ts', '../figure/stage.ts')).toBeUndefined();
});

test('in the scripts of pages the laws hold too', async () => {
  const [result] = await eslint.lintText("<script>\n  import '../pages/data/planted.ts';\n</script>", {
    filePath: 'src/components/Planted.astro',
  });
  expect(result?.messages.map(({ message }) => message).join()).toContain('which pages there are');
});
