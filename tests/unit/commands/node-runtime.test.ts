import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { childEnvironment, nodeFlags } from '../../../src/commands/child-environment.mjs';
import { leavesPackagesOut, packageFor } from '../../../src/commands/node-runtime.mjs';
import { isRecent } from '../../../src/commands/node-version.mjs';
import { npmScript } from '../../../src/commands/npm.mjs';

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
  expect(npmScript({ npm_execpath: '/x/npm-cli.js' }, node, () => true)).toBe('/x/npm-cli.js');
  expect(npmScript({ npm_execpath: '/x/pnpm.cjs' }, node, (path) => path === beside)).toBe(beside);
  expect(npmScript({}, node, () => false)).toBeUndefined();
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

test('of the old Nodes, only the late 20s install every package', () => {
  for (const version of ['v20.19.0', 'v20.20.2']) expect(leavesPackagesOut(version), version).toBe(false);
  for (const version of ['v18.20.8', 'v20.18.1', 'v21.7.3', 'v22.11.0']) expect(leavesPackagesOut(version), version).toBe(true);
});
