import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { manifests } from '../../../src/cache/installed.ts';

const versionOf = (manifest: Buffer) => (JSON.parse(manifest.toString()) as { name: string; version: string }).version;

test('a library that names only its entry is found, and what it leans on as it finds it', async () => {
  const [own] = await manifests('harfbuzzjs');
  const [subsetter, leant] = await manifests('subset-font', 'harfbuzzjs');
  const asked = (JSON.parse(subsetter!.toString()) as { dependencies: Record<string, string> }).dependencies['harfbuzzjs'];
  expect(asked).toContain(versionOf(leant!).split('.')[0]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  expect({ ...dependencies, ...devDependencies }['harfbuzzjs']).toBe(versionOf(own!));
});

test('one that is not installed is named', () => {
  expect(() => manifests('no-such-library')).toThrow(/no-such-library is not installed/);
});
