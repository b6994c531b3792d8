// Before the first paint, so that nothing moves afterwards: that there are scripts, whose controls get their room; and
// what the reader chose earlier: the size of type, and whether amounts are about to be shown in another unit, for which
// the page waits (src/styles/base.css).
(function () {
  var root = document.documentElement;
  root.setAttribute('data-scripted', '');
  try {
    var size = localStorage.getItem('wenxiao-type');
    if (size) root.setAttribute('data-type', size);
    if (localStorage.getItem('wenxiao-unit')) root.setAttribute('data-unit-pending', '');
  } catch (error) {
    // Storage is off: there is no choice to remember.
  }
})();
