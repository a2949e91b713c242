import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importLaws } from './tests/rules/importLaws.mjs';

/** What ESLint looks for: the recommended rules of each language, and the site's own laws. Form is Prettier's, types are TypeScript's. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'content/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      'no-undef': 'off', // TypeScript knows better, also of globals
      // A function that stands in for others takes what they take; what it does not need begins with a line below.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Playwright reads from the braces which fixtures a test wants, also that it wants none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  // What is shipped says nothing in the reader's console but what broke; commands and tests talk to the developer.
  { files: ['src/**'], ignores: ['src/commands/**'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  ...importLaws(),
);
