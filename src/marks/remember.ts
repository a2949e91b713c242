/**
 * The same function, with its last answer kept: asked again with the very same arguments it does not compute anew. For
 * what depends on data and size alone, and is asked for at every frame.
 */
export function remember<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index])) || last.args.length !== args.length) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
