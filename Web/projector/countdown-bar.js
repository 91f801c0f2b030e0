// @ts-check

import { element } from "../shared/page.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */

/** How much of the time is left, as a bar that empties to the left. */
export class CountdownBar {
  #left = element("div", { class: "countdown-left" });
  element = element("div", { class: "countdown-bar", "aria-hidden": "true" }, this.#left);

  /**
   * @param {BoardStore} store
   * @param {boolean} isOut
   */
  draw(store, isOut) {
    const countdown = store.get("countdown");
    this.element.hidden = !countdown || isOut;
    if (!countdown) return;
    const share = Math.max(0, Math.min((store.remaining ?? 0) / countdown.duration, 1));
    this.#left.style.width = `${share * 100}%`;
  }
}
