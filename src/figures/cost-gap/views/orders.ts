import { crossHatchPath } from '../../../marks/hatch.ts';
import { round, stage, type LabelMark } from '../../../marks/marks.ts';
import { boxPath, cameraFor, clipped, edgesPath, squareAt, type Frame, type Run, type View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { dollars, times } from '../text.ts';

/** How far out the camera is at a moment of the jump, 0 to 1: out, a rest, and back. */
function away(jump: number): number {
  const k = Math.min(stage(jump, 0.12, 0.45), 1 - stage(jump, 0.6, 0.93));
  return k * k * (3 - 2 * k);
}

/** The article's billions: the scale goes out by a thousand, until the wrong square is as large as one run was, and back. */
export function orders(series: Series, scene: Scene, frame: Frame): View {
  const { width, height, line, text, compact } = frame;
  const { run, r1, claimed } = series;
  const part = Math.sqrt(r1.usd / run.usd);
  const gap = 6;
  const ground = height - 2 * line - 6;
  const head = compact ? 24 : 34;
  const side = Math.min(ground - head - line - 12, (width - gap - 2) / (1 + part) - 2);
  const close: Run = { x: 1, bottom: ground, usd: run.usd, scale: side ** 2 / run.usd, aspect: 1 };
  const out = away(scene.jump);
  const now: Run = { ...close, scale: close.scale / 1000 ** out };
  const near = 1 - stage(out, 0.02, 0.2);
  const far = stage(out, 0.8, 0.98);
  const wrong = stage(scene.jump, 0.02, 0.12);

  const nearLabels: LabelMark[] = [
    {
      key: 'run',
      x: 14,
      y: round(ground - side + text + 12),
      text: side < 160 ? 'V3’s final run' : 'DeepSeek-V3’s final run',
      size: text,
      weight: 600,
      tone: 'paper',
    },
    {
      key: 'run-usd',
      x: 14,
      y: round(ground - side + text + 12 + head),
      text: dollars(run.usd),
      size: round(Math.min(head, (side - 24) / 7.4)),
      serif: true,
      weight: 600,
      tone: 'paper',
      number: 'v3.final-run.cost',
    },
    { key: 'r1', x: round(side + gap + 1), y: ground + line, text: 'R1 on top', size: text, weight: 600, tone: 'deepseek' },
    { key: 'r1-usd', x: round(side + gap + 1), y: ground + 2 * line, text: dollars(r1.usd), size: text, number: 'r1.cost' },
    { key: 'both', x: 0, y: ground + line, text: `Together: ${dollars(run.usd + r1.usd)}`, size: text, weight: 600, number: 'v3-r1.cost' },
    { key: 'both-who', x: 0, y: ground + 2 * line, text: 'DeepSeek’s own figures', size: text, tone: 'soft' },
  ];
  const claimLabels: LabelMark[] = [
    {
      key: 'claim',
      x: width,
      y: head - 4,
      text: `“${claimed.words}” for R1`,
      size: head,
      serif: true,
      weight: 600,
      tone: 'lost',
      anchor: 'end',
      halo: true,
      number: 'article.r1.cost',
    },
    {
      key: 'claim-width',
      x: width,
      y: head + line - 2,
      text:
        width < 340
          ? 'a thousand times too much'
          : `a thousand times too much: its square is ${times(Math.sqrt(claimed.usd), Math.sqrt(run.usd))} times as wide`,
      size: text,
      anchor: 'end',
      halo: true,
    },
  ];
  return {
    run: now,
    draw: (camera) => {
      // Inside this picture the camera of the jump; while the picture comes and goes, the camera between pictures as well.
      const jump = cameraFor(close, now);
      const square = (x: number, usd: number) => camera.rect(jump.rect(squareAt(x, ground, side * Math.sqrt(usd / run.usd))));
      const r1Square = square(1 + side + gap, r1.usd);
      const claim = square(1, claimed.usd);
      return [
        {
          key: 'claim',
          opacity: wrong,
          behind: [
            { key: 'wash', look: 'wash tone-lost', d: boxPath(claim, frame) },
            { key: 'cross', look: 'hatched tone-lost', d: crossHatchPath(clipped(claim, frame), 11), opacity: 0.3 },
            { key: 'edge', look: 'line tone-lost', d: edgesPath(claim, frame, 'lbtr') },
          ],
          labels: claimLabels,
        },
        { key: 'r1', opacity: 1, behind: [{ key: 'r1', look: 'solid tone-deepseek', d: boxPath(r1Square, frame) }] },
        { key: 'near', opacity: near, labels: nearLabels },
        {
          key: 'far',
          opacity: far,
          labels: [
            {
              key: 'thousand',
              x: round(14 + side / 2),
              y: round(ground - side / 2),
              text: 'wrong by 1,000',
              size: round(Math.min(44, side / 7.6)),
              serif: true,
              weight: 600,
              tone: 'lost',
              anchor: 'middle',
              halo: true,
            },
            { key: 'unit', x: 0, y: ground + line, text: 'One run, at this scale', size: text, weight: 600, tone: 'deepseek' },
            {
              key: 'unit-usd',
              x: 0,
              y: ground + 2 * line,
              text: `${dollars(run.usd)}, a thousand times less`,
              size: text,
              tone: 'soft',
              number: 'v3.final-run.cost',
            },
          ],
        },
      ];
    },
  };
}
