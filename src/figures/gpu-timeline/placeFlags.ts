import { hatchPath } from '../../marks/hatch.ts';
import { rectPath, round, stage, type LabelMark, type Rect } from '../../marks/marks.ts';
import { lines, type Frame, type Layer } from './frame.ts';
import type { Scene } from './scenes.ts';
import type { Series } from './series.ts';
import { yearOf } from './time.ts';

/** A hollow flag on its pole; the foot of the pole is its place. */
function flagPath(x: number, y: number, height: number): string {
  return `M${round(x)} ${round(y)}v${-height}h11l-3 ${round(height * 0.28)}l3 ${round(height * 0.28)}h-11`;
}

/** Claims on the strip, in the order of what fits: the first ones are shown on the smallest drawing too. */
const WANTED = [
  'patel-50000',
  'wang-50000',
  'house-60000',
  'official-h100',
  'reuters-three-sources',
  'lutnick',
  'blackwell-information',
  'blackwell-official',
];
/** Who denies, in a few words; the whole reply is in the table. */
const REPLIES: Readonly<Record<string, string>> = {
  'wang-50000': 'SemiAnalysis: not the same',
  'official-h100': 'Nvidia denies',
  'reuters-three-sources': 'Nvidia denies',
  'blackwell-information': 'Nvidia: “farfetched”',
  'blackwell-official': 'China objects',
};
/** The quantities that the claims of a number print. */
const NUMBERS: Readonly<Record<string, string>> = {
  'patel-50000': 'gpu.alleged.patel',
  'wang-50000': 'gpu.alleged.wang',
  'house-60000': 'gpu.alleged.house',
};
/** Claims that nobody has backed with evidence: a place in time, and no height. */
export function placeFlags(series: Series, scene: Scene, frame: Frame): Layer {
  const shown = stage(scene.flags, 0.8, 1);
  const key = 'flags';
  if (shown <= 0) return { key, opacity: 0, shapes: [], labels: [] };
  const { text, line, compact } = frame;
  const strip = frame.tops.flags;
  const wanted = WANTED.slice(0, lines(frame.size).flags);
  // The statements of one origin come first, so that the line that joins them crosses no other.
  const known = series.claims.filter((claim) => wanted.includes(claim.id));
  const claims = [...known.filter((claim) => claim.echo), ...known.filter((claim) => !claim.echo)];
  const labels: LabelMark[] = [];
  let flags = '';
  const echoes: { x: number; y: number }[] = [];
  claims.forEach((claim, index) => {
    const x = frame.x(yearOf(claim.date));
    const y = strip + text + 4 + (index + 1) * line - 4;
    flags += flagPath(x, y, line - 4);
    if (claim.echo) echoes.push({ x, y });
    labels.push({
      key: `claim-${claim.id}`,
      x: round(x - 8),
      y: round(y - 2),
      text: claim.label,
      size: text,
      anchor: 'end',
      number: NUMBERS[claim.id],
    });
    const reply = REPLIES[claim.id];
    if (reply && !compact) {
      labels.push({ key: `reply-${claim.id}`, x: round(x + 18), y: round(y - 2), text: reply, size: text, tone: 'soft' });
    }
  });
  const origin = echoes.map(({ x, y }, index) => (index === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`)).join('');
  labels.push({
    key: 'claims',
    x: 2,
    y: round(strip + text),
    text: compact ? 'Claims without evidence: a date, no height' : 'Claims without evidence: a date, but no height',
    size: text,
    weight: 600,
  });
  if (!compact) {
    labels.push({
      key: 'origin',
      x: round(frame.right),
      y: round(strip + text),
      text: 'joined: one origin, the same as the estimate’s',
      size: text,
      tone: 'soft',
      anchor: 'end',
    });
  }
  return {
    key,
    opacity: round(shown),
    shapes: [
      { key: 'origin', kind: 'leader', tone: 'soft', d: origin },
      { key: 'flags', kind: 'hollow', tone: 'ink', d: flags },
    ],
    labels,
  };
}

/** The one key of the picture: what solid, hatched and hollow mean. It stands where the picture is empty. */
export function certaintyKey(scene: Scene, frame: Frame): Layer {
  const shown = stage(scene.flags, 0.7, 1);
  const key = 'certainty';
  // A low drawing has no empty place: there the subtitle above it says the same.
  if (shown <= 0 || frame.low) return { key, opacity: 0, shapes: [], labels: [] };
  const { text } = frame;
  const x = frame.left + 14;
  const y = round(frame.top + (frame.compact ? 5 : 14));
  const line = text + 6;
  const box = (index: number): Rect => ({ x, y: y + index * line, width: 16, height: text });
  const words = frame.compact
    ? ['on record', 'estimated', 'alleged']
    : ['on record', 'estimated by outsiders', 'alleged, without evidence'];
  return {
    key,
    opacity: round(shown),
    shapes: [
      { key: 'key-solid', kind: 'solid', tone: 'deepseek', d: rectPath(box(0)) },
      { key: 'key-hatched', kind: 'hatched', tone: 'deepseek', d: rectPath(box(1)) + hatchPath(box(1), 4) },
      { key: 'key-hollow', kind: 'hollow', tone: 'ink', d: flagPath(x + 2, y + 2 * line + text, text) },
    ],
    labels: words.map((label, index) => ({
      key: `key-${index}`,
      x: x + 24,
      y: round(y + index * line + text * 0.85),
      text: label,
      size: text,
      tone: 'soft',
    })),
  };
}
