/* The workbench's script: one live figure, shown as the view asks. It draws with what readers get, and nothing of its own. */
import type { LiveFigure } from '../figures/figure.ts';
import { mountable } from '../figures/mountFigure.svelte.ts';
import { ReaderSettings } from '../components/figure/readerSettings.ts';
import { required } from '../components/required.ts';
import { forcedColours } from './forcedColours.ts';
import { neighbourOf, readView, stepAt, writeView, type View } from './view.ts';

/** Any figure: its types are its own, and it is handed its own series. */
type AnyFigure = LiveFigure<unknown, unknown, unknown>;

/** Every figure that has a folder: a new one is here at once. */
const figures = import.meta.glob<{ live: AnyFigure }>('../figures/*/live.ts');

/** Runs the one figure of the page. Throws when its folder has no `live.ts`. */
export async function startWorkbench(): Promise<void> {
  const main = required(document, '[data-workbench]');
  const id = main.dataset.workbench ?? '';
  const load = figures[`../figures/${id}/live.ts`];
  if (!load) throw new Error(`src/figures/${id}/live.ts: expected the live half of the figure, found none.`);
  const live = mountable((await load()).live);
  const series: unknown = JSON.parse(required(main, '.series').textContent);
  const settings = new ReaderSettings();
  const form = required<HTMLFormElement>(main, '.workbench-controls');
  const input = (name: string) => required<HTMLInputElement>(form, `[name="${name}"]`);
  const target = required(main, '[data-live]');
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const rests = buttons.map(({ dataset }) => Number(dataset.from));
  const ofSteps = [...main.querySelectorAll<HTMLElement>('[data-of]')];
  let view = readView(settings.read(), rests.length);

  const state = () => ({ t: view.t, size: view.size, moves: view.moves, settings: settings.read() });
  const picture = live.mountDrawing(target, series, state());
  const controls = live.mountControls?.(
    required(main, '[data-own-controls]'),
    series,
    () => settings.read(),
    (changes) => settings.change(changes),
  );
  document.adoptedStyleSheets.push(forcedColours(document.styleSheets));

  function show(): void {
    const {
      t,
      size: { width, height },
      colours,
      moves,
    } = view;
    const step = buttons[stepAt(t, rests.length)]?.dataset.step;
    main.dataset.scene = step;
    main.dataset.t = t.toFixed(3);
    document.documentElement.style.colorScheme = colours === 'light' || colours === 'dark' ? colours : '';
    required(main, '.workbench-stage').dataset.colours = colours;
    target.style.width = `${width}px`;
    target.style.height = `${height}px`;
    picture.place(state());
    picture.draw();
    for (const button of buttons) button.ariaCurrent = button.dataset.step === step ? 'step' : null;
    for (const part of ofSteps) part.hidden = part.dataset.of !== step;
    required(main, 'output[data-t]').textContent = `${t.toFixed(3)} · ${step ?? ''}`;
    required(main, '[data-live-size]').textContent = `${width} × ${height}`;
    for (const [name, value] of Object.entries({ t, width, height, colours })) input(name).value = String(value);
    input('reduced').checked = !moves;
  }

  /** Shows another view. The address follows when a control has come to rest: browsers allow it only so many changes. */
  function turn(changes: Partial<View>, rested: boolean): void {
    view = { ...view, ...changes };
    if (rested) settings.change(writeView(view));
    else show();
  }

  const read = (): Partial<View> => ({
    t: input('t').valueAsNumber,
    size: { width: input('width').valueAsNumber, height: input('height').valueAsNumber },
    colours: readView({ colours: input('colours').value }, rests.length).colours,
    moves: !input('reduced').checked,
  });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => turn(read(), false));
  form.addEventListener('change', () => turn(read(), true));
  for (const button of buttons) button.addEventListener('click', () => turn({ t: Number(button.dataset.from) }, true));
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-width]')) {
    button.addEventListener('click', () =>
      turn({ size: { width: Number(button.dataset.width), height: Number(button.dataset.height) } }, true),
    );
  }
  addEventListener('keydown', (event) => {
    const way = WAYS[event.key.toLowerCase()];
    const inControl = event.target instanceof Element && event.target.closest('input, select, textarea, [role="region"]') !== null;
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey || (inControl && event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    turn({ t: neighbourOf(view.t, rests, way) }, true);
  });
  settings.onChange(() => {
    view = readView(settings.read(), rests.length);
    controls?.update();
    show();
  });
  show();
  document.documentElement.dataset.enhanced = '';
}

const WAYS: Readonly<Record<string, -1 | 1>> = { j: 1, arrowright: 1, k: -1, arrowleft: -1 };
