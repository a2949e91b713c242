import { readFrontMatter } from './frontMatter.ts';
import { mdxNodes } from './mdx.ts';

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

/** The components that are read here. */
const COMPONENTS: ReadonlySet<string> = new Set(['Step', 'Question', 'Num', 'Cite', 'Claim', 'Quote', 'Guide']);

/**
 * Reads a chapter's MDX text: its front matter, its steps and what it refers to, with line numbers for messages. The
 * chapter's id is its file's name. Throws a line with file and line when the text cannot be parsed.
 */
export function parseChapter(file: string, text: string): Chapter {
  const id = idOf(file);
  const front = readFrontMatter(text);
  const words = (field: string) => (typeof front[field] === 'string' ? front[field] : '');
  const tags = tagsOf(file, text);
  const steps = tags
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
    references: referencesIn(tags),
    words: countWords(text),
  };
}

/** Reads the MDX text of a page around the story in the same way. */
export function parsePage(file: string, text: string): Page {
  const tags = tagsOf(file, text);
  const questions = tags
    .filter(({ component }) => component === 'Question')
    .map(({ id, title, line }) => ({ id: `faq.${id}`, title, line }));
  const { title } = readFrontMatter(text);
  return { id: idOf(file), file, title: typeof title === 'string' ? title : '', questions, references: referencesIn(tags) };
}

/** What a text refers to, with line numbers for messages. */
function referencesIn(tags: readonly Tag[]): Reference[] {
  return tags
    .filter(({ component }) => component !== 'Step' && component !== 'Question')
    .map(({ component, id, set, line }) => ({ component: component as Reference['component'], id, line, ...(set && { set }) }));
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/** A component in a text, with what is asked of it here; what it has not is empty. */
interface Tag {
  readonly component: string;
  readonly id: string;
  readonly set: string;
  readonly title: string;
  readonly line: number;
}

function tagsOf(file: string, text: string): Tag[] {
  return mdxNodes(file, text)
    .filter(({ name }) => COMPONENTS.has(name ?? ''))
    .map(({ name, attributes = [], position }) => {
      const given = (wanted: string) => {
        const value = attributes.find((one) => one.name === wanted)?.value;
        return typeof value === 'string' ? value : '';
      };
      return {
        component: name ?? '',
        id: given('id') || given('to'),
        set: given('set'),
        title: given('title'),
        line: position?.start.line ?? 1,
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
