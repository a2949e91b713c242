import type { Scenes } from '../figure.ts';
import type { Series } from './series.ts';
import { levelOf, useOf } from './amounts.ts';

/** What a step shows: the ends of both axes, and how present each part of the picture is (0 to 1). */
export interface Scene {
  /** Place in the story, 0 for the first step. */
  readonly step: number;
  /** Visible span of time, in decimal years. */
  readonly from: number;
  readonly to: number;
  /** Ends of the logarithmic axis, as powers of ten. */
  readonly low: number;
  readonly high: number;
  /** 0 logarithmic, 1 linear; between the two the scale bends. */
  readonly linear: number;
  /** Upper end of the linear axis. */
  readonly top: number;
  /** The first cards written large. */
  readonly early: number;
  /** Names of the two Fire-Flyers. */
  readonly names: number;
  /** The article’s “2021”. */
  readonly article: number;
  /** Windows in which a chip could be sold to China. */
  readonly windows: number;
  /** The chips that Nvidia made to pass: their windows open with their step. */
  readonly substitutes: number;
  /** The two actions of 2022, and the one of 2023, by name. */
  readonly letter: number;
  readonly gap: number;
  /** The two tests of the rule of 2022, and how far the links have been slowed. */
  readonly tests: number;
  readonly slow: number;
  /** The uses of the pool of H800s. */
  readonly pool: number;
  readonly estimate: number;
  /** Claims without a height. */
  readonly flags: number;
  /** Whether the reader’s choice of unit counts here. */
  readonly choice: number;
  /** Other people’s runs and fleets, instead of the time axis. */
  readonly others: number;
  /** Both governments’ doors. */
  readonly doors: number;
}

const START: Scene = {
  step: 0,
  from: 2012.85,
  to: 2020,
  low: -0.35,
  high: 3.5,
  linear: 0,
  top: 14000,
  early: 1,
  names: 0,
  article: 0,
  windows: 0,
  substitutes: 0,
  letter: 0,
  gap: 0,
  tests: 0,
  slow: 0,
  pool: 0,
  estimate: 0,
  flags: 0,
  choice: 0,
  others: 0,
  doors: 0,
};

/** One keyframe for each step. The ends of the axes follow the data: a little more than what is drawn. */
export function scenes(series: Series): Scenes<Scene> {
  const floor = levelOf(series, 'fire-flyer-paper').high + useOf(series, 'h800-serving').quantity;
  const estimate = series.parts.reduce((sum, part) => sum + part.quantity, 0);
  const fireFlyer: Scene = { ...START, step: 1, to: 2024.2, high: 4.6, early: 0, names: 1, article: 1 };
  const letter: Scene = {
    ...fireFlyer,
    step: 2,
    from: 2020,
    to: 2024,
    low: 2.55,
    high: 4.3,
    article: 0,
    windows: 1,
    letter: 1,
  };
  const gap: Scene = {
    ...letter,
    step: 3,
    from: 2021.7,
    to: 2024.3,
    low: 2.8,
    high: 4.5,
    names: 0,
    substitutes: 1,
    gap: 1,
    tests: 1,
    slow: 1,
  };
  const record: Scene = {
    ...gap,
    step: 4,
    from: 2020.4,
    to: 2025.5,
    linear: 1,
    top: floor * 1.22,
    letter: 0,
    gap: 0,
    tests: 0,
    pool: 1,
  };
  const many: Scene = {
    ...record,
    step: 5,
    from: 2022.3,
    to: 2027,
    top: estimate * 1.1,
    pool: 0,
    estimate: 1,
    flags: 1,
    choice: 1,
  };
  const others: Scene = { ...many, step: 6, flags: 0, choice: 0, others: 1 };
  const since: Scene = { ...many, step: 7, from: 2023.85, to: 2026.9, flags: 0, choice: 0, doors: 1 };
  return {
    'one-card': { scene: START },
    'fire-flyer': { scene: fireFlyer },
    'the-letter': { scene: letter },
    'the-gap-in-the-fence': { scene: gap },
    'on-record': { scene: record },
    'how-many': { scene: many },
    others: { scene: others },
    since: { scene: since },
  };
}
