/** Language of words that are kept as they were published, for `lang`: Chinese by its signs, else that of the page. */
export function languageOf(words: string): 'zh' | undefined {
  return /\p{Script=Han}{4}/u.test(words) ? 'zh' : undefined;
}

/** Whether a quotation is a sentence, or a passage of one. Sources that are tables are quoted by a line of figures, which says nothing by itself. */
export function isProse(words: string): boolean {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return count(/\p{L}/gu) > 2 * count(/\d/g);
}
