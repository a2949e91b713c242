/**
 * Runs at the end of `npm ci`: fetches a newer Node where this machine's is too old for Astro.
 * Never fails: the packages are in place by now, and the commands try once more when they are run.
 */
import { ROOT, findNode, installNode, noNodeMessage } from './node-runtime.mjs';

if (!findNode(ROOT)) {
  try {
    installNode(ROOT);
  } catch (error) {
    console.warn(noNodeMessage(error instanceof Error ? error.message : String(error)));
  }
}
