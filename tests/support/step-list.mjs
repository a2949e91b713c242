/** The steps of `npm test`, in order, and what each needs. */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [site] whether it looks at the built site
 * @property {keyof import('./browsers.mjs').Tools} [tool]
 * @property {string} [project] Playwright's name for it, where Playwright runs it
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'types' },
  { name: 'rules' },
  { name: 'build', site: true },
  { name: 'unit', project: 'unit' },
  { name: 'chromium', site: true, tool: 'chromium', project: 'chromium' },
  { name: 'firefox', site: true, tool: 'firefox', project: 'firefox' },
  { name: 'webkit', site: true, tool: 'webkit', project: 'webkitgtk' },
  { name: 'html', site: true, tool: 'java' },
];

/**
 * The steps with these names, in their usual order; all of them when none is named.
 * @param {readonly string[]} names
 * @returns {readonly Step[]}
 * @throws {Error} when there is no step of a name
 */
export function chooseSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no step ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}
