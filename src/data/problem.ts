/** Something wrong in a table, and where. */
export interface Problem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name of the column, when one cell is at fault. */
  readonly field?: string | undefined;
  /** Primary key of the row, when it has one. */
  readonly row?: string | undefined;
  /** What was expected and what was found. */
  readonly message: string;
}

/** Says a problem in one line: file, line, field, row, what was expected, what was found. */
export function describeProblem(file: string, { line, field, row, message }: Problem): string {
  const place = [field ? `field "${field}"` : '', row ? `row ${row}` : ''].filter(Boolean).join(', ');
  return `${file}:${line}: ${place ? `${place}: ` : ''}${message}`;
}
