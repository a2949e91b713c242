/* A script in parts: the first runs without modules, and fetches the others from beside it when it wants them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { scriptParts, type ClassicParts } from '../../../src/editions/scriptParts.ts';

const MODULES = {
  'main.js': `import { shared } from './shared.js';
    globalThis.said.push('main ' + shared);
    globalThis.show = () => import('./figure.js').then(({ figure }) => globalThis.said.push(figure()));`,
  'figure.js': `import { shared } from './shared.js'; export const figure = () => 'figure ' + shared;`,
  'shared.js': `export const shared = Math.random();`,
  'alone.js': `globalThis.said.push('alone');`,
};
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shock-parts-'));
  for (const [name, code] of Object.entries(MODULES)) writeFileSync(join(folder, name), code);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A page that holds as much as the runner asks for. Scripts in it come from what lies beside the first; others are lost. */
function page(parts: ClassicParts, beside: Readonly<Record<string, string>>) {
  const said: string[] = [];
  const fetched: string[] = [];
  const context: Record<string, unknown> = { said, URL, console };
  context.self = context;
  context.document = {
    currentScript: { src: 'https://example.org/deep/_astro/script.js' },
    createElement: () => ({ remove() {} }),
    head: {
      append(script: { src: string; onload: () => void; onerror: () => void }) {
        fetched.push(script.src);
        const code = beside[script.src.split('/').at(-1) ?? ''];
        if (code === undefined) return script.onerror();
        runInNewContext(code, context);
        script.onload();
      },
    },
  };
  runInNewContext(parts.code, context);
  return { said, fetched, show: async () => void (await (context.show as () => Promise<unknown>)()) };
}

test('a part is fetched once, when it is wanted, from beside the script, and shares what both need', async () => {
  const parts = await scriptParts(join(folder, 'main.js'));
  const [later] = parts.later;
  expect(parts.later).toHaveLength(1);
  const { said, fetched, show } = page(parts, { [later?.name ?? '']: later?.code ?? '' });
  expect(fetched).toEqual([]);
  await show();
  await show();
  expect(fetched).toEqual([`https://example.org/deep/_astro/${later?.name}`]);
  const shared = said[0]?.replace('main ', '');
  expect(said).toEqual([`main ${shared}`, `figure ${shared}`, `figure ${shared}`]);
});

test('a part that is lost or cut off is told, and asked for again', async () => {
  const parts = await scriptParts(join(folder, 'main.js'));
  const name = parts.later[0]?.name ?? '';
  const beside: Record<string, string> = {};
  const { said, show } = page(parts, beside);
  await expect(show()).rejects.toThrow(/did not arrive/);
  beside[name] = '';
  await expect(show()).rejects.toThrow(/is not whole/);
  beside[name] = parts.later[0]?.code ?? '';
  await show();
  expect(said).toHaveLength(2);
});

test('a script without parts is as it always was', async () => {
  const parts = await scriptParts(join(folder, 'alone.js'));
  expect(parts.later).toEqual([]);
  expect(page(parts, {}).said).toEqual(['alone']);
});
