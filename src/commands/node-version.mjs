/** The oldest Node that Astro accepts. */
export const MINIMUM = '22.12.0';

/**
 * Whether a version is the other one or a later one.
 * @param {string} version such as `v20.20.2`; what follows a hyphen is ignored
 * @param {string} [minimum]
 * @returns {boolean}
 */
export function isRecent(version, minimum = MINIMUM) {
  const have = parts(version);
  for (const [place, need] of parts(minimum).entries()) {
    const difference = (have[place] ?? 0) - need;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} version */
function parts(version) {
  return version.replace(/^v/, '').replace(/-.*$/, '').split('.').map(Number);
}
