/** Width and height, in pixels, that a frame has until the figure has told its own. */
export const FRAME = { width: 640, height: 620 } as const;

/**
 * The HTML that puts a figure into another page: a frame as wide as the text around it, and a listener that gives it the
 * height the figure tells (`postMessage`, `{ type: 'shock:height', figure, height }`). The frame works without the listener.
 * `title` names the frame for screen readers; `lang` and `dir` say of it what the page around may not be: English, from left to right.
 */
export function embedCode(address: string, title: string): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return (
    `<iframe src="${address}" title="${name}" lang="en" dir="ltr" width="100%" height="${FRAME.height}" style="border:0" loading="lazy"></iframe>\n` +
    "<script>addEventListener('message',function(e){if(e.data&&e.data.type==='shock:height')" +
    "document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>"
  );
}
