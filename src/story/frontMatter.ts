import { LineCounter, parseDocument } from 'yaml';
import { didYouMean } from '../data/nearest.ts';

/** What a file says of itself, by field. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** The kinds of files, and the fields that each has: what a field holds, and whether it may be left out. */
export const FIELDS = {
  chapter: {
    order: { holds: 'a whole number', needed: true },
    title: { holds: 'words', needed: true },
    summary: { holds: 'words', needed: true },
    figure: { holds: 'words', needed: true },
    card: { holds: 'words', needed: false },
  },
  page: {
    title: { holds: 'words', needed: true },
    summary: { holds: 'words', needed: true },
  },
} as const satisfies Record<string, Readonly<Record<string, Field>>>;

interface Field {
  readonly holds: 'words' | 'a whole number';
  readonly needed: boolean;
}

const BLOCK = /^---\r?\n([\s\S]*?)\r?\n---/;

/** The fields between the `---` marks. Throws nothing: a file without them, or with a fault in them, has none. */
export function readFrontMatter(text: string): FrontMatter {
  const document = parseDocument(BLOCK.exec(text)?.[1] ?? '');
  const values: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return isRecord(values) ? values : {};
}

/**
 * Everything that is wrong between the `---` marks of a file, one line each with file, line, field, what was expected and what
 * was found.
 */
export function frontMatterFaults(file: string, text: string, kind: keyof typeof FIELDS): string[] {
  const block = BLOCK.exec(text)?.[1];
  if (block === undefined) return [`${file}:1: expected front matter between two lines of "---", found none`];
  const lines = new LineCounter();
  const document = parseDocument(block, { lineCounter: lines });
  // The block begins on the second line of the file.
  const syntax = document.errors.map(
    ({ pos, code, message }) => `${file}:${lines.linePos(pos[0]).line + 1}: front matter: ${told(code, message)}`,
  );
  if (syntax.length > 0) return syntax;
  const values: unknown = document.toJS();
  if (!isRecord(values)) return [`${file}:2: front matter: expected lines like "title: Words", found "${block.split('\n')[0]}"`];
  const fields: Readonly<Record<string, Field>> = FIELDS[kind];
  const lineOf = (name: string) => block.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 2;
  const names = Object.keys(fields);
  return [
    ...Object.keys(values)
      .filter((name) => !names.includes(name))
      .map(
        (name) =>
          `${file}:${lineOf(name)}: front matter: expected the fields ${names.join(', ')}, found "${name}"${didYouMean(name, names)}`,
      ),
    ...Object.entries(fields).flatMap(([name, field]) => {
      if (values[name] === undefined)
        return field.needed ? [`${file}:1: front matter "${name}": expected ${field.holds}, found no such field`] : [];
      return fits(values[name], field)
        ? []
        : [
            `${file}:${lineOf(name)}: front matter "${name}": expected ${field.holds}, found ${values[name] === null || values[name] === '' ? 'nothing' : JSON.stringify(values[name])}`,
          ];
    }),
  ];
}

/** The parser's message without its picture of the place; the most frequent slip in plain words. */
function told(code: string, message: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'expected quotation marks around words that hold a colon, found none';
  return `expected YAML, found a fault: ${message.split(/ at line \d+|\n/)[0]}`;
}

function fits(value: unknown, { holds }: Field): boolean {
  return holds === 'words' ? typeof value === 'string' && value.trim() !== '' : Number.isInteger(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
