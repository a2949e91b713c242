/** One step of a chapter as its MDX file names it. */
export interface Step {
  /** The step's own name, `monday`. */
  readonly name: string;
  /** Its public address in the page, `the-drop.monday`. */
  readonly id: string;
  readonly title: string;
  /** Line in the MDX file, from 1. */
  readonly line: number;
}

/** Something outside the text that the text leans on: a number, a source, a claim. */
export interface Reference {
  readonly component: 'Num' | 'Cite' | 'Claim';
  readonly id: string;
  readonly line: number;
}

/** A chapter of the story, as far as it can be known without rendering it. */
export interface Chapter {
  readonly id: string;
  readonly file: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly figure: string;
  readonly steps: readonly Step[];
  readonly references: readonly Reference[];
  /** Words of prose, for the reading time. */
  readonly words: number;
}

const TAG = /<(Step|Num|Cite|Claim)\b([^>]*)>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/**
 * Reads a chapter's MDX text: its front matter, its steps and what it refers to, with line numbers for messages. The
 * chapter's id is its file's name. Tags are found by their spelling; MDX itself is parsed by Astro when the page is built.
 */
export function parseChapter(file: string, text: string): Chapter {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const front = frontMatter(text);
  const steps: Step[] = [];
  const references: Reference[] = [];
  for (const tag of text.matchAll(TAG)) {
    const [, component = '', attributes = ''] = tag;
    const given = Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
    const line = text.slice(0, tag.index).split('\n').length;
    const target = given.id ?? '';
    if (component === 'Step') {
      steps.push({ id: target, name: target.slice(target.indexOf('.') + 1), title: given.title ?? '', line });
    } else references.push({ component: component as Reference['component'], id: target, line });
  }
  return {
    id,
    file,
    order: Number(front.order),
    title: front.title ?? '',
    summary: front.summary ?? '',
    figure: front.figure ?? '',
    steps,
    references,
    words: countWords(text),
  };
}

/** The flat `key: value` lines between the `---` marks. Astro checks the same lines against the collection's schema. */
function frontMatter(text: string): Record<string, string> {
  const block = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const pairs = block.split('\n').map((line) => /^(\w+):\s*(.*)$/.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], unquote(pair[2] ?? '')]] : [])));
}

function unquote(value: string): string {
  return value.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/** Counts the words a reader reads: no front matter, no tags. A number set by a component counts as one word. */
function countWords(text: string): number {
  const prose = text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<Num\b[^>]*>/g, 'number ')
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  return prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
