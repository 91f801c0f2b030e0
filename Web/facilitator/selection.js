// @ts-check

/** As many as one command may name. */
const most = 100;

/** The notes that are chosen for one act, and whether notes are being chosen. */
export class Selection {
  #changed;
  /** @type {Set<string>} */
  #notes = new Set();
  isOn = false;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
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
    for (const note of notes) {
      if (isChosen) this.#notes.delete(note);
      else if (this.#notes.size < most) this.#notes.add(note);
    }
    this.isOn = true;
    this.#changed();
  }

  /**
   * Leaves what is no more.
   * @param {ReadonlySet<string>} present
   */
  keep(present) {
    for (const note of this.#notes) if (!present.has(note)) this.#notes.delete(note);
  }
}
