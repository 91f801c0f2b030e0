// @ts-check

import { forgetBoard, forgetTexts } from "../shared/forget-board.js";

const unknownBoard = 4500;

/** What this phone keeps to itself goes with the meeting; what was being written just then can still be read. */
export class Leaving {
  #memory;
  #board;
  #onOver;
  /** How this page has seen the board last. @type {string | undefined} */
  #seen;

  /**
   * @param {import("../shared/device-memory.js").DeviceMemory} memory
   * @param {string} board
   * @param {() => void} onOver  the meeting ended before one's eyes
   */
  constructor(memory, board, onOver) {
    this.#memory = memory;
    this.#board = board;
    this.#onOver = onOver;
  }

  /** @param {string | undefined} state  of the board */
  see(state) {
    if (state === "closed" && this.#seen !== "closed") {
      if (this.#seen) this.#onOver();
      else forgetTexts(this.#memory, this.#board);
    }
    this.#seen = state ?? this.#seen;
  }

  /** The server lets nobody in. @param {number | undefined} code */
  stop(code) {
    if (code === unknownBoard) forgetBoard(this.#memory, this.#board);
  }
}
