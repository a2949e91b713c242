import { hatchPath } from '../../../marks/hatch.ts';
import { rectPath, round, type LabelMark } from '../../../marks/marks.ts';
import { textWidth, wrap } from '../../../marks/textWidth.ts';
import { boxPath, clipped, edgesPath, squareAt, type Frame, type Run, type View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { digits, dollars, shortDollars, times } from '../text.ts';
import { plate } from './shapes.ts';

/** What the paper itself says that its sum leaves out, and what is not in it by construction. */
const OMITTED = 'earlier research, trial runs, data, staff, machines.';

/** One run beside what SemiAnalysis thinks the machines cost: two squares that are not to be added up; below, ten cells. */
export function left(series: Series, _scene: Scene, frame: Frame): View {
  const { width, height, line, text, small, compact } = frame;
  const { servers, operating, floor, run } = series;
  const cell = compact ? 14 : 24;
  const strip = height - cell - 1;
  const ground = strip - (compact ? line : 2.4 * line) - 12 - 2 * line;
  // A tall drawing says it large; a phone's has a line for it.
  const loud = height > 360;
  const omittedSize = loud ? (width < 560 ? 19 : 24) : text;
  const omittedLine = Math.round(omittedSize * 1.3);
  const omitted = wrap(`${loud ? 'Not in the paper’s sum' : 'Left out'}: ${OMITTED}`, width, omittedSize, loud ? 600 : 400);
  const top = omitted.length * omittedLine + line + 16;
  const gap = compact ? 10 : 22;
  const part = Math.sqrt(operating / servers.usd);
  const room = ground - top;
  const share = Math.sqrt(run.usd / servers.usd);
  const side = Math.min(room, (width - 2 * gap - 3) / (1 + part + share));
  // Squares that are held by the height spread over the width.
  const spread = (width - side * (1 + part + share) - 3) / 2;
  const x = 0.5 + side * share + Math.min(spread, compact ? 60 : 90);
  const x2 = width - side * part - 2;
  const target: Run = { x: 0.5, bottom: ground, usd: run.usd, scale: side ** 2 / servers.usd, aspect: 1 };
  const pad = compact ? 6 : 10;
  const hoppersSide = side * Math.sqrt(servers.hoppers / servers.usd);
  const floorSide = side * Math.sqrt(floor / servers.usd);
  // Between the floor and the inner line: how many runs the whole square holds.
  const between = round(x + (floorSide + hoppersSide) / 2);
  const roomy = floorSide > text * 9;

  const serversWords = `SemiAnalysis’s servers: ${dollars(servers.usd)}, disputed`;
  const operatingX = round(Math.min(x2, width - textWidth('Running them', text, 600)));
  const labels: LabelMark[] = [
    ...omitted.map((words, index): LabelMark => ({
      key: `not-${index}`,
      x: 0,
      y: omittedLine * (index + 1) - Math.round(omittedLine * 0.2),
      text: words,
      size: omittedSize,
      serif: loud,
      weight: loud ? 600 : 400,
    })),
    { key: 'run', x: 0, y: round(ground + line + 2), text: 'One run', size: text, weight: 600, tone: 'deepseek' },
    { key: 'run-usd', x: 0, y: round(ground + 2 * line + 2), text: dollars(run.usd), size: small, number: 'v3.final-run.cost' },
    { key: 'operating', x: operatingX, y: round(ground + line + 2), text: 'Running them', size: text, weight: 600 },
    {
      key: 'operating-usd',
      x: operatingX,
      y: round(ground + 2 * line + 2),
      text: dollars(operating),
      size: small,
      number: 'semi.operating',
    },
    {
      key: 'share',
      x: 0,
      y: round(strip - 7),
      text: `Final runs: about ${digits(series.finalShare * 100)}% of OpenAI’s ${compact ? 'R&D' : 'research'} computing${width < 340 ? '' : `, ${series.finalYear}`} (Epoch)`,
      size: small,
      number: 'openai.final-runs.percent',
    },
    {
      key: 'servers',
      x: round(Math.min(x, width - textWidth(serversWords, text, 600))),
      y: round(ground - side - 7),
      text: serversWords,
      size: text,
      weight: 600,
      number: 'semi.server-capex',
    },
    // Where the floor's square is too small for words, the table has them.
    ...(floorSide > 60
      ? [
          {
            key: 'floor',
            x: round(x + pad),
            y: round(ground - floorSide + text + pad),
            text: `over ${roomy ? dollars(floor) : shortDollars(floor)}`,
            size: small,
            number: 'semi.hardware-floor',
          } as const,
        ]
      : []),
    ...(roomy
      ? [
          {
            key: 'floor-2',
            x: round(x + pad),
            y: round(ground - floorSide + text + pad + line),
            text: 'on hardware, ever',
            size: small,
          } as const,
        ]
      : []),
  ];
  const onHatch: LabelMark[] = [
    {
      key: 'runs',
      x: between,
      y: round(ground - pad - line),
      text: times(servers.usd, run.usd),
      size: round(Math.min(compact ? 20 : 34, (hoppersSide - floorSide) * 0.42)),
      serif: true,
      weight: 600,
      anchor: 'middle',
      number: 'semi.server-capex.runs',
    },
    { key: 'runs-unit', x: between, y: round(ground - pad - 1), text: 'runs', size: text, weight: 600, anchor: 'middle' },
    {
      key: 'hoppers',
      x: round(x + pad),
      y: round(ground - hoppersSide + text + pad),
      text: roomy ? `${dollars(servers.hoppers)}: Luk’s sum,` : 'Luk’s sum:',
      size: small,
      number: roomy ? 'semi.server-capex.corrected-hoppers' : undefined,
    },
    {
      key: 'hoppers-2',
      x: round(x + pad),
      y: round(ground - hoppersSide + text + pad + line),
      text: roomy ? 'Hopper chips only' : dollars(servers.hoppers),
      size: small,
      number: roomy ? undefined : 'semi.server-capex.corrected-hoppers',
    },
  ];
  const cells = Math.round(1 / series.finalShare);
  const wide = width / cells;
  const cellRect = (index: number) => ({ x: index * wide + 0.5, y: strip, width: wide - 3, height: cell });
  return {
    run: target,
    draw: (camera) => {
      const square = camera.rect(squareAt(x, ground, side));
      const inner = (length: number) => camera.rect(squareAt(x, ground, length));
      const other = camera.rect(squareAt(x2, ground, side * part));
      return [
        {
          key: 'spending',
          opacity: 1,
          behind: [
            {
              key: 'hatch',
              look: 'hatched tone-deepseek',
              d: hatchPath(clipped(square, frame), 7) + hatchPath(clipped(other, frame), 7),
              opacity: 0.55,
            },
            { key: 'edge', look: 'outline tone-deepseek', d: edgesPath(square, frame, 'lbtr') + edgesPath(other, frame, 'lbtr') },
            { key: 'hoppers', look: 'line tone-deepseek', d: edgesPath(inner(hoppersSide), frame, 'tr'), dash: '5 3' },
            { key: 'floor', look: 'solid tone-paper', d: boxPath(inner(floorSide), frame) },
            { key: 'floor-edge', look: 'outline tone-deepseek', d: edgesPath(inner(floorSide), frame, 'lbtr') },
          ],
          shapes: [
            plate('plate', onHatch),
            {
              key: 'cells',
              look: 'outline tone-neutral',
              d: Array.from({ length: cells }, (_, index) => rectPath(cellRect(index))).join(''),
            },
            { key: 'cell', look: 'hatched tone-us-labs', d: hatchPath(cellRect(0), 4) + rectPath(cellRect(0)) },
          ],
          labels: [...labels, ...onHatch],
        },
      ];
    },
  };
}
