// Puts what needs script to do anything where it stands, as a block of data, right before this file is named. The page waits
// for it, so that what follows is never where it has to move away from. It is a file and not a script in the page, so that a
// host may forbid all scripts in pages.
(function (block) {
  block.outerHTML = block.textContent;
})(document.currentScript.previousElementSibling);
