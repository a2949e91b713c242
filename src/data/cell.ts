import { didYouMean } from './nearest.ts';
import type { Constraints, Field } from './schema.ts';

/** What a cell can hold once it is read. Dates stay ISO text. */
export type Value = string | number | boolean | string[] | null;

/** A cell as read, and what is wrong with it. */
export interface ReadCell {
  readonly value: Value;
  readonly faults: readonly string[];
}

/** Reads one cell by its field: type first, then constraints. Throws nothing. An empty cell reads as `null`. */
export function readCell(text: string, field: Field): ReadCell {
  if (text === '') return { value: null, faults: field.constraints?.required ? ['expected a value, found nothing'] : [] };
  if (text.trim() !== text) return { value: null, faults: [`expected no space around the value, found ${quote(text)}`] };
  const typed = readType(text, field);
  if ('fault' in typed) return { value: null, faults: [`${typed.fault}, found ${quote(text)}`] };
  return { value: typed.value, faults: constraintFaults(text, typed.value, field.constraints ?? {}) };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const INTEGER = /^-?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

type Typed = { readonly value: Value } | { readonly fault: string };

function readType(text: string, field: Field): Typed {
  switch (field.type) {
    case 'number':
      return NUMBER.test(text) ? { value: Number(text) } : { fault: `expected a number${plainDigits(text)}` };
    case 'integer':
      return INTEGER.test(text) ? { value: Number(text) } : { fault: `expected a whole number${plainDigits(text)}` };
    case 'year':
      return /^\d{4}$/.test(text) ? { value: Number(text) } : { fault: 'expected a year like 2025' };
    case 'date':
      if (!DATE.test(text)) return { fault: 'expected a date like 2025-01-27' };
      return isDay(text) ? { value: text } : { fault: 'expected a day of the calendar' };
    case 'boolean':
      return readBoolean(text, field);
    case 'list':
      return readList(text, field.delimiter ?? ',');
    case 'string':
      return { value: text };
  }
}

function readBoolean(text: string, { trueValues = ['true'], falseValues = ['false'] }: Field): Typed {
  if (trueValues.includes(text)) return { value: true };
  if (falseValues.includes(text)) return { value: false };
  return { fault: `expected ${[...trueValues, ...falseValues].map(quote).join(' or ')}` };
}

function readList(text: string, delimiter: string): Typed {
  const items = text.split(delimiter);
  if (items.some((item) => item === '' || item.trim() !== item))
    return { fault: `expected items joined with "${delimiter}" and no spaces` };
  const twice = items.find((item, index) => items.indexOf(item) !== index);
  return twice === undefined ? { value: items } : { fault: `expected each item once ("${twice}" is there twice)` };
}

/** 2025-02-30 has the form of a date but is no day of the calendar. */
function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** A number as people write it, with signs of money, a true minus and separators, as a cell wants it; nothing when it is unclear. */
function plainDigits(text: string): string {
  const bare = text.replace(/[$€£¥\s']/gu, '').replace('\u2212', '-');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return plain !== text && NUMBER.test(plain) ? ` in digits only (${plain})` : '';
}

function constraintFaults(text: string, value: Value, { enum: allowed, minimum, maximum, pattern, maxLength }: Constraints): string[] {
  const faults: string[] = [];
  if (allowed && !allowed.includes(text))
    faults.push(`expected one of ${allowed.map(quote).join(', ')}, found ${quote(text)}${didYouMean(text, allowed)}`);
  if (typeof value === 'number' && minimum !== undefined && value < minimum) faults.push(`expected at least ${minimum}, found ${text}`);
  if (typeof value === 'number' && maximum !== undefined && value > maximum) faults.push(`expected at most ${maximum}, found ${text}`);
  if (pattern && !new RegExp(pattern, 'u').test(text)) faults.push(`expected text of the form ${pattern}, found ${quote(text)}`);
  if (maxLength !== undefined && [...text].length > maxLength)
    faults.push(`expected at most ${maxLength} characters, found ${[...text].length}`);
  return faults;
}

function quote(text: string): string {
  return `"${text}"`;
}
