import scrollama from 'scrollama';
import { positionAt, positionOutside, type Box, type Position } from './position.ts';

/** The elements of one chapter whose position is watched. */
export interface WatchedChapter {
  readonly section: HTMLElement;
  readonly steps: readonly HTMLElement[];
}

/** Called when a chapter's position has changed. `near`: within a viewport of being seen. */
export type OnMove = (chapter: number, position: Position, near: boolean) => void;

/** Called after every look, whether or not a chapter moved: the share of the page that has been scrolled, 0 to 1. */
export type OnLook = (progress: number) => void;

/**
 * Watches where the reader is. Geometry is the clock: every look computes the positions from where the chapters are now,
 * so that no position depends on the way there. Everything else is an alarm that only asks for a look, at most one a
 * frame: scrollama's crossings, the scroll, and whatever may have changed the layout. Returns a function that asks for a look
 * and one that stops watching.
 */
export function watch(chapters: readonly WatchedChapter[], onMove: OnMove, onLook: OnLook = () => {}): { look: () => void; stop: () => void } {
  const owner = new AbortController();
  const last: ({ t: number; near: boolean } | undefined)[] = [];
  let layout = measure(chapters);
  let frame = 0;

  const look = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const tops = chapters.map(({ section }) => section.getBoundingClientRect().top);
      const progress = window.scrollY / layout.range;
      // All has been read: from here on the page may be written.
      tops.forEach((top, index) => {
        const { position, near } = locate(top, layout.chapters[index] ?? [], layout);
        if (last[index]?.t === position.t && last[index].near === near) return;
        last[index] = { t: position.t, near };
        onMove(index, position, near);
      });
      onLook(progress);
    });
  };

  // One for all chapters: each instance brings a scroll listener of its own. Its types know tenths only, its code any share.
  const alarm = scrollama();
  alarm.setup({ step: chapters.flatMap(({ steps }) => steps), offset: layout.share as 0.5 });
  alarm.onStepEnter(look);
  alarm.onStepExit(look);

  const relayout = () => {
    layout = measure(chapters);
    // scrollama takes its margins in pixels at set-up and does not follow the window (scrollama#145).
    alarm.resize();
    look();
  };

  const { signal } = owner;
  window.addEventListener('scroll', look, { passive: true, signal });
  // A jump from above a chapter to below it crosses no step: the end of the movement is the last chance to notice.
  for (const event of ['scrollend', 'hashchange', 'popstate', 'pageshow'] as const) window.addEventListener(event, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  for (const event of ['resize', 'load'] as const) window.addEventListener(event, relayout, { signal });
  void document.fonts?.ready.then(relayout);
  const sizes = new ResizeObserver(relayout);
  for (const { section, steps } of chapters) for (const part of [section, ...steps]) sizes.observe(part);

  look();
  return {
    look,
    stop: () => {
      owner.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      alarm.destroy();
    },
  };
}

/** What changes only when the page is laid out anew. */
interface Layout {
  /** The trigger line as a share of the viewport's height, and the height in pixels. */
  readonly share: number;
  readonly height: number;
  /** How far the page can be scrolled, in pixels. */
  readonly range: number;
  /** For each chapter the boxes of its steps, in pixels from the top of the chapter. */
  readonly chapters: readonly (readonly Box[])[];
}

/**
 * Reads the layout. Reading forty boxes in every frame of a scroll costs a slow phone more than drawing the picture, so
 * the steps are measured against their chapter, and only when something has changed its size.
 */
function measure(chapters: readonly WatchedChapter[]): Layout {
  const root = document.documentElement;
  return {
    share: Number.parseFloat(getComputedStyle(root).getPropertyValue('--trigger-line')) || 0.5,
    height: window.innerHeight,
    range: Math.max(1, root.scrollHeight - root.clientHeight),
    chapters: chapters.map(({ section, steps }) => {
      const { top } = section.getBoundingClientRect();
      return steps.map((step) => {
        const box = step.getBoundingClientRect();
        return { top: box.top - top, bottom: box.bottom - top };
      });
    }),
  };
}

/** The position in a chapter whose top is at `top`, and whether it is within a viewport of being seen. */
function locate(top: number, steps: readonly Box[], { share, height }: Layout): { position: Position; near: boolean } {
  const bottom = top + (steps.at(-1)?.bottom ?? 0);
  if (top > height * 2) return { position: positionOutside(steps.length, 'before'), near: false };
  if (bottom < -height) return { position: positionOutside(steps.length, 'after'), near: false };
  return { position: positionAt(steps, share * height - top), near: true };
}
