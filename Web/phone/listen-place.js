// @ts-check

import { forgetLines } from "../shared/forget-board.js";
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { part } from "./frame.js";
import { currentPhase } from "./reading.js";

/** @typedef {import("./frame.js").View} View */

/** What listening uses of the page; it is fetched when there is something, and brings nothing along. */
const tools = { currentPhase, element, icon, part, patchList };

/** @typedef {typeof tools} Tools */

/**
 * @typedef {object} Listener
 * @property {string} board
 * @property {import("../shared/device-memory.js").DeviceMemory} memory
 * @property {import("./overlays.js").Toast} toast
 * @property {(text: string) => boolean} toNote  puts a text where a note is written; false when it must wait
 */

/** Where the core group is listened to, once it shows something or one has written to oneself. */
export class ListenPlace {
  #listener;
  /** @type {import("./listen-page.js").ListenPage | undefined} */
  #page;
  /** @type {[View, boolean] | undefined} */
  #wanted;

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  /**
   * @param {View} view
   * @param {boolean} isWriting  a question is open here
   */
  draw(view, isWriting) {
    this.#wanted = [view, isWriting];
    if (this.#page) this.#page.draw(view, isWriting);
    else if (this.#isUseful(view)) this.#fetch();
  }

  /** @param {View} view */
  #isUseful({ store }) {
    const { board, memory } = this.#listener;
    return currentPhase(store)?.kind === "present" || store.all("card").length > 0 ||
      ["scratch", "core"].some((kind) => memory.keys(`tavla.${kind}.${board}`).length > 0);
  }

  async #fetch() {
    const fetched = await import("./listen-page.js").catch(() => undefined);
    if (!fetched || this.#page) return;
    this.#page = new fetched.ListenPage(tools, this.#listener);
    if (this.#wanted) this.#page.draw(...this.#wanted);
  }

  /** The meeting is over. */
  forget() {
    forgetLines(this.#listener.memory, this.#listener.board);
  }
}
