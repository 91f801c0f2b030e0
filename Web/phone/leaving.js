// @ts-check

import { forgetBoard, forgetRefused, forgetTexts } from "../shared/forget-board.js";

const unknownBoard = 4500;

/** What this phone keeps to itself goes with the meeting; what was begun or refused can be read until the page is left. */
export class Leaving {
  #memory;
  #board;
  #onOver;
  #isOver = false;

  /**
   * @param {import("../shared/device-memory.js").DeviceMemory} memory
   * @param {string} board
   * @param {() => void} onOver  the meeting has ended
   */
  constructor(memory, board, onOver) {
    this.#memory = memory;
    this.#board = board;
    this.#onOver = onOver;
    addEventListener("pagehide", () => {
      if (!this.#isOver) return;
      forgetTexts(memory, board);
      forgetRefused(memory, board);
    });
  }

  /** @param {string | undefined} state  of the board */
  see(state) {
    const isOver = state === "closed";
    if (isOver && !this.#isOver) this.#onOver();
    this.#isOver = isOver;
  }

  /** The server lets nobody in. @param {number | undefined} code */
  stop(code) {
    if (code === unknownBoard) forgetBoard(this.#memory, this.#board);
  }
}
