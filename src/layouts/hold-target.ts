/**
 * On a phone, what is far from the screen gets its height when it comes near (sections.css). The place that an address or
 * a link names is held in view until that has settled, unless the reader moves meanwhile or comes back to where he was.
 */

/** Half a second at sixty frames a second. */
const SETTLING_FRAMES = 30;

let framesLeft = 0;

for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  addEventListener(kind, () => (framesLeft = 0), { passive: true });
}
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href*="#"]')) startHolding();
});
addEventListener('load', () => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'navigate') startHolding();
});

function startHolding(): void {
  framesLeft = SETTLING_FRAMES;
  requestAnimationFrame(hold);
}

function hold(): void {
  const target = document.querySelector(':target');
  if (!target || framesLeft === 0) return;
  framesLeft -= 1;
  target.scrollIntoView();
  requestAnimationFrame(hold);
}
