/**
 * Digits that the text may have outside the components of numbers, dates and quotations, and why. Each of them must occur.
 * What stands here is never a figure about the subject, except in questions, which a test holds against the registry.
 */
const ALLOWED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/\b(?:DeepSeek-)?V[234]\b/g, 'models of DeepSeek are named so'],
  [/\b(?:DeepSeek-)?R1\b/g, 'a model of DeepSeek is named so'],
  [/\bGPT-4\b/g, 'a model of OpenAI is named so'],
  [/\bo[13](?:-mini)?\b/g, 'models of OpenAI are named so'],
  [/\bLlama 3\.1(?: 405B)?/g, 'a model of Meta is named so'],
  [/\bA[18]00s?\b/g, 'chips of Nvidia are named so'],
  [/\bH[128]00s?\b/g, 'chips of Nvidia are named so'],
  [/\bH20\b/g, 'a chip of Nvidia is named so'],
  [/\bBF16\b/g, 'a format of numbers is named so'],
  [/\bFire-Flyer 1\b/g, 'a cluster of High-Flyer is named so'],
  [/\bCC BY 4\.0/g, 'a licence is named so'],
  [/^\s*Did it really cost \$5\.6 million\?\s*$/gm, 'a question in the words of those who ask it'],
  [/^\s*Why do some say \$589 billion and some \$593 billion\?\s*$/gm, 'a question in the words of those who ask it'],
];

/** The same without the reasons. */
export const ALLOWED_DIGITS = ALLOWED.map(([words]) => words);
