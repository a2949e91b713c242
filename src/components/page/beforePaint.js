// What must be there before the first paint, so that nothing jumps or flashes: this file is read before the page is. It is
// a file and not a script in the page, so that a host may forbid all scripts in pages.
(function (root) {
  // The layout for readers with script. If the page's own script has not run by the time the document is ready, the layout
  // is taken back, and the unrolled story stands.
  root.setAttribute('data-script', '');
  document.addEventListener('DOMContentLoaded', function () {
    if (!root.hasAttribute('data-enhanced')) root.removeAttribute('data-script');
  });

  // A reader who comes to the top has the steps laid out as they near (scrolly.css); one who comes to a place further down, or
  // comes back, finds it only if all before it have their heights.
  var visit = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
  if (visit && visit.type === 'navigate' && !location.hash && visit.name.indexOf('#') < 0) root.setAttribute('data-lays-out-near', '');

  // What the reader has chosen of the page's appearance (appearance.ts); else it follows the system. A figure's own page has
  // no switch: there the address may say it, because the page around the frame knows its own colours.
  var choices = { colours: ['light', 'dark'], motion: ['reduced'] };
  for (var name in choices) {
    var choice = inAddress(name) || remembered(name);
    if (choices[name].indexOf(choice) >= 0) root.setAttribute('data-' + name, choice);
  }
  // The empty page, before its styles are here, takes its colour from this.
  var scheme = document.querySelector('meta[name="color-scheme"]');
  if (scheme && root.hasAttribute('data-colours')) scheme.setAttribute('content', root.getAttribute('data-colours'));

  function inAddress(name) {
    return /\/embed\//.test(location.pathname) ? new URLSearchParams(location.search).get(name) : null;
  }

  function remembered(name) {
    try {
      return localStorage.getItem('shock.' + name);
    } catch {
      return null;
    }
  }
})(document.documentElement);
