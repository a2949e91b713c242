import { rectPath, stage } from '../../marks/marks.ts';
import type { Settings, Size } from '../figure.ts';
import { cameraFor, frameOf, runBetween, runRect, type Frame, type PlacedGroup, type Run, type View } from './frame.ts';
import { VIEWS, type Scene, type ViewName } from './scenes.ts';
import type { Series } from './series.ts';
import { headline } from './views/headline.ts';
import { left } from './views/left.ts';
import { open } from './views/open.ts';
import { orders } from './views/orders.ts';
import { own } from './views/own.ts';
import { prices } from './views/prices.ts';
import { rows } from './views/rows.ts';

/** All that the drawing draws. */
export interface Marks {
  /** One run: the same object in every picture. */
  readonly run: { readonly d: string };
  readonly groups: readonly PlacedGroup[];
  /** Square pixels per million dollars of every area of money in the drawing, at this moment. */
  readonly scale: number;
}

const views: Record<ViewName, (series: Series, scene: Scene, frame: Frame, settings: Settings) => View> = {
  headline,
  open,
  rows,
  left,
  orders,
  prices,
  own,
};

/** Pictures whose marks stand still while they come and go; in the others areas move under the words, which must be gone sooner. */
const STILL: ReadonlySet<ViewName> = new Set(['rows', 'prices']);

/** Places the marks of a scene in a drawing area. */
export function place(series: Series, scene: Scene, size: Size, settings: Settings): Marks {
  const frame = frameOf(size);
  const drawn = VIEWS.filter((name) => scene[name] > 0).map((name) => ({
    name,
    weight: scene[name],
    view: views[name](series, scene, frame, settings),
  }));
  // One run travels from picture to picture: blended by weight, it is where the pictures that are seen want it.
  let run: Run | undefined;
  let sum = 0;
  for (const { weight, view } of drawn) {
    sum += weight;
    run = run ? runBetween(run, view.run, weight / sum) : view.run;
  }
  if (!run) throw new Error('A scene of the figure "cost-gap" shows no picture.');
  const now = run;
  const groups = drawn.flatMap(({ name, weight, view }) => {
    const share = weight / sum;
    const late = faded(STILL.has(name) ? stage(share, 0.5, 0.9) : stage(share, 0.86, 0.99));
    const early = faded(stage(share, 0.05, 0.65));
    if (early <= 0) return [];
    return view.draw(cameraFor(view.run, now)).map((group) => ({
      ...group,
      key: `${name}-${group.key}`,
      opacity: thousandths(group.opacity * late),
      early: thousandths(group.opacity * early),
    }));
  });
  return { run: { d: now.usd > 0 ? rectPath(runRect(now)) : '' }, groups, scale: now.scale };
}

/**
 * How much is seen at a share of an arrival. Words come late, so that they never lie over the words of the picture that
 * goes; areas come early, so that the zoom is seen to carry them.
 */
function faded(k: number): number {
  return k * k * (3 - 2 * k);
}

function thousandths(opacity: number): number {
  return Math.round(opacity * 1000) / 1000;
}
