// @ts-check

/** @typedef {{id: string, note: string, text: string}} OwnComment */

/** The comments that were written on this device: nobody else is told, the server neither, whose they are. */
export class OwnComments {
  #kept;
  #all;

  /** @param {import("./kept.js").Kept<OwnComment[]>} kept */
  constructor(kept) {
    this.#kept = kept;
    this.#all = kept.read() ?? [];
  }

  /** @returns {readonly OwnComment[]} */
  get all() {
    return this.#all;
  }

  /** @param {OwnComment} comment */
  add(comment) {
    this.#write([...this.#all, comment]);
  }

  /** It was refused or taken back. @param {string} id */
  remove(id) {
    this.#write(this.#all.filter((comment) => comment.id !== id));
  }

  /** @param {OwnComment[]} all */
  #write(all) {
    this.#all = all;
    this.#kept.write(all);
  }
}
