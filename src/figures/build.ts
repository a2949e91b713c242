import type { Tables } from '../data/tables.ts';
import type { Caption, FigureWords, Place, Scenes, Settings, Size, SoundWords, Table } from './figure.ts';
import { restOf, restingScene } from './sceneAt.ts';

/** A figure with its data, as the build knows it: the pictures of its steps, and their words. */
export interface BuiltFigure {
  readonly id: string;
  /** Step names, in order. */
  readonly steps: readonly string[];
  /** Plain data for the page: what the live figure draws from. */
  readonly series: unknown;
  /** The marks of a step at rest: what its drawing draws. */
  readonly marks: (step: string, size: Size, settings?: Settings) => unknown;
  /** How many viewports of scrolling a step takes. */
  readonly length: (step: string) => number;
  /** The part of the figure's time, in steps from its beginning, in which the picture of a step is at rest. */
  readonly rest: (step: string) => { readonly from: number; readonly to: number };
  readonly caption: (step: string, settings?: Settings) => Caption;
  readonly describe: (step: string, settings?: Settings) => string;
  readonly rows: (step: string, settings?: Settings) => Table;
  /** Names of what the reader can set, as the query string has them. */
  readonly settingNames: readonly string[];
  /** What is said of its sound, when it can be heard. */
  readonly soundWords: SoundWords | undefined;
}

/** What a figure's folder offers to the build. */
export interface FigureSource<Series, Scene, Marks> extends FigureWords<Series, Scene> {
  readonly series: (tables: Tables) => Series;
  readonly scenes: (series: Series) => Scenes<Scene>;
  readonly place: Place<Series, Scene, Marks>;
}

/**
 * Puts a figure's parts together with the data. Throws, naming the file, when the tables have not what it
 * needs. Asking for a step that has no scene throws, naming figure and step.
 */
export function build<Series, Scene, Marks>(id: string, source: FigureSource<Series, Scene, Marks>): (tables: Tables) => BuiltFigure {
  return (tables) => {
    const series = named(`src/figures/${id}/series.ts`, () => source.series(tables));
    const scenes = named(`src/figures/${id}/scenes.ts`, () => source.scenes(series));
    const frame = (step: string) => {
      const found = scenes[step];
      if (!found) throw new Error(`Figure "${id}" has no scene for step "${step}".`);
      return found;
    };
    const scene = (step: string) => restingScene(frame(step));
    return {
      id,
      steps: Object.keys(scenes),
      series,
      marks: (step, size, settings = {}) => source.place(series, scene(step), size, settings),
      length: (step) => frame(step).length ?? 1,
      rest(step) {
        const index = Object.keys(scenes).indexOf(step);
        const { from, to } = restOf(frame(step));
        return { from: index + from, to: index + to };
      },
      caption: (step, settings = {}) => source.caption(series, scene(step), settings),
      describe: (step, settings = {}) => source.describe(series, scene(step), settings),
      rows: (step, settings = {}) => source.rows(series, scene(step), settings),
      settingNames: source.settingNames ?? [],
      soundWords: source.soundWords?.(series),
    };
  };
}

function named<Made>(file: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
