import { copyText } from '../copyText.ts';
import { isSeen, numberLinkAt, numberOf, type NumberLink } from './numberLink.ts';
import { isPlainPress } from '../plainPress.ts';
import { slipNumbers, type SlipNumbers } from './slipNumbers.ts';
import { LEAST, placeSlip, roomFor, type Side } from './slipPlace.ts';
import { slipContents } from './slipView.ts';

/**
 * The receipt slip: pressing a number opens it beside the number. There is one for the page, made when it is first needed.
 * The links stay links: pressed with a modifier, in a browser without popovers or when the numbers do not arrive, they are
 * followed.
 */
class Slip {
  readonly #element = document.createElement('div');
  #all: SlipNumbers | undefined;
  #link: NumberLink | undefined;
  #side: Side | undefined;
  /** The number whose slip a press has just closed: the click that follows it opens nothing. */
  #pressed: NumberLink | undefined;
  #waiting = false;
  /** What ends its following of the page: there while the slip is open. */
  #following: AbortController | undefined;

  constructor() {
    this.#element.className = 'slip';
    this.#element.popover = 'auto';
    this.#element.tabIndex = -1;
    this.#element.setAttribute('role', 'dialog');
    this.#element.setAttribute('aria-labelledby', 'slip-value slip-label');
    this.#element.addEventListener('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') this.#followPage();
      else this.#closing();
    });
    document.addEventListener(
      'pointerdown',
      ({ target }) => (this.#pressed = this.#isOpen && this.#link?.contains(target as Node) ? this.#link : undefined),
      true,
    );
    document.addEventListener('click', (event) => this.#clicked(event));
  }

  get #isOpen(): boolean {
    return this.#following !== undefined;
  }

  #clicked(event: MouseEvent): void {
    const link = numberLinkAt(event.target);
    const closed = this.#pressed;
    this.#pressed = undefined;
    if (!link || !isPlainPress(event)) return;
    event.preventDefault();
    if (link !== closed) void this.#openAt(link);
  }

  async #openAt(link: NumberLink): Promise<void> {
    const id = numberOf(link);
    // By keyboard another number can be reached while a slip is open.
    if (this.#isOpen) this.#element.hidePopover();
    this.#link = link;
    try {
      this.#all = await slipNumbers();
      if (!this.#all.numbers[id]) throw new Error(`No number "${id}".`);
    } catch {
      location.assign(new URL(link.getAttribute('href') ?? '', document.baseURI));
      return;
    }
    // While the numbers were on their way the reader may have pressed another one, or the figure may have gone on.
    if (this.#link !== link || !link.isConnected) return;
    this.#show(id);
  }

  #show(id: string): void {
    if (!this.#element.isConnected) document.body.append(this.#element);
    this.#side = undefined;
    this.#turnTo([id]);
    if (this.#link && roomFor(this.#link.getBoundingClientRect(), viewOf()) < LEAST)
      this.#link.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#element.showPopover();
    this.#link?.setAttribute('data-open', '');
    this.#place();
    this.#element.focus({ preventScroll: true });
  }

  /** Shows the last number of a trail; the others are the way back. */
  #turnTo(trail: readonly string[]): void {
    const id = trail.at(-1) ?? '';
    const number = this.#all?.numbers[id];
    if (!this.#all || !number) return;
    const before = trail.slice(0, -1);
    this.#element.replaceChildren(
      ...slipContents(id, number, this.#all, {
        open: (input) => this.#turnAndFocus([...trail, input]),
        back: before.length > 0 ? () => this.#turnAndFocus(before, id) : undefined,
        close: () => this.#element.hidePopover(),
        copy: async (text) =>
          (await copyText(text, this.#element)) ? 'Copied' : 'Copying is not allowed here; the permanent link is beside this.',
      }),
    );
    this.#element.scrollTop = 0;
  }

  /** Turns to another number while the slip is open. Focus goes to the slip, or back to the input that was opened. */
  #turnAndFocus(trail: readonly string[], input?: string): void {
    this.#turnTo(trail);
    this.#place();
    const opened = [...this.#element.querySelectorAll<HTMLElement>('[data-input]')].find(({ dataset }) => dataset.input === input);
    (opened ?? this.#element).focus({ preventScroll: opened === undefined });
  }

  /** Stands beside the number, in the window's coordinates: what is focused inside it never makes the page scroll. */
  #place(): void {
    if (!this.#link) return;
    const { style } = this.#element;
    const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = this.#element;
    // As high as it would be if it were not cut: to be asked without letting go of the cut, which would scroll it back.
    const height = offsetHeight - clientHeight + scrollHeight;
    const place = placeSlip(this.#link.getBoundingClientRect(), { width, height }, viewOf(), this.#side);
    this.#side = place.side;
    style.maxHeight = `${Math.floor(place.maxHeight)}px`;
    style.left = `${Math.round(place.left)}px`;
    style.top = `${Math.round(place.top)}px`;
  }

  /** Listens to scrolls, of the page or of a part of it, only while the slip is open: a listener costs something in each frame. */
  #followPage(): void {
    this.#following = new AbortController();
    const options = { capture: true, passive: true, signal: this.#following.signal };
    for (const name of ['scroll', 'resize']) addEventListener(name, ({ target }) => target !== this.#element && this.#follow(), options);
  }

  /** After a scroll or a change of the window, once a frame: stays with its number, or goes when that is gone. */
  #follow(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      if (!this.#isOpen || !this.#link) return;
      if (isSeen(this.#link)) this.#place();
      else this.#element.hidePopover();
    });
  }

  #closing(): void {
    this.#following?.abort();
    this.#following = undefined;
    // Who was on the slip goes back to its number; who has pressed elsewhere stays there.
    if (this.#element.contains(document.activeElement)) this.#link?.focus({ preventScroll: true });
    this.#link?.removeAttribute('data-open');
  }
}

/** Makes numbers open their slips, where the browser has what it takes. */
export function startSlip(): void {
  if ('popover' in HTMLElement.prototype) new Slip();
}

/** The window as far as it can be seen: a bar at its side is no part of it. */
function viewOf() {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
