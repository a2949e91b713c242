import scrollama from 'scrollama';
import { positionAt, positionOutside, type Position } from './position.ts';

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
 * Watches where the reader is. Geometry is the clock: every look reads the steps' boxes and computes the positions from
 * them, so that no position depends on the way there. Everything else is an alarm that only asks for a look, at most one
 * a frame: scrollama's crossings, the scroll, and whatever may have changed the layout. Returns a function that asks for a
 * look and one that stops watching.
 */
export function watch(
  chapters: readonly WatchedChapter[],
  onMove: OnMove,
  onLook: OnLook = () => {},
): { look: () => void; stop: () => void } {
  const owner = new AbortController();
  const last: ({ t: number; near: boolean } | undefined)[] = [];
  const root = document.documentElement;
  let share = triggerShare(root);
  let frame = 0;

  const look = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const height = window.innerHeight;
      const moves = chapters.map((chapter) => locate(chapter, share * height, height));
      const progress = root.scrollTop / Math.max(1, root.scrollHeight - root.clientHeight);
      // All has been read: from here on the page may be written.
      moves.forEach(({ position, near }, index) => {
        if (last[index]?.t === position.t && last[index].near === near) return;
        last[index] = { t: position.t, near };
        onMove(index, position, near);
      });
      onLook(progress);
    });
  };

  const alarms = chapters.map(({ steps }) => {
    const alarm = scrollama();
    // scrollama stops when nothing matches; a chapter always has steps, because the build checks it.
    alarm.setup({ step: [...steps], offset: share });
    alarm.onStepEnter(look);
    alarm.onStepExit(look);
    return alarm;
  });

  const relayout = () => {
    share = triggerShare(root);
    // scrollama takes its margins in pixels at set-up and does not follow the window (scrollama#145).
    for (const alarm of alarms) alarm.resize();
    look();
  };

  const { signal } = owner;
  window.addEventListener('scroll', look, { passive: true, signal });
  // A jump from above a chapter to below it crosses no step: the end of the movement is the last chance to notice.
  for (const event of ['scrollend', 'hashchange', 'popstate', 'pageshow', 'load'] as const) {
    window.addEventListener(event, look, { signal });
  }
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('resize', relayout, { signal });
  void document.fonts?.ready.then(relayout);
  const sizes = new ResizeObserver(relayout);
  for (const { section } of chapters) sizes.observe(section);

  look();
  return {
    look,
    stop: () => {
      owner.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      for (const alarm of alarms) alarm.destroy();
    },
  };
}

/** The trigger line as a share of the viewport's height, from the style sheet. */
function triggerShare(root: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(root).getPropertyValue('--trigger-line')) || 0.5;
}

/** Reads one chapter's boxes. A chapter far from view costs one box, however many steps it has. */
function locate({ section, steps }: WatchedChapter, line: number, height: number): { position: Position; near: boolean } {
  const box = section.getBoundingClientRect();
  if (box.top > height * 2) return { position: positionOutside(steps.length, 'before'), near: false };
  if (box.bottom < -height) return { position: positionOutside(steps.length, 'after'), near: false };
  return { position: positionAt(steps.map((step) => step.getBoundingClientRect()), line), near: true };
}
