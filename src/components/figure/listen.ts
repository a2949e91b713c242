import { sounds } from '../../figures/sounds.ts';
import { triggerLine } from '../../scroll/triggerLine.ts';
import { canPlay, play } from '../../sound/player.ts';
import { score } from '../../sound/score.ts';
import { required } from '../required.ts';

/** What a button says of itself: nothing has been played, it plays, it has been heard to the end, the browser would not. */
type State = 'silent' | 'playing' | 'heard' | 'refused';

/** Makes the buttons of figures that can be heard work; where nothing can be played they are taken away. One figure sounds at a time. */
export function startListening(): void {
  const listeners = [...document.querySelectorAll<HTMLElement>('[data-listen]')].flatMap((box) => {
    if (canPlay()) return new Listener(box, () => listeners.forEach((listener) => listener.stop()));
    box.remove();
    return [];
  });
  document.addEventListener('visibilitychange', () => document.hidden && listeners.forEach((listener) => listener.stop()));
}

/** One button: a press plays, the next one stops, and so does leaving its step or the page. */
class Listener {
  readonly #box: HTMLElement;
  readonly #button: HTMLButtonElement;
  #silence: (() => void) | undefined;
  /** Watches for the reader to leave, while it plays: an observer costs something in every frame of a scroll. */
  #leaving: IntersectionObserver | undefined;

  constructor(box: HTMLElement, quieten: () => void) {
    this.#box = box;
    this.#button = required<HTMLButtonElement>(box, 'button');
    for (const part of box.querySelectorAll<HTMLElement>('[data-says]')) part.textContent = part.dataset.says ?? '';
    this.#button.addEventListener('click', () => {
      if (this.#silence) return this.stop();
      quieten();
      this.#start();
    });
    box.hidden = false;
  }

  #start(): void {
    const figure = this.#box.dataset.listen ?? '';
    const piece = sounds[figure]?.(JSON.parse(required(document, `figure[data-figure="${figure}"] .series`).textContent));
    if (!piece) throw new Error(`Expected a figure that can be heard, found "${figure}".`);
    try {
      this.#silence = play(score(piece), () => this.#turn('heard'));
    } catch {
      return this.#turn('refused');
    }
    const step = this.#box.closest('[data-step]');
    if (step) this.#leaving = onLeaving(step, () => this.stop());
    this.#turn('playing');
  }

  /** Stops the sound, if there is any. */
  stop(): void {
    if (!this.#silence) return;
    this.#silence();
    this.#turn('silent');
  }

  #turn(state: State): void {
    if (state !== 'playing') {
      this.#silence = undefined;
      this.#leaving?.disconnect();
    }
    this.#box.dataset.state = state;
    this.#button.setAttribute('aria-pressed', String(state === 'playing'));
    // Only what comes after the sound is spoken: a voice over the first notes would hide them.
    const spoken = state === 'heard' || state === 'refused' ? required(this.#box, `[data-when="${state}"]`).textContent : '';
    required(this.#box, '[role="status"]').textContent = spoken;
  }
}

/**
 * Tells when the reader leaves a step: going on, when it ends above the trigger line; going back, when it is below the window. It
 * may be pressed a little before its step is the active one, so the line alone would not do.
 */
function onLeaving(step: Element, left: () => void): IntersectionObserver {
  let isFirst = true;
  const observer = new IntersectionObserver(
    (entries) => {
      // The first report says how it stands, not that something has changed.
      if (!isFirst && entries.at(-1)?.isIntersecting === false) left();
      isFirst = false;
    },
    { rootMargin: `-${triggerLine() * 100}% 0px 0px 0px` },
  );
  observer.observe(step);
  return observer;
}
