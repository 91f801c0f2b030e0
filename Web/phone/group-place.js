// @ts-check

import { part } from "./frame.js";
import { drawGroups } from "./screens.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/** Where one chooses a group, and the way there and back. */
export class GroupPlace {
  #queue;
  #redraw;
  /** Whether this person asks to choose again. */
  isWanted = false;

  /**
   * @param {import("../shared/command-queue.js").CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#queue = queue;
    this.#redraw = redraw;
    part("place").addEventListener("click", () => this.#turn(true));
    part("keep-group").addEventListener("click", () => this.#turn(false));
  }

  /** @param {boolean} isWanted */
  #turn(isWanted) {
    this.isWanted = isWanted;
    this.#redraw();
  }

  /** @param {View} view @param {GroupRecord | undefined} own */
  draw(view, own) {
    drawGroups(view, own, (group) => {
      this.#queue.add({ type: "chooseGroup", group });
      this.#turn(false);
    });
  }
}
