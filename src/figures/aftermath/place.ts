import { seen, type Layer } from '../../marks/layer.ts';
import { round, stage } from '../../marks/marks.ts';
import { remember } from '../../marks/remember.ts';
import type { Settings, Size } from '../figure.ts';
import { frame, timeline, type Frame } from './frame.ts';
import { gap } from './gap.ts';
import { money } from './money.ts';
import { open } from './open.ts';
import { prices } from './prices.ts';
import { STEPS, type Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { spending } from './spending.ts';
import { timeAxis } from './time.ts';
import { verdict } from './verdict.ts';

/** What is drawn: layers from back to front. */
export type Marks = readonly Layer[];

// What these draw depends on nothing that is scrubbed.
const STILL = { gap: remember(gap), money: remember(money), verdict: remember(verdict) };
const frameOf = remember((width: number, height: number): Frame => frame({ width, height }));

type Step = (typeof STEPS)[number];

/** Fast at first, so that what grows is soon large enough to be seen for what it is. */
function easeOut(k: number): number {
  return 1 - (1 - k) ** 2;
}

/** The columns move aside for the prices, the prices grow over the drawing, releases take over their axis; the rest grow in turn. */
export function place(series: Series, scene: Scene, { width, height }: Size, _settings: Settings): Marks {
  const at = frameOf(width, height);
  const line = timeline(series, scene, at);
  // What leaves fades; what comes is soon there, and grows. A part is on its way in until its step is reached.
  const shown = (presence: number, step: Step) => round(coming(step) ? stage(presence, 0.4, 0.6) : stage(presence, 0.45, 0.75));
  const grown = (presence: number, step: Step) => (coming(step) ? easeOut(stage(presence, 0.42, 1)) : 1);
  const coming = (step: Step) => scene.step < STEPS.indexOf(step);
  const layers: Layer[] = [];
  const add = (opacity: number, draw: () => readonly Layer[]) => {
    if (opacity > 0) layers.push(...draw().map((layer) => ({ ...layer, opacity: round(layer.opacity * opacity) })));
  };
  add(round(stage(scene.columns, 0.55, 1)), () => spending(series, scene, at));
  add(round(stage(Math.max(scene.prices, scene.open), 0.4, 0.5)), () => [timeAxis(series, line, at)]);
  // Beside the columns the prices come when these have made room; over the drawing they give way at once.
  add(scene.full < 1 ? round(stage(scene.prices, 0.5, 1)) : shown(scene.prices, 'prices'), () => prices(series, scene.now, line, at));
  add(shown(scene.open, 'open'), () => [open(series, line, at, grown(scene.open, 'open'))]);
  add(shown(scene.gap, 'gap'), () => STILL.gap(series, at, grown(scene.gap, 'gap')));
  add(shown(scene.money, 'money-after-all'), () => STILL.money(series, at, grown(scene.money, 'money-after-all')));
  add(shown(scene.verdict, 'verdict'), () => [STILL.verdict(series, at, grown(scene.verdict, 'verdict'))]);
  return seen(layers);
}
