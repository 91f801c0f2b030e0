// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/marks.js").Marks} Marks */

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
   * What was chosen beside the text.
   * @param {string} column
   * @returns {Marks}
   */
  marksOf(column) {
    return JSON.parse(this.#memory.get(this.#marksOf(column)) ?? "{}");
  }

  /**
   * @param {string} column
   * @param {string} text  none lets go of the draft
   * @param {Marks} [marks]
   */
  keep(column, text, marks = {}) {
    this.#set(this.#prefix + column, text);
    this.#set(this.#marksOf(column), Object.keys(marks).length ? JSON.stringify(marks) : "");
  }

  /** No id holds a colon. @param {string} column */
  #marksOf(column) {
    return `${this.#prefix}${column}:marks`;
  }

  /** @param {string} key @param {string} value */
  #set(key, value) {
    if (value) this.#memory.set(key, value);
    else this.#memory.delete(key);
  }
}
