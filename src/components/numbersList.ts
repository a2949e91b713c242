import { arrange, ORDERS, readWish, type Entry, type Group } from './arrange.ts';
import { KINDS } from './kinds.ts';
import { fillNumbersForm } from './numbersForm.ts';
import type { Kind } from '../data/quantity.ts';
import { idOfHash } from '../story/address.ts';
import { ReaderSettings } from './readerSettings.ts';
import { required } from './required.ts';

const SORTS: Readonly<Record<(typeof ORDERS)[number], string>> = {
  subject: 'subject',
  name: 'name',
  value: 'value, by unit',
  date: 'date, latest first',
  kind: 'kind',
};

/**
 * Search, order and filter of the list of numbers. The address carries them, so that a link shows the same list. Entries are
 * moved, never made anew: the list that stands in the page is the only one.
 */
export function startNumbersList(): void {
  const list = required(document, '.numbers-list');
  const form = required<HTMLFormElement>(document, '.numbers-tools');
  fillNumbersForm(form, ORDERS.map((order) => [order, SORTS[order]]), Object.entries(KINDS).map(([kind, { name }]) => [kind, name.toLowerCase()]));
  const output = required(document, '.numbers-count');
  const elements = new Map([...list.querySelectorAll<HTMLElement>('.entry')].map((element) => [element.id, element]));
  const entries = [...elements.values()].map(entryOf);
  const settings = new ReaderSettings();
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  const show = () => {
    const wish = readWish(settings.read());
    for (const [name, value] of Object.entries({ q: wish.search, kind: wish.kind ?? '', sort: wish.order })) {
      // A field that the reader is typing in is left alone.
      if (field(name).value !== value) field(name).value = value;
    }
    const groups = arrange(entries, wish);
    list.replaceChildren(...groups.map((group) => section(group, elements)));
    const shown = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    output.textContent = shown === entries.length ? `${shown} numbers` : shown === 0 ? 'No number fits' : `${shown} of ${entries.length} numbers`;
  };

  /** Whoever follows a link to an entry sees it, whatever was searched for before. */
  const reveal = () => {
    const target = elements.get(idOfHash(location.hash));
    if (!target) return;
    if (!target.isConnected) settings.change({ q: null, kind: null });
    target.scrollIntoView({ behavior: 'instant' });
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const { q, kind, sort } = Object.fromEntries(['q', 'kind', 'sort'].map((name) => [name, field(name).value]));
    settings.change({ q: q || null, kind: kind || null, sort: sort === 'subject' ? null : (sort ?? null) });
  });
  settings.onChange(show);
  addEventListener('hashchange', reveal);
  // As it stands the list is what an address without a wish asks for.
  if (location.search !== '') {
    show();
    reveal();
  }
}

function section({ title, ids }: Group, elements: ReadonlyMap<string, HTMLElement>): HTMLElement {
  const own = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  own.append(heading, ...ids.flatMap((id) => elements.get(id) ?? []));
  return own;
}

function entryOf(element: HTMLElement): Entry {
  const { kind, unit = '', value, date = '' } = element.dataset;
  const text = (selector: string) => [...element.querySelectorAll(selector)].map((part) => part.textContent).join(' ');
  return {
    id: element.id,
    name: text('h3'),
    words: text('h3, .entry-value, .entry-standing, .entry-receipt > p').toLowerCase(),
    kind: kind as Kind,
    unit,
    value: Number(value),
    date,
    subject: element.closest('section')?.querySelector('h2')?.textContent ?? '',
  };
}
