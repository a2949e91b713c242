import { keepEqual } from './keepEqual.ts';

/**
 * The marks of a picture as they change: computed anew for each frame, but with every unchanged mark kept as it was, so
 * that a frame costs what moves in it and not what is drawn in it.
 */
export function steady<Marks>(compute: () => Marks): { readonly current: Marks } {
  let last: Marks | undefined;
  const marks = $derived.by(() => (last = keepEqual(last, compute())));
  return {
    get current() {
      return marks;
    },
  };
}
