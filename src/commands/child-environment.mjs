import { delimiter, dirname } from 'node:path';
import { isRecent } from './node-version.mjs';

/**
 * The environment for what runs under the chosen Node: that Node comes first in PATH, so that programs which start
 * `node` themselves get the same one.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node path of the binary
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(env, node) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [path]: [dirname(node), env[path]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Under some environment variables Astro's servers detach from the terminal and log JSON. These two tell it that
    // this has happened already, so that Ctrl-C always stops them.
    ASTRO_DEV_BACKGROUND: '1',
    ASTRO_PREVIEW_BACKGROUND: '1',
  };
}

/**
 * Flags that make a Node run our TypeScript as newer ones do unasked.
 * @param {string} version
 * @returns {string[]}
 */
export function nodeFlags(version) {
  const unasked = version.startsWith('23.') ? isRecent(version, '23.6.0') : isRecent(version, '22.18.0');
  return unasked ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
}
