import { numberAddress, sourceAddress } from '../../story/entryAddresses.ts';
import { fromRoot } from '../../story/liveLinks.ts';
import type { SlipNumber, SlipNumbers } from './slipNumbers.ts';

/** Of long lists a slip shows this many; the entry in the list of numbers has them all. */
const MOST = 8;
const MOST_SOURCES = 4;

/** What the reader can do on a slip. */
export interface SlipActions {
  /** Opens one of the inputs in its place. */
  readonly open: (id: string) => void;
  /** Goes back to the number before; there is none on the first. */
  readonly back?: (() => void) | undefined;
  readonly close: () => void;
  /** Copies a text and says in words how that went. */
  readonly copy: (text: string) => Promise<string>;
}

/** `false` is left out. */
type Child = Node | string | false;

/** The contents of a slip. All of it is set as text: nothing of the data is read as markup. */
export function slipContents(id: string, number: SlipNumber, all: SlipNumbers, actions: SlipActions): Node[] {
  const { value, label, standing, asOf, formula, inputs, note } = number;
  const address = fromRoot(numberAddress(id));
  return [
    actions.back !== undefined && button('slip-back', '← Back', actions.back),
    make('div', 'slip-bar', withId('slip-value', make('p', 'slip-value', value)), closeButton(actions.close)),
    withId('slip-label', make('p', 'slip-label', label)),
    make('p', 'slip-standing', `${standing} As of ${asOf}.`),
    section(
      inputs.length > 0 ? 'Worked out as' : 'Where it stands',
      make('p', 'slip-formula', formula),
      inputs.length > 0 && inputList(inputs, all, address, actions),
    ),
    section('Sources, and passages from them', sourceList(number, all, address)),
    note !== undefined && make('p', 'slip-note', note),
    make(
      'div',
      'slip-foot',
      link('slip-permalink', 'Permanent link', address),
      ...copying(`${value}: ${label}. ${absolute(address)}`, actions),
    ),
  ].filter((node) => node !== false);
}

function inputList(inputs: readonly string[], { numbers }: SlipNumbers, address: string, { open }: SlipActions): HTMLElement {
  const items = inputs.slice(0, MOST).flatMap((id) => {
    const input = numbers[id];
    if (!input) return [];
    const own = button('slip-input', '', () => open(id));
    own.append(make('span', '', input.label), make('span', 'slip-input-value', input.value));
    own.dataset.input = id;
    return [make('li', '', own)];
  });
  return make('ul', 'slip-inputs', ...items, ...more(inputs.length - MOST, address));
}

function sourceList({ sources: ids }: SlipNumber, { sources }: SlipNumbers, address: string): HTMLElement {
  const items = ids.slice(0, MOST_SOURCES).flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const { credit, title, url, quote } = source;
    const entry = link('', credit, fromRoot(sourceAddress(id)));
    return [
      make(
        'li',
        '',
        entry,
        ', ',
        url === null ? make('cite', '', title) : link('slip-original', title, url),
        quote !== null && make('q', 'slip-quote', quote),
      ),
    ];
  });
  return make('ul', 'slip-sources', ...items, ...more(ids.length - MOST_SOURCES, address));
}

/** How many of a list are left out, as a link to where they are. */
function more(count: number, address: string): HTMLElement[] {
  return count > 0 ? [make('li', '', link('', `and ${count} more in its entry`, address))] : [];
}

function copying(text: string, { copy }: SlipActions): HTMLElement[] {
  const status = make('span', 'slip-status');
  status.setAttribute('role', 'status');
  return [button('slip-copy', 'Copy', () => void copy(text).then((words) => (status.textContent = words))), status];
}

function section(title: string, ...children: readonly Child[]): HTMLElement {
  return make('div', 'slip-part', make('p', 'slip-title', title), ...children);
}

function closeButton(close: () => void): HTMLElement {
  const own = button('slip-close', '×', close);
  own.setAttribute('aria-label', 'Close');
  return own;
}

function button(look: string, text: string, press: () => void): HTMLButtonElement {
  const own = make('button', look, text);
  own.type = 'button';
  own.addEventListener('click', press);
  return own;
}

function link(look: string, text: string, href: string): HTMLAnchorElement {
  const own = make('a', look, text);
  own.href = href;
  return own;
}

function withId(id: string, element: HTMLElement): HTMLElement {
  element.id = id;
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  look: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (look !== '') element.className = look;
  element.append(...children.filter((child): child is Node | string => child !== false && child !== ''));
  return element;
}

function absolute(href: string): string {
  return new URL(href, document.baseURI).href;
}
