// What the reader chose earlier, before the first paint, so that nothing moves: the size of type, and whether amounts
// are about to be shown in another unit, for which the page waits (src/styles/base.css).
(function () {
  try {
    var root = document.documentElement;
    var size = localStorage.getItem('wenxiao-type');
    if (size) root.setAttribute('data-type', size);
    if (localStorage.getItem('wenxiao-unit')) root.setAttribute('data-unit-pending', '');
  } catch (error) {
    // Storage is off: there is no choice to remember.
  }
})();
