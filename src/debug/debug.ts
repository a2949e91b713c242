/*
 * The editor's view of the scroll, `?debug`: where the trigger line is, where the steps lie, what is active, and what a frame
 * costs. It reads the layout and the figures' public attributes, and computes the place by the story's own geometry; the
 * page does nothing for it.
 */
import { triggerLine } from '../scroll/triggerLine.ts';
import { FrameCosts } from './FrameCosts.ts';
import { Panel } from './panel.ts';
import { readingAt } from './readingAt.ts';
import { watchFrames } from './watchFrames.ts';

/** The panel is written so often at most, in milliseconds, so that it costs the frames little that it measures. */
const PAUSE = 100;

const panel = new Panel();
const costs = new FrameCosts();
const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((section) => ({
  id: section.id,
  figure: section.querySelector<HTMLElement>('figure[data-figure]'),
  elements: [...section.querySelectorAll<HTMLElement>('[data-step]')],
}));

function write(): void {
  const share = triggerLine();
  const line = share * innerHeight;
  const measured = chapters.map((chapter) => ({ ...chapter, steps: chapter.elements.map((step) => step.getBoundingClientRect()) }));
  const { chapter, position } = readingAt(measured, line);
  const active = chapter.elements[position.index]?.id ?? '';
  const { figure = '', scene = '', t = '' } = chapter.figure?.dataset ?? {};
  const { median, longest, frames } = costs.summary();
  panel.show(
    {
      'trigger line': `${share} of the window, ${Math.round(line)} px`,
      chapter: chapter.id,
      step: `${active} (${position.index + 1} of ${chapter.elements.length})`,
      scene: `${figure}: ${scene}`,
      t: `${position.t.toFixed(3)}, drawn ${t}`,
      frame: `median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms, of ${frames}`,
    },
    line,
    active,
  );
}

function layOut(): void {
  panel.layOut(
    chapters.flatMap(({ elements }) =>
      elements.map((step) => {
        const { top, height } = step.getBoundingClientRect();
        return { id: step.id, top: top + scrollY, height };
      }),
    ),
  );
  writeSoon();
}

let waiting = 0;
function writeSoon(): void {
  waiting ||= window.setTimeout(() => {
    waiting = 0;
    write();
  }, PAUSE);
}

watchFrames((cost) => {
  costs.note(cost);
  writeSoon();
});
new ResizeObserver(layOut).observe(document.body);
addEventListener('scroll', writeSoon, { passive: true });
