import { expect, test } from '@playwright/test';
import { hashFor } from '../../../src/scroll/addressBar.ts';

const known = new Set(['the-drop', 'the-drop.friday', 'the-drop.monday']);
const friday = { chapter: 'the-drop', step: 'the-drop.friday', first: true };
const monday = { chapter: 'the-drop', step: 'the-drop.monday', first: false };

test('the address names the step that is read', () => {
  expect(hashFor(monday, '', known)).toBe('#the-drop.monday');
  expect(hashFor(monday, '#the-drop.friday', known)).toBe('#the-drop.monday');
  expect(hashFor(monday, '#main', known)).toBe('#the-drop.monday');
  expect(hashFor(monday, '#%', known)).toBe('#the-drop.monday');
});

test('an address that says it already is left as it is', () => {
  expect(hashFor(monday, '#the-drop.monday', known)).toBeUndefined();
  expect(hashFor(monday, '#the-drop%2Emonday', known)).toBeUndefined();
  expect(hashFor(friday, '#the-drop', known)).toBeUndefined();
});

test('a chapter’s own address is too little for its later steps', () => {
  expect(hashFor(monday, '#the-drop', known)).toBe('#the-drop.monday');
});

test('above the story its own addresses go, those of others stay', () => {
  expect(hashFor(undefined, '#the-drop.monday', known)).toBe('');
  expect(hashFor(undefined, '#main', known)).toBeUndefined();
  expect(hashFor(undefined, '', known)).toBeUndefined();
});
