import { formatDate } from '../../../data/format.ts';
import { round, type LabelMark } from '../../../marks/marks.ts';
import { boxPath, edgesPath, squareAt, type Frame, type Run, type View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { dollars } from '../text.ts';
import { cellsPath, openCorner } from './shapes.ts';

/** One run beside the remark about GPT-4, two squares on one ground line at one scale. */
export function headline(series: Series, _scene: Scene, frame: Frame): View {
  const { width, height, line, text } = frame;
  const ground = height - 2 * line - 4;
  const part = Math.sqrt(series.run.usd / series.remark.usd);
  const side = Math.min(ground - 12, (width - 32) / (1 + part));
  const x = width - side - 12;
  const run: Run = {
    x: 0.5,
    bottom: ground,
    usd: series.run.usd,
    scale: side ** 2 / series.remark.usd,
    aspect: 1,
  };
  const small = side * part;
  // A tall drawing has room for the ratio above both squares; else it stands in the column over one run.
  const above = ground - side - 22;
  const ratio = above > 48 ? Math.min(64, above) : Math.min(64, (x - 10) / 3.25);
  const inset = x + Math.max(10, text);
  const top = ground - side + text + 12;
  const labels: LabelMark[] = [
    {
      key: 'ratio',
      x: 0,
      y: round(above > 48 ? ground - side - 18 : ground - small - 14),
      text: `${Math.round(series.remark.usd / series.run.usd)} to 1`,
      size: round(ratio),
      serif: true,
      weight: 600,
      number: 'ratio.headline',
    },
    { key: 'run', x: 0, y: ground + line, text: 'DeepSeek-V3, one final run', size: text, weight: 600, tone: 'deepseek' },
    {
      key: 'run-usd',
      x: 0,
      y: ground + 2 * line,
      text: `${dollars(series.run.usd)}, says its paper`,
      size: text,
      number: 'v3.final-run.cost',
    },
    { key: 'gpt', x: round(inset), y: round(top), text: 'GPT-4', size: text, weight: 600, tone: 'us-labs', halo: true },
    {
      key: 'gpt-usd',
      x: round(inset),
      y: round(top + text * 1.75),
      text: `more than ${dollars(series.remark.usd)}`,
      size: round(Math.min(text * 1.5, (side - 20) / 12.4)),
      weight: 600,
      halo: true,
      number: 'gpt4.statement.cost',
    },
    {
      key: 'gpt-who',
      x: round(inset),
      y: round(top + text * 1.75 + line),
      text: `${side < 190 ? 'Sam Altman' : 'Sam Altman’s remark'}, ${formatDate(series.remark.said, 'month')};`,
      size: text,
      tone: 'soft',
      halo: true,
    },
    {
      key: 'gpt-what',
      x: round(inset),
      y: round(top + text * 1.75 + 2 * line),
      text: 'what it covers, he did not say',
      size: text,
      tone: 'soft',
      halo: true,
    },
  ];
  return {
    run,
    draw: (camera) => {
      const square = camera.rect(squareAt(x, ground, side));
      return [
        {
          key: 'remark',
          opacity: 1,
          behind: [
            { key: 'wash', look: 'wash tone-us-labs', d: boxPath(square, frame) },
            { key: 'cells', look: 'gap', d: cellsPath(square, square.width * part, frame), width: 1 },
            { key: 'edges', look: 'line tone-us-labs', d: edgesPath(square, frame, 'lb') },
            { key: 'open', look: 'outline tone-us-labs', d: edgesPath(square, frame, 'tr'), dash: '2 5' },
            { key: 'more', look: 'outline tone-us-labs', d: openCorner(square, frame) },
          ],
          labels,
        },
      ];
    },
  };
}
