/** What a frame of scrolling costs the main thread, read from a browser trace. */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent */

/** The main thread's part of making a frame begins here. */
const FRAME = 'ProxyMain::BeginMainFrame';
/** Everything that a thread does, it does in such a task; times in them are CPU times, in microseconds. */
const TASK = 'RunTask';

/**
 * Main-thread CPU time of each frame in milliseconds: script, style, layout, paint and commit together, with whatever else
 * the thread did until the next frame began. Moments in which no frame was made are not in the trace and do not count.
 * @param {TraceEvent[]} events
 * @returns {number[]}
 * @throws {Error} when the trace has no frames
 */
export function frameCosts(events) {
  const main = mainThread(events);
  const own = events.filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === 'X').sort((a, b) => a.ts - b.ts);
  const frames = own.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const costs = frames.map(() => 0);
  let frame = -1;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name !== TASK) continue;
    // The mark lies inside the task that makes the frame, so a task belongs to the last frame begun before its end.
    while (frame + 1 < frames.length && frames[frame + 1] <= ts + dur) frame += 1;
    if (frame >= 0) costs[frame] += tdur / 1000;
  }
  return costs;
}

/** The renderer's main thread with the most frames: the page's own, not the one of an empty tab. @param {TraceEvent[]} events */
function mainThread(events) {
  /** @type {Map<string, { pid: number, tid: number, frames: number }>} */
  const threads = new Map();
  for (const { name, pid, tid } of events) {
    if (name !== FRAME) continue;
    const key = `${pid}/${tid}`;
    const known = threads.get(key) ?? { pid, tid, frames: 0 };
    known.frames += 1;
    threads.set(key, known);
  }
  const best = [...threads.values()].sort((a, b) => b.frames - a.frames)[0];
  if (!best) throw new Error('The trace has no frames.');
  return best;
}

/** @param {number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
