// @ts-check
import { mostAtOnce } from "./most-at-once.js";

/** The notes that are chosen for one act, and whether notes are being chosen. */
export class Selection {
  #changed;
  #full;
  /** @type {Set<string>} */
  #notes = new Set();
  isOn = false;

  /**
   * @param {() => void} changed
   * @param {() => void} full no more can be chosen, since one command names no more
   */
  constructor(changed, full) {
    this.#changed = changed;
    this.#full = full;
  }

  /** In the order in which they were chosen. */
  get notes() {
    return [...this.#notes];
  }

  /** @param {string} note */
  has(note) {
    return this.#notes.has(note);
  }

  start() {
    this.isOn = true;
    this.#changed();
  }

  end() {
    if (!this.isOn) return;
    this.isOn = false;
    this.#notes.clear();
    this.#changed();
  }

  /**
   * Chooses notes, or leaves them when all of them are chosen; choosing the first begins it.
   * @param {...string} notes
   */
  toggle(...notes) {
    const isChosen = notes.every((note) => this.#notes.has(note));
    const chosen = new Set([...this.#notes, ...notes]);
    if (isChosen) notes.forEach((note) => this.#notes.delete(note));
    else this.#notes = new Set([...chosen].slice(0, mostAtOnce));
    this.isOn = true;
    this.#changed();
    if (!isChosen && chosen.size > mostAtOnce) this.#full();
  }

  /**
   * Leaves what is no more.
   * @param {ReadonlySet<string>} present
   */
  keep(present) {
    for (const note of this.#notes) if (!present.has(note)) this.#notes.delete(note);
  }
}
