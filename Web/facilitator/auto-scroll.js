// @ts-check
import { scrollSpeed } from "./drop-place.js";

/** Scrolls the board sideways and a column up and down while a pointer stays near their edges. */
export class AutoScroll {
  #scrolled;
  #frame = 0;
  #before = 0;
  /** @type {{x: number, y: number, board: Element, list: Element} | undefined} */
  #where;

  /** @param {() => void} scrolled called after each step: other things now lie under the pointer */
  constructor(scrolled) {
    this.#scrolled = scrolled;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {Element} board
   * @param {Element} list
   */
  to(x, y, board, list) {
    this.#where = { x, y, board, list };
    if (this.#frame) return;
    this.#before = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#step(now));
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#where = undefined;
  }

  /** @param {number} now */
  #step(now) {
    this.#frame = 0;
    if (!this.#where) return;
    const { x, y, board, list } = this.#where;
    const seconds = Math.min(0.05, (now - this.#before) / 1000);
    const wide = board.getBoundingClientRect();
    const tall = list.getBoundingClientRect();
    const across = scrollSpeed(x, { start: wide.left, end: wide.right }) * seconds;
    const down = scrollSpeed(y, { start: tall.top, end: tall.bottom }) * seconds;
    if (!across && !down) return;
    this.#before = now;
    board.scrollLeft += across;
    list.scrollTop += down;
    this.#scrolled();
    this.#frame = requestAnimationFrame((next) => this.#step(next));
  }
}
