// The layout for readers with script is there before the first paint, so that nothing jumps: this file is read before the
// page is. If the page's own script has not run by the time the document is ready, the layout is taken back, and the
// unrolled story stands. It is a file and not a script in the page, so that a host may forbid all scripts in pages.
(function (root) {
  root.setAttribute('data-script', '');
  document.addEventListener('DOMContentLoaded', function () {
    if (!root.hasAttribute('data-enhanced')) root.removeAttribute('data-script');
  });
})(document.documentElement);
