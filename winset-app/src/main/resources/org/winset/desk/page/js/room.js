// @ts-check
/** How wide the middle of the page is: noted when it changes, as asking at once would have the page laid out in the midst of drawing. */
import { at } from './dom.js';

let width = 0;

/** In pixels. */
export function room() {
  if (!width) {
    width = at('centre').clientWidth;
    new ResizeObserver(() => { width = at('centre').clientWidth; }).observe(at('centre'));
  }
  return width;
}
