// @ts-check

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {NoteRecord["state"]} NoteState */

/**
 * The order in which notes came. A note carries no time, so that nobody can be found out by it: what this page
 * saw come has that order, what was there before it stands first, by rank.
 */
export class ReviewQueue {
  /** @type {Map<string, number>} */
  #arrivals = new Map();
  #count = 0;

  /**
   * Remembers who came since last time.
   * @param {Iterable<NoteRecord>} notes
   * @returns {NoteRecord[]} those that are new, oldest first
   */
  take(notes) {
    const fresh = [...notes].filter((note) => !this.#arrivals.has(note.id));
    fresh.sort((a, b) => firstRank(a) - firstRank(b) || (a.id < b.id ? -1 : 1));
    for (const note of fresh) this.#arrivals.set(note.id, this.#count++);
    return fresh;
  }

  /**
   * The notes in one state, oldest first.
   * @param {Iterable<NoteRecord>} notes
   * @param {NoteState} state
   */
  inState(notes, state) {
    return [...notes]
      .filter((note) => note.state === state)
      .sort((a, b) => this.#arrival(a) - this.#arrival(b));
  }

  /** @param {NoteRecord} note */
  #arrival(note) {
    return this.#arrivals.get(note.id) ?? this.#count;
  }
}

/** @param {NoteRecord} note */
function firstRank(note) {
  return note.placements[0]?.rank ?? 0;
}
