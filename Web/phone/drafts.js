// @ts-check

/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("./reading.js").Card} Card */
/** @typedef {{note: Card, text: string, marks: Marks}} Change  of a note, as it was when the change began */

/** What is being written on a board, kept over a lost page: a draft for each column, and one note's change. */
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

  /** The columns in which a text has been begun. */
  get columns() {
    const names = this.#memory.keys(this.#prefix).map((key) => key.slice(this.#prefix.length));
    return names.filter((name) => !name.includes(":")).filter((name) => this.of(name).trim());
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

  /** @returns {Change | undefined} */
  get change() {
    return JSON.parse(this.#memory.get(this.#changed) ?? "null") ?? undefined;
  }

  /** @param {Change} [change]  none lets go of it */
  keepChange(change) {
    this.#set(this.#changed, change ? JSON.stringify(change) : "");
  }

  /**
   * What was begun, as notes that the server did not take: when the meeting is over it can be read, not sent.
   * @returns {Card[]}
   */
  get unsent() {
    const begun = this.columns.map((column) => ({ id: column, column, text: this.of(column) }));
    const { note, text = "" } = this.change ?? {};
    if (note) begun.push({ id: ":change", column: note.column, text });
    return begun.map((card) => ({
      ...card,
      fate: "refused",
      refused: { reason: "boardIsClosed" },
    }));
  }

  /** @param {string} id  of one that is unsent */
  drop(id) {
    this.#set(this.#prefix + id, "");
    this.#set(this.#marksOf(id), "");
  }

  /** No id holds a colon. */
  get #changed() {
    return `${this.#prefix}:change`;
  }

  /** @param {string} column */
  #marksOf(column) {
    return `${this.#prefix}${column}:marks`;
  }

  /** @param {string} key @param {string} value */
  #set(key, value) {
    if (value) this.#memory.set(key, value);
    else this.#memory.delete(key);
  }
}
