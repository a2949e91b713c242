import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

/** The tables of the site. */
export const CONTENT = join(process.cwd(), 'content/data');

/** A copy of the site's tables that a test may spoil. */
export function copyOfTables(): string {
  const folder = test.info().outputPath('data');
  cpSync(CONTENT, folder, { recursive: true });
  return folder;
}

/** A folder with a small package of its own: a schema and tables by file name. */
export function smallPackage(resources: readonly object[], files: Readonly<Record<string, string>>): string {
  const folder = test.info().outputPath('small');
  mkdirSync(folder, { recursive: true });
  const schema = { name: 'small', title: 'Small', description: '', licenses: [], resources };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(schema));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Replaces a passage of a file; fails when it is not there, so that a test never spoils nothing. */
export function spoil(folder: string, file: string, passage: string, replacement: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(passage)) throw new Error(`${file} does not hold ${passage}`);
  writeFileSync(path, text.replace(passage, replacement));
}

/** The line of a file that starts with a text, from 1. */
export function lineOf(folder: string, file: string, start: string): number {
  const index = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(start));
  if (index < 0) throw new Error(`${file} has no line that starts with ${start}`);
  return index + 1;
}

/** The message of the error that a function throws. */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('expected an error, found none');
}
