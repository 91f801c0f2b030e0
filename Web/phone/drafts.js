// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */

/** What is being written on a board, one draft for each column, kept over a lost page. */
export class Drafts {
  #memory;
  #prefix;

  /**
   * @param {string} board
   * @param {DeviceMemory} memory
   */
  constructor(board, memory) {
    this.#memory = memory;
    this.#prefix = `tavla.draft.${board}.`;
  }

  /** @param {string} column */
  of(column) {
    return this.#memory.get(this.#prefix + column) ?? "";
  }

  /**
   * @param {string} column
   * @param {string} text  none lets go of the draft
   */
  keep(column, text) {
    if (text) this.#memory.set(this.#prefix + column, text);
    else this.#memory.delete(this.#prefix + column);
  }
}
