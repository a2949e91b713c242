/**
 * What knip, which looks for unused files, exports and dependencies, cannot see by itself.
 * @type {import('knip').KnipConfig}
 */
export default {
  entry: [
    // Started by src/commands/with-node.mjs, whose arguments knip does not read.
    'src/commands/{start,fonts}.mjs',
    'src/commands/{ids,new-chapter,new-figure,rows}.ts',
    'tests/{run,look/run,bench/run}.mjs',
    // Editions bundle these into files of their own, which run beside the pages.
    'src/editions/worker/{worker,remove}.ts',
    'src/editions/parts.js',
  ],
  project: ['{src,tests}/**/*.{ts,mjs,js,svelte,astro,mdx}', '*.mjs'],
  playwright: { config: ['tests/playwright.config.ts'] },
  ignoreDependencies: [
    // Run as commands by tests/support/steps.mjs, or found by their path.
    '@astrojs/check',
    'svelte-check',
    'vnu-jar',
    // Their files are read by src/commands/fonts.mjs.
    '@fontsource-variable/libre-franklin',
    '@fontsource-variable/source-serif-4',
    // Their scripts are put into pages by the tests.
    '@guidepup/virtual-screen-reader',
    'accessibility-checker-engine',
  ],
  // Of the system, where it is there.
  ignoreBinaries: ['wget'],
  ignoreIssues: {
    // Describes the rows of every table, whether a module names their type or not.
    'src/data/rows.ts': ['types'],
  },
};
