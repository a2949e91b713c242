/* The story page's script: puts the figures, the reader's position and the reader's settings together. */
import { live } from '../figures/live.ts';
import type { Position } from '../scroll/position.ts';
import { watch } from '../scroll/watch.ts';
import { Masthead } from './masthead.ts';
import { ReaderSettings } from './readerSettings.ts';
import { Stage } from './stage.ts';

function start(): void {
  const root = document.documentElement;
  const settings = new ReaderSettings();
  const masthead = new Masthead();
  const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((section) => ({
    section,
    steps: [...section.querySelectorAll<HTMLElement>('[data-step]')],
    stage: new Stage(section, live, settings, () => watcher.look()),
  }));

  const positions: Position[] = [];
  const watcher = watch(
    chapters,
    (index, position, near) => {
      positions[index] = position;
      chapters[index]?.stage.show(position, near);
    },
    (progress) => {
      // The chapter that is read is the last one that has been begun.
      const current = Math.max(0, positions.findLastIndex(({ t }) => t > 0));
      masthead.show(progress, chapters[current]?.steps[positions[current]?.index ?? 0]?.id ?? '');
      // Drawing comes last, when nothing is read any more; a picture that rests is asked again in the next frame.
      const late = chapters.filter(({ stage }) => !stage.draw());
      if (late.length > 0) watcher.look();
    },
  );
  settings.onChange(() => chapters.forEach(({ stage }) => stage.refresh()));

  root.dataset.enhanced = '';
}

start();
