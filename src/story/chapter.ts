import { readFrontMatter } from './frontMatter.ts';

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

/** Something outside the text that the text leans on: a number, a source, a claim, a quotation, a step that a phrase leads to. */
export interface Reference {
  readonly component: 'Num' | 'Cite' | 'Claim' | 'Quote' | 'Guide';
  readonly id: string;
  /** What a guiding phrase sets, as a query string. */
  readonly set?: string;
  readonly line: number;
}

/** An MDX file and what it refers to. */
export interface TextFile {
  readonly file: string;
  readonly references: readonly Reference[];
}

/** A page around the story, as far as it can be known without rendering it. Its id is its file's name, and its address. */
export interface Page extends TextFile {
  readonly id: string;
  readonly title: string;
  /** The questions that it answers, with their public addresses in the page: `faq.what-is-deepseek`. */
  readonly questions: readonly Pick<Step, 'id' | 'title' | 'line'>[];
}

/** A chapter of the story, as far as it can be known without rendering it. */
export interface Chapter extends TextFile {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly figure: string;
  /** Name of the step whose picture stands for the chapter where it is linked. The first unless told. */
  readonly card: string;
  readonly steps: readonly Step[];
  /** Words of prose, for the reading time. */
  readonly words: number;
}

const TAG = /<(Step|Question|Num|Cite|Claim|Quote|Guide)\b([^>]*)>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/**
 * Reads a chapter's MDX text: its front matter, its steps and what it refers to, with line numbers for messages. The
 * chapter's id is its file's name. Tags are found by their spelling; MDX itself is parsed by Astro when the page is built.
 */
export function parseChapter(file: string, text: string): Chapter {
  const id = idOf(file);
  const front = readFrontMatter(text);
  const words = (field: string) => (typeof front[field] === 'string' ? front[field] : '');
  const steps = tagsOf(text)
    .filter(({ component }) => component === 'Step')
    .map(({ id: step, title, line }): Step => ({ id: step, name: step.slice(step.indexOf('.') + 1), title, line }));
  return {
    id,
    file,
    order: Number(front.order),
    title: words('title'),
    summary: words('summary'),
    figure: words('figure'),
    card: words('card') || (steps[0]?.name ?? ''),
    steps,
    references: parseReferences(text),
    words: countWords(text),
  };
}

/** Reads the MDX text of a page around the story in the same way. */
export function parsePage(file: string, text: string): Page {
  const questions = tagsOf(text)
    .filter(({ component }) => component === 'Question')
    .map(({ id, title, line }) => ({ id: `faq.${id}`, title, line }));
  const { title } = readFrontMatter(text);
  return { id: idOf(file), file, title: typeof title === 'string' ? title : '', questions, references: parseReferences(text) };
}

/** What a text refers to, with line numbers for messages. */
function parseReferences(text: string): Reference[] {
  return tagsOf(text)
    .filter(({ component }) => component !== 'Step' && component !== 'Question')
    .map(({ component, id, set, line }) => ({ component: component as Reference['component'], id, line, ...(set && { set }) }));
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

function tagsOf(text: string): { component: string; id: string; set: string; title: string; line: number }[] {
  return [...text.matchAll(TAG)].map((tag) => {
    const [, component = '', attributes = ''] = tag;
    const given = Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
    return {
      component,
      id: given.id ?? given.to ?? '',
      set: given.set ?? '',
      title: given.title ?? '',
      line: text.slice(0, tag.index).split('\n').length,
    };
  });
}

/** Counts the words a reader reads: no front matter, no tags. A number set by a component counts as one word. */
function countWords(text: string): number {
  const prose = text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<Num\b[^>]*>/g, 'number ')
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  return prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
