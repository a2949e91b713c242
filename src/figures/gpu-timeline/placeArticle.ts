import { round, stage } from '../../marks/marks.ts';
import { actionOf, levelOf } from './amounts.ts';
import type { Frame, Layer } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { yearOf } from './time.ts';

/** The article’s year for the first purchase, marked on the axis; and, before it, the day of the first trade by deep learning. */
export function placeArticle(series: Series, scene: Scene, frame: Frame): Layer {
  const { axis, text, compact, low } = frame;
  const shown = round(stage(scene.article, 0.5, 1));
  const early = round(stage(scene.early, 0.5, 1) * (low ? 0 : 1));
  const year = levelOf(series, 'fire-flyer-2').from ?? 0;
  const from = frame.x(year);
  const to = frame.x(year + 1);
  const trade = actionOf(series, 'first-deep-learning-trade');
  const at = frame.x(yearOf(trade.date));
  return {
    key: 'article',
    opacity: 1,
    shapes: [
      { key: 'article', kind: 'line', tone: 'ink', d: `M${round(from)} ${round(axis - 7)}v6H${round(to)}v-6`, opacity: shown },
      { key: 'trade', kind: 'leader', tone: 'soft', d: `M${round(at)} ${round(axis)}v-16`, opacity: early },
    ],
    labels: [
      {
        key: 'article',
        x: round(from - 6),
        y: round(axis - 8),
        text: compact ? 'the article: “in 2021”' : 'the article: “began purchasing Nvidia GPUs in 2021”',
        size: text,
        tone: 'ink',
        anchor: 'end',
        opacity: shown,
      },
      {
        key: 'trade',
        x: round(at + 6),
        y: round(axis - 8),
        text: compact ? 'first trade by deep learning' : 'first trade chosen by deep learning',
        size: text,
        tone: 'soft',
        opacity: early,
      },
    ],
  };
}
