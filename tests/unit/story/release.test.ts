import { expect, test } from '@playwright/test';
import { releaseOf } from '../../../src/story/release.ts';

const release = (date: string) => ({ date, summary: '' });
const correction = (date: string) => ({ id: 'x', date, where: '/', said: '', says: '', why: '' });

test('the site is as old as its first release and as new as its newest release or correction', () => {
  expect(releaseOf('1.2.3', { releases: [release('2026-03-01'), release('2026-01-01')], corrections: [] })).toEqual({
    version: '1.2.3',
    published: '2026-01-01',
    modified: '2026-03-01',
  });
  expect(releaseOf('1.2.3', { releases: [release('2026-01-01')], corrections: [correction('2026-02-02')] }).modified).toBe('2026-02-02');
});

test('without a release there is no date to give', () => {
  expect(() => releaseOf('1.2.3', { releases: [], corrections: [] })).toThrow('content/data/releases.csv: expected at least one release');
});
