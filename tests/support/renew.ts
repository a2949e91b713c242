import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The environment variable that makes what is committed anew: pictures, their marks as text, the table of mistakes. */
const VARIABLE = 'SHOCK_RENEW';

/** Whether what is committed is to be made anew instead of being held against what is. */
export const renewing = process.env[VARIABLE] === '1';

/** What the message of a failed comparison says: how to make it anew, if the change is meant. */
export function renewHint(grep: string, step = 'unit'): string {
  return `if the change is meant: ${VARIABLE}=1 npm test -- ${step} --grep="${grep}", and look at the change before it is committed`;
}

/** A committed text to compare with, after it was made anew where that is asked for. One that is missing is empty. */
export function committedText(file: string, text: string): string {
  if (renewing) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
