/**
 * Times every frame in which the page asks for one: from its first callback to the moment when styles, layout and paint
 * are done, which is when a message that was posted in it arrives. Calls `onFrame` then, with the milliseconds. It takes the
 * place of `requestAnimationFrame`, so that the page need not know that it is watched.
 */
export function watchFrames(onFrame: (cost: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  const ask = window.requestAnimationFrame.bind(window);
  let began: number | undefined;
  port1.onmessage = () => {
    if (began === undefined) return;
    const cost = performance.now() - began;
    began = undefined;
    onFrame(cost);
  };
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      if (began === undefined) {
        began = performance.now();
        port2.postMessage('');
      }
      callback(time);
    });
}
