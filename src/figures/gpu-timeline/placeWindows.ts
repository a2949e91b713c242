import { clamp, lerp, rectPath, round, stage, type LabelMark } from '../../marks/marks.ts';
import { textWidth } from '../../marks/textWidth.ts';
import { actionOf, chipOf } from './amounts.ts';
import type { Frame, Layer, Shape } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { count, dateText, endOf, yearOf } from './time.ts';

/** The row of each model: an H800 was on sale while the A800 was. */
const ROWS = [
  ['A100', 0],
  ['A800', 0],
  ['H800', 1],
  ['H20', 0],
] as const;

/**
 * When each chip could be sold to China without a licence: a bar with its name, and a pale band behind the picture. In the
 * last step the bars come down to the axis and stand for the American door.
 */
export function placeWindows(series: Series, scene: Scene, frame: Frame): Layer {
  const { x, left, right, top, axis, row, rowsTop, text, low } = frame;
  const shown = stage(scene.windows, 0.3, 1);
  const heads = shown * (low ? 1 - stage(scene.flags, 0, 0.5) : 1);
  const labels: LabelMark[] = [];
  let bars = '';
  let bands = '';
  for (const [model, index] of ROWS) {
    const chip = chipOf(series, model);
    const first = x(yearOf(chip.from ?? '0'));
    const from = clamp(first, left, right);
    const open = model === 'A100' ? 1 : stage(scene.substitutes, 0.2, 0.9);
    const to = clamp(lerp(first, x(endOf(chip.to ?? '0')), open), left, right);
    if (to <= from) continue;
    const at = lerp(rowsTop + index * (row + 3), axis - row, stage(scene.doors, 0, 0.6));
    bars += rectPath({ x: from, y: at, width: to - from, height: row });
    bands += rectPath({ x: from, y: at + row, width: to - from, height: axis - at - row });
    // The last step is about the H20 and what came after it: an older bar would stand under it.
    const fits = stage(to - from - textWidth(model, text, 600), 6, 14);
    const name = { y: round(at + row / 2 + text * 0.35), size: text };
    labels.push({ ...name, key: `window-${model}`, x: round(from + 5), text: model, weight: 600, opacity: round(fits * heads) });
    const words = model === 'H20' ? 'sold freely' : `link cut to ${count(chip.link ?? 0)} GB/s`;
    const wordsAt = from + 18 + textWidth(model, text, 600);
    const room = stage(to - wordsAt - textWidth(words, text), 2, 10) * (model === 'H20' ? scene.doors : model === 'A100' ? 0 : scene.gap);
    labels.push({
      ...name,
      key: `window-${model}-words`,
      x: round(wordsAt),
      text: words,
      number: model === 'H20' ? undefined : `chip.${model.toLowerCase()}.link`,
      opacity: round(room * heads),
    });
  }
  labels.push({
    key: 'windows',
    x: right,
    y: text,
    text: frame.compact ? 'bars: free to sell to China' : 'bars: could be sold to China without a licence',
    size: text,
    anchor: 'end',
    tone: 'soft',
    opacity: round(stage(scene.windows, 0.6, 1) * (1 - stage(scene.doors + scene.flags, 0, 0.4))),
  });
  const shapes: Shape[] = [
    { key: 'bands', kind: 'wash', tone: 'nvidia', d: bands, opacity: round(shown * (1 - scene.doors) * 0.75) },
    { key: 'bars', kind: 'solid', tone: 'nvidia', d: bars, opacity: round(heads * 0.32) },
  ];

  const letter = actionOf(series, 'letter-2022');
  const rule = actionOf(series, 'rule-2022');
  const second = actionOf(series, 'rule-2023');
  const wall = (date: string, key: string, weight: number): void => {
    const at = x(yearOf(date));
    const seen = at > left + 1 && at < right ? 1 : 0;
    shapes.push({
      key,
      kind: 'line',
      tone: 'us-action',
      d: `M${round(at)} ${round(lerp(rowsTop - 2, top, 1 - heads))}V${round(axis)}`,
      opacity: round(seen * weight * stage(Math.min(at - left, right - at), 0, 16)),
    });
  };
  // After their own step the walls stay, pale: what is bought later is bought behind them.
  const stays = 0.45 * shown * (1 - scene.doors) * (1 - scene.flags);
  wall(letter.date, 'letter', Math.max(stage(scene.letter, 0.3, 0.8), stays));
  wall(rule.date, 'rule', Math.max(stage(scene.letter, 0.5, 1), stays));
  wall(second.date, 'second', Math.max(stage(scene.gap, 0.4, 1), stays * stage(scene.substitutes, 0.5, 1)));

  const say = (key: string, date: string, side: -1 | 1, line: number, words: string, weight: number, number?: string): void => {
    const at = x(yearOf(date)) + side * 6;
    labels.push({
      key,
      x: round(at),
      y: round(axis - 8 - line * (text + 4)),
      text: words,
      size: text,
      tone: 'us-action',
      halo: true,
      number,
      anchor: side < 0 ? 'end' : 'start',
      opacity: round(weight * frame.inside(at - 8, at + 8, 10)),
    });
  };
  const named = stage(scene.letter, 0.7, 1);
  const both = stage(scene.gap, 0.4, 0.8);
  const closed = stage(scene.gap, 0.7, 1);
  const alone = 1 - stage(scene.gap, 0, 0.4);
  // Two actions six weeks apart: one is named to the left of its line, the other to the right.
  say('letter-1', letter.date, -1, 1, `${dateText(letter.date)}:`, named * alone, 'control.letter-2022.date');
  say('letter-2', letter.date, -1, 0, frame.compact ? 'licence for A100, H100' : 'letter: A100 and H100 need a licence', named * alone);
  say('rule-1', rule.date, 1, 1, `${dateText(rule.date)}:`, named * alone, 'control.rule-2022.date');
  say('rule-2', rule.date, 1, 0, 'first rule', named * alone);
  say('rule-3', rule.date, 1, 0, `${dateText(rule.date)}: first rule`, low ? 0 : both * named, 'control.rule-2022.date');
  say('second-1', second.date, -1, low ? 0 : 1, `${dateText(second.date)}: link test dropped`, closed, 'control.rule-2023.date');
  const edge = x(yearOf(letter.date)) - 6;
  labels.push({
    key: 'h100',
    x: round(edge),
    y: round(rowsTop + row + 3 + row / 2 + text * 0.35),
    text: 'H100: never free to sell',
    size: text,
    anchor: 'end',
    opacity: round(named * heads),
  });
  return { key: 'windows', opacity: 1, shapes, labels };
}
