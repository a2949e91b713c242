import type { Component } from 'svelte';
import type { Settings } from '../story/settings.ts';

export type { Settings };

/** The drawing area of a figure in CSS pixels. One unit of a mark is one pixel at that size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What a step of the story shows. `scene` is the picture while the step is read. A step whose own scroll moves the
 * picture (the trading day) also has `end`: from `scene` to `end` it is scrubbed, at constant speed.
 */
export interface Keyframe<Scene> {
  readonly scene: Scene;
  readonly end?: Scene;
  /** Share of the step, 0 to 1, before the picture begins to change into the next step's. Default `HOLD`. */
  readonly hold?: number;
  /** How many steps' worth of scrolling the step takes, a whole number up to 4. 1 unless told. */
  readonly length?: number;
}

/** One keyframe for each step id, in the order of the story. */
export type Scenes<Scene> = Readonly<Record<string, Keyframe<Scene>>>;

/** What a figure's Svelte component is given: marks that are placed, and the size they are placed for. It draws one `<svg>`. */
export interface DrawingProps<Marks> {
  readonly marks: Marks;
  readonly size: Size;
}

/** Turns a scene into marks: all of the geometry, and nothing else. Pure. */
export type Place<Series, Scene, Marks> = (series: Series, scene: Scene, size: Size, settings: Settings) => Marks;

/** The words that stand above and below the picture of one step. All come from the scene. */
export interface Caption {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is drawn, with units. */
  readonly subtitle: string;
  /** Ids of the sources of what is drawn. */
  readonly sources: readonly string[];
}

/** A table of what a step's picture draws. Each row has a cell for each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a figure's controls are given: the reader's settings, and how to change them. A value of `null` clears a setting. */
export interface ControlsProps<Series> {
  readonly series: Series;
  readonly settings: Settings;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

/** The half of a figure that moves in the page: no data files, no words. */
export interface LiveFigure<Series, Scene, Marks> {
  readonly scenes: (series: Series) => Scenes<Scene>;
  readonly place: Place<Series, Scene, Marks>;
  readonly Drawing: Component<DrawingProps<Marks>>;
  /** Controls that a reader can set, for the step that has them. */
  readonly Controls?: Component<ControlsProps<Series>>;
}

/** What is said of a figure that can be heard. */
export interface SoundWords {
  /** What the button plays, after “Listen:”. */
  readonly name: string;
  /** How to hear it. */
  readonly hint: string;
  /** What there is to be heard, for those who have heard it and for those who cannot. */
  readonly heard: string;
}

/** The half of a figure that exists at build time only. */
export interface FigureWords<Series, Scene> {
  readonly caption: (series: Series, scene: Scene, settings: Settings) => Caption;
  /** The text alternative of the picture: two or three sentences with the numbers that are drawn. */
  readonly describe: (series: Series, scene: Scene, settings: Settings) => string;
  readonly rows: (series: Series, scene: Scene, settings: Settings) => Table;
  /** Names of what the reader can set, as the query string has them. None unless told. */
  readonly settingNames?: readonly string[];
  /** There when the figure can be heard (`sounds.ts`). */
  readonly soundWords?: (series: Series) => SoundWords;
}
