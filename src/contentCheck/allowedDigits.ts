/**
 * Digits that the text may have outside the components of numbers, dates and quotations, each with its reason. Each of them must occur.
 * What stands here is never a figure about the subject, except in questions, which a test holds against the registry.
 */
export const ALLOWED_DIGITS: readonly RegExp[] = [
  // Models of DeepSeek are named so.
  /\b(?:DeepSeek-)?V[234]\b/g,
  // A model of DeepSeek is named so.
  /\b(?:DeepSeek-)?R1\b/g,
  // A model of OpenAI is named so.
  /\bGPT-4\b/g,
  // Models of OpenAI are named so.
  /\bo[13](?:-mini)?\b/g,
  // A model of Meta is named so.
  /\bLlama 3\.1(?: 405B)?/g,
  // Chips of Nvidia are named so.
  /\bA[18]00s?\b/g,
  // Chips of Nvidia are named so.
  /\bH[128]00s?\b/g,
  // A chip of Nvidia is named so.
  /\bH20\b/g,
  // A format of numbers is named so.
  /\bBF16\b/g,
  // A cluster of High-Flyer is named so.
  /\bFire-Flyer 1\b/g,
  // A licence is named so.
  /\bCC BY 4\.0/g,
  // A question in the words of those who ask it.
  /^\s*Did it really cost \$5\.6 million\?\s*$/gm,
  // A question in the words of those who ask it.
  /^\s*Why do some say \$589 billion and some \$593 billion\?\s*$/gm,
];
