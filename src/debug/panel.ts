import { panelStyle } from './panelStyle.ts';

/** What the panel says, in its order: the name of each line, and its words. */
export type Readings = Readonly<Record<'trigger line' | 'chapter' | 'step' | 'scene' | 't' | 'frame', string>>;

const LINES: readonly (keyof Readings)[] = ['trigger line', 'chapter', 'step', 'scene', 't', 'frame'];

/** A step on the rail beside the text: its id, and where it lies, in pixels from the top of the page. */
export interface RailStep {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/**
 * The panel, the trigger line and the rail of steps, in a tree of their own: the page's styles do not reach them, nor theirs
 * the page. Its styles are made by script, which the page's policy allows.
 */
export class Panel {
  readonly #line = element('div', 'line');
  readonly #rail = element('div', 'rail');
  readonly #values = new Map<keyof Readings, HTMLElement>();
  #steps = new Map<string, HTMLElement>();

  constructor() {
    const host = element('div', '');
    host.id = 'debug';
    const tree = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyle);
    tree.adoptedStyleSheets = [sheet];
    const list = element('dl', '');
    for (const name of LINES) {
      const value = element('dd', '');
      value.dataset.reading = name;
      this.#values.set(name, value);
      list.append(element('dt', '', name), value);
    }
    const panel = element('aside', 'panel');
    panel.setAttribute('aria-label', 'Debug');
    panel.append(list);
    tree.append(this.#rail, this.#line, panel);
    document.body.append(host);
  }

  /** Writes the readings that have changed, and marks the step that is active. */
  show(readings: Readings, line: number, active: string): void {
    for (const [name, value] of this.#values) if (value.textContent !== readings[name]) value.textContent = readings[name];
    this.#line.style.transform = `translateY(${Math.round(line)}px)`;
    for (const [id, step] of this.#steps) step.toggleAttribute('data-active', id === active);
  }

  /** Lays the steps out anew. */
  layOut(steps: readonly RailStep[]): void {
    this.#steps = new Map(
      steps.map(({ id, top, height }) => {
        const step = element('div', 'step');
        step.append(element('span', '', id));
        step.style.top = `${Math.round(top)}px`;
        step.style.height = `${Math.round(height)}px`;
        return [id, step];
      }),
    );
    this.#rail.replaceChildren(...this.#steps.values());
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
