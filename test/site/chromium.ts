export { startChromium } from '../../scripts/lib/chromium.ts';
