/* What can be heard of a figure, as values, and the notes that it is played with. Pure. */

/** A value that holds for a while, in the figure's own unit of time. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value that it slides to by its end, when it does not hold. */
  readonly end?: number;
  /** Whether it is not on record how long the value held: it is played softly. */
  readonly unsure?: boolean;
}

/** How a line sounds: `sine` is plain, `triangle` is brighter. */
export type Timbre = 'sine' | 'triangle';

/** One line of a figure: its spans, what it sounds like, and its place between the ears, −1 (left) to 1 (right). */
export interface Line {
  readonly timbre: Timbre;
  readonly pan: number;
  readonly spans: readonly Span[];
}

/** A stretch of the figure's time, played in so many seconds, with a tick at each of the times named. */
export interface Phrase {
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
  readonly ticks: readonly number[];
}

/** What can be heard of a figure: phrases, one after the other, with one scale of pitch for all of them. */
export type Piece = readonly Phrase[];

/** A tone: frequencies in hertz at its start and its end, start and duration in seconds, level from 0 to 1. */
export interface Note {
  readonly frequency: number;
  readonly end: number;
  readonly start: number;
  readonly duration: number;
  readonly level: number;
  readonly timbre: Timbre;
  readonly pan: number;
}

/** Notes and how long they take in all, in seconds. */
export interface Score {
  readonly notes: readonly Note[];
  readonly seconds: number;
}

/** The pitch of the lowest value, which is middle C, and of the highest, two octaves above. Small loudspeakers carry both. */
export const LOWEST = 261.63;
export const HIGHEST = LOWEST * 4;

/** Seconds of silence between two phrases. */
export const PAUSE = 0.4;

/** Level of what is not on record. */
const SOFT = 0.4;

/** A tick, above all values and short, so that nobody takes it for one. */
const TICK = { frequency: HIGHEST * 2, end: HIGHEST * 2, duration: 0.03, level: 0.25, timbre: 'sine', pan: 0 } as const;

/**
 * Writes the notes of a piece. Equal ratios of values are equal intervals: the lowest value of the whole piece is `LOWEST`, the
 * highest `HIGHEST`. Throws a RangeError unless there are two different values and all are above 0.
 */
export function score(piece: Piece): Score {
  const pitch = pitchScale(
    piece.flatMap(({ lines }) => lines.flatMap(({ spans }) => spans.flatMap(({ value, end = value }) => [value, end]))),
  );
  const notes: Note[] = [];
  let begin = 0;
  for (const { seconds, from, to, lines, ticks } of piece) {
    const start = begin;
    const at = (time: number) => start + ((time - from) / (to - from)) * seconds;
    for (const { timbre, pan, spans } of lines) {
      for (const { from: first, to: last, value, end = value, unsure = false } of spans) {
        notes.push({
          frequency: pitch(value),
          end: pitch(end),
          start: at(first),
          duration: at(last) - at(first),
          level: unsure ? SOFT : 1,
          timbre,
          pan,
        });
      }
    }
    for (const tick of ticks) notes.push({ ...TICK, start: at(tick) });
    begin += seconds + PAUSE;
  }
  return { notes, seconds: begin - PAUSE };
}

function pitchScale(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low > 0 && high > low)) throw new RangeError(`Expected different values above 0, found ${low} to ${high}.`);
  return (value) => LOWEST * (HIGHEST / LOWEST) ** (Math.log(value / low) / Math.log(high / low));
}
