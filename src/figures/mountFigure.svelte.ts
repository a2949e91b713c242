import { flushSync, mount, unmount } from 'svelte';
import type { LiveFigure, Settings, Size } from './figure.ts';
import { restingScene, sceneAt } from './sceneAt.ts';

/** What a live picture is a function of. */
export interface PictureState {
  /** Step index + fraction. */
  readonly t: number;
  readonly size: Size;
  readonly settings: Settings;
  /** Whether the picture may move between two steps; without, it goes from step to step at once. */
  readonly moves: boolean;
}

/** A figure drawn in the page. */
export interface Picture {
  readonly update: (state: PictureState) => void;
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
 * and each update picks one. State is raw, because scenes are values that are replaced, never changed.
 */
export function mountable<Series, Scene>(figure: LiveFigure<Series, Scene>): MountableFigure {
  const { Drawing, Controls } = figure;
  return {
    mountDrawing(target, data, first) {
      const series = data as Series;
      const scenes = figure.scenes(series);
      const frames = Object.values(scenes);
      const pick = ({ t, moves }: PictureState): Scene => {
        const frame = frames[Math.min(frames.length - 1, Math.floor(t))];
        return moves || !frame ? sceneAt(scenes, t) : restingScene(frame);
      };
      let scene = $state.raw(pick(first));
      let size = $state.raw(first.size);
      let settings = $state.raw(first.settings);
      target.replaceChildren();
      const drawing = mount(Drawing, {
        target,
        props: {
          series,
          get scene() { return scene; },
          get size() { return size; },
          get settings() { return settings; },
        },
      });
      return {
        update(state) {
          scene = pick(state);
          size = state.size;
          settings = state.settings;
          // At once, not after the frame's script: whoever paces the drawing wants to know what it took.
          flushSync();
        },
        remove: () => void unmount(drawing),
      };
    },
    ...(Controls && {
      mountControls(target, data, read, set) {
        let settings = $state.raw(read());
        target.replaceChildren();
        mount(Controls, {
          target,
          props: { series: data as Series, get settings() { return settings; }, set },
        });
        return { update: () => void (settings = read()) };
      },
    }),
  };
}
