import { csvParseRows } from 'd3';
import type { Problem } from './problem.ts';

/** One record of a table, with the line of the file on which it starts (the header is line 1). */
interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as text: nothing is known yet about what the cells mean. */
export interface ParsedCsv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Cuts CSV text into records. Throws nothing: a record with too few or too many cells, an empty line and a cell that runs
 * over the end of its line (most often an unclosed quotation mark) are left out and reported.
 */
export function parseCsv(text: string): ParsedCsv {
  const [header, ...records] = numbered(csvParseRows(text.replace(/^\uFEFF/, '')));
  const columns = header?.cells ?? [];
  const problems: Problem[] = [];
  const kept: CsvRecord[] = [];
  for (const record of records) {
    const message = faultOf(record.cells, columns.length);
    if (message) problems.push({ line: record.line, message });
    else kept.push(record);
  }
  return { header: columns, records: kept, problems };
}

/** Lines are counted, not records, so that a place stays true below a cell that holds line breaks. */
function numbered(rows: readonly string[][]): CsvRecord[] {
  let line = 1;
  return rows.map((cells) => {
    const record = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return record;
  });
}

function faultOf(cells: readonly string[], expected: number): string | undefined {
  if (cells.length === 1 && cells[0] === '') return 'expected a record, found an empty line';
  const broken = cells.find((cell) => /[\r\n]/.test(cell));
  if (broken !== undefined) {
    return `expected each cell to end on its own line, found a line break after "${broken.split(/[\r\n]/)[0]}" (is a quotation mark left open?)`;
  }
  if (cells.length !== expected) return `expected ${expected} cells, found ${cells.length}`;
  return undefined;
}
