// @ts-check

/** Which page is shown: the facilitator's, until somebody turns at the screen itself. */
export class PageTurner {
  #followed = "";
  #page = 0;

  /**
   * Follows the spotlight whenever it, or what is open, changed.
   * @param {number} page
   * @param {string} occasion  what the page belongs to, such as the phase
   */
  follow(page, occasion) {
    const followed = `${page} ${occasion}`;
    if (followed === this.#followed) return;
    this.#followed = followed;
    this.#page = page;
  }

  get page() {
    return this.#page;
  }

  /**
   * @param {number} step
   * @param {number} pages  how many there are
   */
  turn(step, pages) {
    const shown = Math.min(this.#page, pages - 1);
    this.#page = Math.max(0, Math.min(shown + step, pages - 1));
  }
}

const steps = new Map([
  ["PageDown", 1],
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["PageUp", -1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

/**
 * @param {string} key
 * @returns {number} 0 for a key that turns no page
 */
export function stepFor(key) {
  return steps.get(key) ?? 0;
}
