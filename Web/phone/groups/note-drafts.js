// @ts-check

/** @typedef {import("../drafts.js").Drafts} Drafts */
/** @typedef {{text: string, revision: number}} Draft  another text for a note, and what it was made from */

/** What a secretary has begun to write for notes of the group, kept over a closed sheet and a lost page. */
export class NoteDrafts {
  #drafts;

  /** @param {Drafts} drafts */
  constructor(drafts) {
    this.#drafts = drafts;
  }

  /** @param {string} note @returns {Draft | undefined} */
  of(note) {
    return JSON.parse(this.#drafts.of(nameOf(note)) || "null") ?? undefined;
  }

  /** @param {string} note @param {Draft} draft */
  keep(note, { text, revision }) {
    this.#drafts.keep(nameOf(note), JSON.stringify({ text, revision }));
  }

  /** It is on its way, or left. @param {string} note */
  end(note) {
    this.#drafts.drop(nameOf(note));
  }
}

/** Apart from what is written on the page itself: no column's id holds a colon. @param {string} note */
const nameOf = (note) => `:group:${note}`;
