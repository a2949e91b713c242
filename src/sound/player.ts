import type { Note, Score, Timbre } from './score.ts';

/** Loudness of one tone: four at once do not reach full scale. */
const VOLUME = 0.2;
/** The brighter timbre seems louder than the plain one: what brings them level. */
const EVEN: Readonly<Record<Timbre, number>> = { sine: 1, triangle: 0.7 };
/** Seconds in which a tone swells and fades, where it is long enough; and what is left of it at the fade. */
const SWELL = 0.012;
const FADE = 0.06;
const LEFT = 0.65;
/** Seconds before the first note, so that none is late; and in which all is quiet after a stop, so that it does not click. */
const AHEAD = 0.06;
const QUIET = 0.04;

/** Whether this browser can play anything. */
export function canPlay(): boolean {
  return 'AudioContext' in window;
}

/**
 * Plays a score from its beginning, and calls `ended` when its last note has been heard. To be called on a press: browsers keep
 * a page quiet otherwise. Returns a function that stops it; then `ended` is not called. Throws when the browser refuses.
 */
export function play({ notes }: Score, ended: () => void): () => void {
  const context = new AudioContext();
  const master = context.createGain();
  master.gain.value = VOLUME;
  master.connect(context.destination);
  const start = context.currentTime + AHEAD;
  let last: { readonly end: number; readonly tone: OscillatorNode } | undefined;
  for (const note of notes) {
    const tone = schedule(context, master, note, start);
    const end = note.start + note.duration;
    if (!last || end > last.end) last = { end, tone };
  }
  const close = () => void context.close().catch(() => {});
  let over = false;
  if (last) {
    last.tone.onended = () => {
      if (over) return;
      over = true;
      close();
      ended();
    };
  }
  // Some browsers hand it out asleep even on a press. Closing it before it wakes rejects, which is no problem.
  context.resume().catch(() => {});
  return () => {
    if (over) return;
    over = true;
    master.gain.setTargetAtTime(0, context.currentTime, QUIET / 4);
    setTimeout(close, QUIET * 1000);
  };
}

function schedule(context: AudioContext, master: AudioNode, note: Note, origin: number): OscillatorNode {
  const { frequency, end, duration, level, timbre, pan } = note;
  const start = origin + note.start;
  const stop = start + duration;
  const tone = context.createOscillator();
  tone.type = timbre;
  tone.frequency.setValueAtTime(frequency, start);
  if (end !== frequency) tone.frequency.exponentialRampToValueAtTime(end, stop);

  const peak = level * EVEN[timbre];
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(peak, start + Math.min(SWELL, duration / 4));
  envelope.gain.linearRampToValueAtTime(peak * LEFT, stop - Math.min(FADE, duration / 2));
  envelope.gain.linearRampToValueAtTime(0, stop);

  const place = context.createStereoPanner();
  place.pan.value = pan;
  tone.connect(envelope).connect(place).connect(master);
  tone.start(start);
  tone.stop(stop);
  return tone;
}
