import { hatchPath } from '../../../marks/hatch.ts';
import { rectPath, round, type LabelMark, type Rect } from '../../../marks/marks.ts';
import { textWidth, wrap } from '../../../marks/textWidth.ts';
import type { Settings } from '../../figure.ts';
import { bill, readAccount } from '../calculator.ts';
import { boxPath, clipped, edgesPath, squareAt, type Frame, type Run, type View } from '../frame.ts';
import type { Scene } from '../scenes.ts';
import type { Series } from '../series.ts';
import { digits, dollars, price, times } from '../text.ts';
import { treemap } from '../treemap.ts';
import { openCorner, plate } from './shapes.ts';

/** The reader's account as a square cut into its entries, beside GPT-4's rental estimate and the remark, to one scale. */
export function own(series: Series, _scene: Scene, frame: Frame, settings: Settings): View {
  const { width, height, line, text, small, compact } = frame;
  const sum = bill(readAccount(series, settings));
  const { remark, rental } = series;
  const head = compact ? 24 : 36;
  const top = head + line + 10;
  const ground = height - 2 * line - 4;
  const gap = compact ? 14 : 28;
  const mine = Math.sqrt(sum.total);
  const theirs = Math.sqrt(remark.usd);
  // GPT-4 keeps a column wide enough for its label, however large the account grows.
  const column = text * 7;
  const unit = Math.min(
    (width - gap - 14) / (mine + theirs),
    (width - gap - column) / Math.max(mine, 1e-9),
    (ground - top) / Math.max(mine, theirs),
  );
  const scale = unit ** 2;
  const square = squareAt(0.5, ground, mine * unit);
  const x = width - theirs * unit - 12;

  const others = sum.blocks.filter((block) => block.id !== 'run').sort((a, b) => b.usd - a.usd);
  const blocks = [...others, ...sum.blocks.filter((block) => block.id === 'run')].filter((block) => block.usd > 0);
  const rects = treemap(
    blocks.map((block) => block.usd),
    square,
  );
  const runBox = rects[blocks.findIndex((block) => block.id === 'run')];
  const run: Run = {
    x: runBox?.x ?? square.x,
    bottom: ground,
    usd: sum.run,
    scale,
    aspect: runBox && runBox.height > 0 ? runBox.width / runBox.height : 1,
  };

  // Until the reader changes something the account is the paper’s own sum, which has a receipt.
  const unchanged = sum.total === bill(readAccount(series, {})).total;
  const labels: LabelMark[] = [
    {
      key: 'total',
      x: 0,
      y: head - 4,
      text: dollars(sum.total),
      size: head,
      serif: true,
      weight: 600,
      number: unchanged ? 'v3.final-run.cost' : undefined,
    },
    {
      key: 'ratio',
      x: 0,
      y: head + line + 1,
      text: comparison(),
      size: text,
      tone: 'soft',
    },
    {
      key: 'run',
      x: 0,
      y: ground + line,
      text:
        sum.run > 0
          ? `Final run: ${digits(sum.account.hours)} million hours × ${price(sum.account.rate)} = ${dollars(sum.run)}`
          : 'No rented hours in this account',
      size: small,
      weight: 600,
      tone: 'deepseek',
    },
  ];
  const onHatch = gptLabels();
  // A block too small for its name is named below the ground line.
  const below = blocks.flatMap((block, index) => {
    const rect = rects[index];
    if (!rect || block.id === 'run') return [];
    const named = blockLabels(block.id, block.label, block.usd, rect);
    onHatch.push(...named);
    return named.length > 0 ? [] : [`${block.label}: ${dollars(block.usd)}`];
  });
  const rest = blocks.some((block) => block.id !== 'run') ? below.join('; ') : 'Nothing else is in the account yet';
  if (rest !== '') labels.push({ key: 'rest', x: 0, y: ground + 2 * line, text: rest, size: small, tone: 'soft' });

  function blockLabels(id: string, name: string, usd: number, rect: Rect): LabelMark[] {
    const lines = [name, dollars(usd)];
    const widest = Math.max(...lines.map((words) => textWidth(words, small, 600)));
    if (rect.width < widest + 12 || rect.height < lines.length * line + 8) return [];
    return lines.map((words, index) => ({
      key: `${id}-${index}`,
      x: round(rect.x + 7),
      y: round(rect.y + 4 + line * (index + 1) - 3),
      text: words,
      size: small,
      weight: index === 0 ? 600 : 400,
    }));
  }

  function comparison(): string {
    if (sum.total === 0) return 'Nothing is in the account';
    const [more, less] = sum.total < rental.usd ? [rental.usd, sum.total] : [sum.total, rental.usd];
    const ratio = times(more, less);
    if (ratio === '1') return 'as much as GPT-4’s rental estimate';
    return sum.total < rental.usd ? `GPT-4’s rental estimate is ${ratio} times this` : `${ratio} times GPT-4’s rental estimate`;
  }

  /** On the squares where they are large enough, else above them. */
  function gptLabels(): LabelMark[] {
    const side = theirs * unit;
    const rentSide = Math.sqrt(rental.usd) * unit;
    const rent = `${dollars(rental.usd)} to rent`;
    const said = `over ${dollars(remark.usd)}`;
    if (rentSide - 20 < textWidth(`${rent},`, small) && side < (ground - top) * 0.6) {
      const lines = wrap(`GPT-4: ${rent} (Epoch), ${said} (Altman)`, width - mine * unit - gap, small);
      return lines.map((words, index): LabelMark => ({
        key: `gpt-${index}`,
        x: width,
        y: round(ground - side - 14 - line * (lines.length - 1 - index)),
        text: words,
        size: small,
        anchor: 'end',
      }));
    }
    // The remark stands in the strip that it has over the estimate; where that is too thin for a line, with the estimate.
    const strip = side - rentSide > line + 4;
    const words = ['GPT-4', `${rent},`, 'Epoch AI’s estimate', ...(strip ? [] : [`${said},`, 'Altman’s remark'])];
    const inside = words.map((text_, index): LabelMark => ({
      key: `gpt-${index}`,
      x: round(x + 12),
      y: round(ground - rentSide + 10 + line * (index + 1)),
      text: text_,
      size: small,
      weight: index === 0 ? 600 : 400,
      tone: index === 0 ? 'us-labs' : 'ink',
      number: text_.startsWith(rent) ? 'gpt4.rental.cost' : undefined,
    }));
    return strip
      ? [
          ...inside,
          {
            key: 'gpt-said',
            x: round(x + 12),
            y: round(ground - (side + rentSide) / 2 + small * 0.4),
            text: textWidth(`GPT-4: ${said}, Altman’s remark`, small) < side - 24 ? `GPT-4: ${said}, Altman’s remark` : `${said}, Altman`,
            size: small,
            number: 'gpt4.statement.cost',
          },
        ]
      : inside;
  }

  return {
    run,
    draw: (camera) => {
      const open = camera.rect(squareAt(x, ground, theirs * unit));
      const rent = camera.rect(squareAt(x, ground, Math.sqrt(rental.usd) * unit));
      const assumed = rects.filter((_, index) => blocks[index]?.id !== 'run').map((rect) => clipped(camera.rect(rect), frame));
      return [
        {
          key: 'account',
          opacity: 1,
          behind: [
            { key: 'open', look: 'wash tone-us-labs', d: boxPath(open, frame) },
            { key: 'rent', look: 'hollow tone-us-labs', d: boxPath(rent, frame) },
            { key: 'rent-hatch', look: 'hatched tone-us-labs', d: hatchPath(clipped(rent, frame), 8), opacity: 0.75 },
            { key: 'edge', look: 'line tone-us-labs', d: edgesPath(open, frame, 'lb') },
            { key: 'rest', look: 'outline tone-us-labs', d: edgesPath(open, frame, 'tr'), dash: '2 5' },
            { key: 'more', look: 'outline tone-us-labs', d: openCorner(open, frame) },
            { key: 'assumed', look: 'hatched tone-deepseek', d: assumed.map((rect) => hatchPath(rect, 7)).join('') },
            { key: 'assumed-edge', look: 'outline tone-deepseek', d: assumed.map((rect) => rectPath(rect)).join('') },
          ],
          shapes: [plate('plate', onHatch)],
          labels: [...labels, ...onHatch],
        },
      ];
    },
  };
}
