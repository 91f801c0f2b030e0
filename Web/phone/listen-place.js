// @ts-check

import { forgetLines } from "../shared/forget-board.js";
import { icon } from "../shared/icons.js";
import { element, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";
import { currentPhase } from "./reading.js";

/** @typedef {import("./frame.js").View} View */

/** What listening uses of the page; it is fetched when there is something, and brings nothing along. */
const tools = { currentPhase, element, icon, part, patchList, speaker };

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
  #page;
  /** @type {[View, boolean] | undefined} */
  #wanted;
  /** There is something, or was: what came for it says so itself. */
  #isUseful = false;

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
    this.#page = fetched(
      () => import("./listen-page.js"),
      ({ ListenPage }) => new ListenPage(tools, listener),
      () => this.#draw(),
    );
  }

  /**
   * @param {View} view
   * @param {boolean} isWriting  a question is open here
   */
  draw(view, isWriting) {
    this.#wanted = [view, isWriting];
    this.#isUseful ||= this.#hasSome(view);
    this.#draw();
  }

  /** @param {View} view */
  #hasSome({ store }) {
    const { board, memory } = this.#listener;
    return currentPhase(store)?.kind === "present" || store.all("card").length > 0 ||
      ["scratch", "core"].some((kind) => memory.keys(`tavla.${kind}.${board}`).length > 0);
  }

  #draw() {
    if (this.#isUseful && this.#wanted) this.#page()?.draw(...this.#wanted);
  }

  /** The meeting is over. */
  forget() {
    forgetLines(this.#listener.memory, this.#listener.board);
  }
}
