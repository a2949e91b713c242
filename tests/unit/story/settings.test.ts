import { expect, test } from '@playwright/test';
import { changeSettings, readSettings } from '../../../src/story/settings.ts';

test('settings are what the query string says', () => {
  expect(readSettings('?hours=3&rate=2.5')).toEqual({ hours: '3', rate: '2.5' });
  expect(readSettings('')).toEqual({});
});

test('a change keeps what it does not name', () => {
  expect(changeSettings('?utm=x&hours=3', { hours: '4', rate: '1' })).toBe('?utm=x&hours=4&rate=1');
  expect(changeSettings('?hours=3', { hours: null })).toBe('');
});
