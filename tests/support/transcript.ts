/**
 * What a screen reader says, as text to be read by people: the words of a paragraph on one line, links and buttons in
 * brackets, and what stands in a list, a figure or a landmark set in under its name.
 */

/** Said of elements that stand inside a line of text; their words are enough. */
const INLINE = new Set([
  'time',
  'emphasis',
  'strong',
  'code',
  'subscript',
  'superscript',
  'deletion',
  'insertion',
  'mark',
  'generic',
  'status',
]);
/** Said of what a reader can act on; its name is on the line of the text around it. */
const ACTED_ON = /^(link|button|textbox|spinbutton|combobox|checkbox|radio|searchbox), /;
/** Said of elements that hold others. Lists name the place of each entry, which the lines themselves show. */
const HOLDER =
  /^(main|banner|contentinfo|region|navigation|complementary|figure|group|list|listitem|table|rowgroup|row|blockquote|definition|term|article|caption|form)(, |$)/;
const STANDALONE = /^(heading|image|img|separator), /;

/**
 * Sets a log of spoken phrases as lines.
 * @param phrases in the order in which they were said
 */
export function transcript(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  let depth = 0;
  const line = (text: string) => lines.push('  '.repeat(depth) + text);
  const endLine = () => {
    if (words.length > 0) line(words.join(' ').replace(/ ([.,;:)?!])/g, '$1'));
    words = [];
  };
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    const ended = phrase.replace(/^end of /, '');
    if (INLINE.has(ended)) continue;
    if (ACTED_ON.test(phrase)) {
      words.push(`[${phrase}]`);
      at = endOf(phrases, at);
    } else if (ended === 'paragraph') {
      endLine();
    } else if (STANDALONE.test(phrase)) {
      endLine();
      line(phrase);
    } else if (phrase !== ended && HOLDER.test(ended)) {
      endLine();
      depth -= 1;
    } else if (HOLDER.test(phrase)) {
      endLine();
      line(phrase.replace(/^listitem.*/, '•'));
      depth += 1;
    } else if (!STANDALONE.test(ended)) {
      words.push(phrase);
    }
  }
  endLine();
  return lines;
}

/** Where the words of something that can be acted on end: they are its name once more. */
function endOf(phrases: readonly string[], start: number): number {
  const phrase = phrases[start] ?? '';
  const next = phrases.indexOf(phrase, start + 1);
  const end = phrases.indexOf(`end of ${phrase}`, start + 1);
  return end >= 0 && (next < 0 || end < next) ? end : start;
}
