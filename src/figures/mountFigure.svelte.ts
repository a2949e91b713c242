import { flushSync, mount, unmount } from 'svelte';
import { keepEqual } from '../marks/keepEqual.ts';
import { remember } from '../marks/remember.ts';
import type { LiveFigure, Settings, Size } from './figure.ts';
import { restingScene, sceneAt, wordsAt } from './sceneAt.ts';

/** What a live picture is a function of. */
export interface PictureState {
  /** Step index + fraction. */
  readonly t: number;
  readonly size: Size;
  readonly settings: Settings;
  /** Whether the picture may move between two steps; without, it goes from step to step at once. */
  readonly moves: boolean;
}

/** A figure drawn in the page, in parts that may lie a frame apart. The marks of its first state are placed from the start. */
export interface Picture {
  /** Places the marks of a state. */
  readonly place: (state: PictureState) => void;
  /** Makes the drawing of the marks, apart from the page, once. */
  readonly make: () => void;
  /** Draws the marks that have been placed; the first time in the place of what was there. */
  readonly draw: () => void;
  /** Index of the step that the words at what has been placed are of. */
  readonly words: () => number;
  readonly remove: () => void;
}

/** The live part of a figure, its types closed over: ready to be mounted from the data that stands in the page. */
export interface MountableFigure {
  readonly mountDrawing: (target: Element, series: unknown, state: PictureState) => Picture;
  readonly mountControls?: (
    target: Element,
    series: unknown,
    settings: () => Settings,
    set: (changes: Readonly<Record<string, string | null>>) => void,
  ) => { update: () => void };
}

/**
 * Prepares a figure for mounting. The picture is a function of the state alone: scenes are computed once from the series,
 * and each state picks one. A mark that is as it was keeps its identity, so that a frame costs what moves in it and not
 * what is drawn in it. State is raw, because marks are values that are replaced, never changed.
 */
export function mountable<Series, Scene, Marks>(figure: LiveFigure<Series, Scene, Marks>): MountableFigure {
  const { Drawing, Controls } = figure;
  return {
    mountDrawing(target, data, first) {
      const series = data as Series;
      const scenes = figure.scenes(series);
      const frames = Object.values(scenes);
      const stepAt = (t: number) => Math.min(frames.length - 1, Math.floor(t));
      const sceneOf = ({ t, moves }: PictureState) => {
        const frame = frames[stepAt(t)];
        return moves || !frame ? sceneAt(scenes, t) : restingScene(frame);
      };
      // One object a size: figures keep what depends on the size alone by its identity.
      const sizeOf = remember((width: number, height: number): Size => ({ width, height }));
      // For most of a step its scene is the same value, and so is all that would be made of it.
      const placed = remember((scene: Scene, width: number, height: number, settings: Settings) => {
        const size = sizeOf(width, height);
        return { marks: figure.place(series, scene, size, settings), size };
      });
      const wordsOf = ({ t, moves }: PictureState) => (moves ? wordsAt(scenes, t) : stepAt(t));
      const placedAt = (state: PictureState) => placed(sceneOf(state), state.size.width, state.size.height, state.settings);
      let last = placedAt(first);
      let words = wordsOf(first);
      let next = last;
      let shown = $state.raw(next);
      const apart = document.createElement('div');
      let drawing: Record<string, unknown> | undefined;
      const make = () => {
        if (drawing) return;
        shown = next;
        drawing = mount(Drawing, {
          target: apart,
          props: {
            get marks() {
              return shown.marks;
            },
            get size() {
              return shown.size;
            },
          },
        });
        flushSync();
      };
      return {
        place(state) {
          const now = placedAt(state);
          words = wordsOf(state);
          if (now !== last) next = keepEqual(next, now);
          last = now;
        },
        make,
        draw() {
          make();
          if (apart.hasChildNodes()) target.replaceChildren(...apart.childNodes);
          if (shown === next) return;
          shown = next;
          // At once, not after the frame's script: whoever paces the drawing wants to know what it took.
          flushSync();
        },
        words: () => words,
        remove: () => drawing && void unmount(drawing),
      };
    },
    ...(Controls && {
      mountControls(target, data, read, set) {
        let settings = $state.raw(read());
        target.replaceChildren();
        mount(Controls, {
          target,
          props: {
            series: data as Series,
            get settings() {
              return settings;
            },
            set,
          },
        });
        return { update: () => void (settings = read()) };
      },
    }),
  };
}
