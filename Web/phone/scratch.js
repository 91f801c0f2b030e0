// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {{text: string, isUsed?: boolean}} Line  `isUsed`: it was made a note */

/** What a person writes to themselves while they listen, one list for each exercise. Kept here only. */
export class Scratch {
  #memory;
  #prefix;

  /**
   * @param {string} board
   * @param {DeviceMemory} memory
   */
  constructor(board, memory) {
    this.#memory = memory;
    this.#prefix = `tavla.scratch.${board}.`;
  }

  /**
   * @param {string} exercise
   * @returns {Line[]} the latest first
   */
  of(exercise) {
    return JSON.parse(this.#memory.get(this.#prefix + exercise) ?? "[]");
  }

  /**
   * @param {string} exercise
   * @param {Line[]} lines
   */
  keep(exercise, lines) {
    if (lines.length) this.#memory.set(this.#prefix + exercise, JSON.stringify(lines));
    else this.#memory.delete(this.#prefix + exercise);
  }

  /** What is being written for that list. @param {string} exercise */
  draftOf(exercise) {
    return this.#memory.get(this.#draftOf(exercise)) ?? "";
  }

  /**
   * @param {string} exercise
   * @param {string} text
   */
  keepDraft(exercise, text) {
    if (text) this.#memory.set(this.#draftOf(exercise), text);
    else this.#memory.delete(this.#draftOf(exercise));
  }

  /** No id holds a colon. @param {string} exercise */
  #draftOf(exercise) {
    return `${this.#prefix}${exercise}:draft`;
  }
}
