/* The story page's script: puts the figures, the reader's position and the reader's settings together. */
import { live } from '../../figures/live.ts';
import { AddressBar } from '../../scroll/addressBar.ts';
import type { Position } from '../../scroll/position.ts';
import { watch } from '../../scroll/watch.ts';
import { copyLinks } from '../copyLinks.ts';
import { debugWhenAsked } from './debugWhenAsked.ts';
import { figureSteps } from '../figure/figureSteps.ts';
import { focusInSight } from './focusInSight.ts';
import { guides } from './guides.ts';
import { layOutAhead } from './layOutAhead.ts';
import { Masthead } from './masthead.ts';
import { printWhole } from './printWhole.ts';
import { ReaderSettings } from '../figure/readerSettings.ts';
import { required } from '../required.ts';
import { sayWithStills } from './sayWithStills.ts';
import { startListening } from '../figure/listen.ts';
import { Stage } from '../figure/stage.ts';

function start(): void {
  const root = document.documentElement;
  const settings = new ReaderSettings();
  const masthead = new Masthead();
  layOutAhead();
  copyLinks();
  guides(settings);
  figureSteps();
  focusInSight();
  const sections = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
  for (const section of sections) sayWithStills(section, required(section, 'figure[data-figure]'));
  const chapters = sections.map((section) => ({
    section,
    steps: [...section.querySelectorAll<HTMLElement>('[data-step]')],
    stage: new Stage(section, live, settings, () => watcher.look()),
  }));

  printWhole(chapters);

  const addressBar = new AddressBar(chapters.flatMap(({ section, steps }) => [section.id, ...steps.map(({ id }) => id)]));

  const positions: Position[] = [];
  const watcher = watch(
    chapters,
    (index, position, near) => {
      positions[index] = position;
      const { section, steps = [], stage } = chapters[index] ?? {};
      // Only what is near is sticky (scrolly.css).
      section?.toggleAttribute('data-far', !near);
      steps.forEach((step, at) => step.toggleAttribute('data-far', !near || Math.abs(at - position.index) > 1));
      stage?.show(position, near);
      // The reader goes there next: on the way its script has time to come.
      if (near) chapters[index + 1]?.stage.fetch();
    },
    (progress, speed, y) => {
      // The chapter that is read is the last one that has been begun.
      const current = positions.findLastIndex(({ t }) => t > 0);
      const index = positions[current]?.index ?? 0;
      const { section, steps, stage } = chapters[Math.max(0, current)] ?? {};
      // Whoever has begun to scroll comes to the first chapter; until then its still shows what it would show.
      if (progress > 0) stage?.fetch();
      const step = steps?.[index]?.id ?? '';
      masthead.show(progress, step);
      addressBar.note(current < 0 || !section ? undefined : { chapter: section.id, step, first: index === 0 }, y);
      // Drawing comes last, when nothing is read any more; a picture that rests is asked again in the next frame.
      const late = chapters.filter(({ stage }) => !stage.draw(speed));
      if (late.length > 0) watcher.look();
    },
  );
  settings.onChange(() => chapters.forEach(({ stage }) => stage.refresh()));

  root.dataset.enhanced = '';
}

// In this script and not in one of its own: a browser has six connections to a host, and the page's first paint wants them.
// First, for it writes words into steps, which the others then find in their places.
startListening();
start();
debugWhenAsked();
