import scrollama from 'scrollama';
import { positionAt, positionOutside, type Box, type Position } from './position.ts';
import { Speed } from './speed.ts';
import { triggerLine } from './triggerLine.ts';

/** The elements of one chapter whose position is watched. */
export interface WatchedChapter {
  readonly section: HTMLElement;
  readonly steps: readonly HTMLElement[];
}

/** Called when a chapter's position has changed. `near`: it is seen, or will be with the next movement. */
export type OnMove = (chapter: number, position: Position, near: boolean) => void;

/**
 * Called after every look, whether or not a chapter moved: the share of the page that has been scrolled, 0 to 1, how fast it
 * is being scrolled, in viewports a second, and its place in pixels, which to ask for again could need a layout.
 */
export type OnLook = (progress: number, speed: number, y: number) => void;

/**
 * Watches where the reader is. Geometry is the clock: every look computes the positions from where the chapters are now,
 * so that no position depends on the way there. Everything else is an alarm that only asks for a look, at most one a
 * frame: scrollama's crossings, the scroll, and whatever may have changed the layout. Returns a function that asks for a look
 * and one that stops watching.
 */
export function watch(chapters: readonly WatchedChapter[], onMove: OnMove, onLook: OnLook = () => {}): { look: () => void } {
  const last: ({ t: number; near: boolean } | undefined)[] = [];
  let layout = measure(chapters);
  let boxes: (readonly Box[] | undefined)[] = [];
  let isStale = false;
  let frame = 0;
  const speed = new Speed();

  const look = () => {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      if (isStale) {
        isStale = false;
        layout = measure(chapters);
        boxes = [];
      }
      const { scrollY } = window;
      const located = chapters.map(({ section, steps }, index) =>
        locate(layout, index, scrollY, steps.length, () => (boxes[index] ??= measureSteps(section, steps))),
      );
      const progress = scrollY / layout.range;
      // All has been read: from here on the page may be written.
      located.forEach(({ position, near }, index) => {
        if (last[index]?.t === position.t && last[index].near === near) return;
        last[index] = { t: position.t, near };
        onMove(index, position, near);
      });
      onLook(progress, speed.note(scrollY, layout.height, time), scrollY);
    });
  };

  // One for all chapters: each instance brings a scroll listener of its own. It watches chapters and not steps: the
  // scroll itself tells of steps, and each watched element costs something in every frame. Its types know tenths only, its code any share.
  const alarm = scrollama();
  alarm.setup({ step: chapters.map(({ section }) => section), offset: layout.share as 0.5 });
  alarm.onStepEnter(look);
  alarm.onStepExit(look);

  const relayout = () => {
    isStale = true;
    look();
  };
  const resized = () => {
    // scrollama takes its margins in pixels at set-up and does not follow the window (scrollama#145).
    alarm.resize();
    relayout();
  };

  window.addEventListener('scroll', look, { passive: true });
  // A jump from above a chapter to below it crosses no step: the end of the movement is the last chance to notice.
  for (const event of ['scrollend', 'hashchange', 'popstate', 'pageshow'] as const) window.addEventListener(event, look);
  document.addEventListener('visibilitychange', look);
  for (const event of ['resize', 'load'] as const) window.addEventListener(event, resized);
  void document.fonts?.ready.then(relayout);
  const sizes = new ResizeObserver(relayout);
  for (const part of [document.body, ...chapters.map(({ section }) => section)]) sizes.observe(part);

  look();
  return { look };
}

/** What changes only when the page is laid out anew. */
interface Layout {
  /** The trigger line as a share of the viewport's height, and the height in pixels. */
  readonly share: number;
  readonly height: number;
  /** How far the page can be scrolled, in pixels. */
  readonly range: number;
  /** The boxes of the chapters, in pixels from the top of the page. */
  readonly chapters: readonly Box[];
}

/**
 * Reading the boxes of all chapters in every frame of a scroll, and those of forty steps, costs a slow phone more than
 * drawing the picture. So they are read only when something has changed its size, those of steps only of a chapter that
 * is near, and in a frame the scroll is taken from them. Whatever moves a chapter changes the size of the body or of a part
 * of the chapters.
 */
function measure(chapters: readonly WatchedChapter[]): Layout {
  const root = document.documentElement;
  const { scrollY } = window;
  return {
    share: triggerLine(),
    height: window.innerHeight,
    range: Math.max(1, root.scrollHeight - root.clientHeight),
    chapters: chapters.map(({ section }) => {
      const { top, bottom } = section.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    }),
  };
}

/** The boxes of a chapter's steps, in pixels from the top of the chapter. */
function measureSteps(section: HTMLElement, steps: readonly HTMLElement[]): readonly Box[] {
  const { top } = section.getBoundingClientRect();
  return steps.map((step) => {
    const box = step.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top };
  });
}

/** A chapter is near when its first step, below its figure, or its end is this many viewports from the top of the window. */
const NEAR = 1.5;

/** The position in the chapter at `index`, which has so many steps, and whether it is near. `boxes` gives those of its steps. */
function locate(
  { share, height, chapters }: Layout,
  index: number,
  scrollY: number,
  steps: number,
  boxes: () => readonly Box[],
): { position: Position; near: boolean } {
  const { top, bottom } = chapters[index] ?? { top: 0, bottom: 0 };
  if (top - scrollY > height * NEAR) return { position: positionOutside(steps, 'before'), near: false };
  if (scrollY - bottom > height * NEAR) return { position: positionOutside(steps, 'after'), near: false };
  const inside = boxes();
  return {
    position: positionAt(inside, share * height - (top - scrollY)),
    near: top - scrollY + (inside[0]?.top ?? 0) < height * NEAR,
  };
}
