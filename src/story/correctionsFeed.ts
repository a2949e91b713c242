import { correctionAddress } from './entryAddresses.ts';
import { createHash } from 'node:crypto';
import type { CorrectionRow } from '../data/rows.ts';

/** What the feed says of the site. */
export interface FeedFacts {
  readonly site: string;
  /** ISO date of the newest release or correction. */
  readonly modified: string;
  /** From an address of the site's root to what the feed may say: in full, or relative to the feed. */
  readonly address: (address: string) => string;
}

/**
 * The corrections as an Atom feed (RFC 4287), newest first; a feed without entries when there are none. Ids are made of the
 * site's name and the correction's own, so that they stay when the site moves.
 */
export function correctionsFeed(corrections: readonly CorrectionRow[], { site, modified, address }: FeedFacts): string {
  const entries = corrections.map(({ id, date, where, said, says, why }) =>
    element('entry', [
      text('id', uuid(`${site} correction ${id}`)),
      text('title', `Corrected: ${shortened(said)}`),
      text('updated', `${date}T00:00:00Z`),
      link('alternate', address(correctionAddress(id))),
      link('related', address(where)),
      text('content', `It said: “${said}”\nIt says: “${says}”\nWhy: ${why}`, ' type="text"'),
    ]),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    [
      text('id', uuid(`${site} corrections`)),
      text('title', `${site}: corrections`),
      text('updated', `${modified}T00:00:00Z`),
      element('author', [text('name', site)]),
      link('self', address('/corrections.xml')),
      link('alternate', address('/corrections/')),
      ...entries,
    ],
    ' xmlns="http://www.w3.org/2005/Atom" xml:lang="en"',
  )}\n`;
}

/** The first words of a text, at most `most` signs, cut between words. */
function shortened(words: string, most = 70): string {
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`;
}

function element(name: string, children: readonly string[], attributes = ''): string {
  return `<${name}${attributes}>\n${children.join('\n')}\n</${name}>`;
}

function text(name: string, words: string, attributes = ''): string {
  return `<${name}${attributes}>${escaped(words)}</${name}>`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escaped(href)}"/>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A name as a UUID of version 5 (RFC 9562): the same name gives the same one at any time. */
function uuid(name: string): string {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
