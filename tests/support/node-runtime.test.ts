import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { childEnvironment, nodeFlags } from '../../src/commands/child-environment.mjs';
import { isRecent, npmCommand, packageFor } from '../../src/commands/node-runtime.mjs';

test('versions are compared by number, part by part', () => {
  for (const version of ['v22.12.0', 'v22.12.1', 'v22.100.0', 'v24.0.0', 'v26.0.0-nightly20260101']) {
    expect(isRecent(version), version).toBe(true);
  }
  for (const version of ['v20.20.2', 'v22.11.9', 'v22.9.0', 'v18.0.0']) expect(isRecent(version), version).toBe(false);
});

test('the packaged Nodes are recent enough', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    for (const arch of ['x64', 'arm64']) expect(isRecent(packageFor(platform, arch)!.version)).toBe(true);
  }
  expect(packageFor('aix', 'ppc64')).toBeUndefined();
});

test("npm is started by its own script, whichever package manager's variable is set", () => {
  const node = join('/opt', 'node', 'bin', 'node');
  const beside = join('/opt', 'node', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  expect(npmCommand({ npm_execpath: '/x/npm-cli.js' }, node, () => true)).toEqual([node, '/x/npm-cli.js']);
  expect(npmCommand({ npm_execpath: '/x/pnpm.cjs' }, node, (path) => path === beside)).toEqual([node, beside]);
  expect(npmCommand({}, node, () => false)).toEqual(['npm']);
});

test('the chosen Node comes first for children, whatever PATH is called', () => {
  expect(childEnvironment({ PATH: '/usr/bin' }, join('/n', 'bin', 'node'))['PATH']).toBe(`${join('/n', 'bin')}${delimiter}/usr/bin`);
  const windows = childEnvironment({ Path: 'C' }, join('/n', 'node'));
  expect(windows).toMatchObject({ Path: `${join('/n')}${delimiter}C`, ASTRO_TELEMETRY_DISABLED: '1' });
  expect(windows).not.toHaveProperty('PATH');
});

test('only a Node that needs it is told to read TypeScript', () => {
  for (const version of ['22.12.0', '22.17.1', '23.5.0']) expect(nodeFlags(version), version).not.toEqual([]);
  for (const version of ['22.18.0', '23.6.0', '24.0.0']) expect(nodeFlags(version), version).toEqual([]);
});
