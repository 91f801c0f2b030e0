// @ts-check

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */

/** Nobody reads a note in less, in milliseconds. */
const glance = 1_000;

/** Which notes stood before somebody's eyes for long enough to be read, with the text they have. */
export class SeenNotes {
  /** Since when each text has stood on the page. @type {Map<string, {revision: number, since: number}>} */
  #texts = new Map();
  /** Since when a note has been in view. @type {Map<string, number>} */
  #inView = new Map();
  /** The text that was read. @type {Map<string, number>} */
  #read = new Map();
  #observer;

  /** @param {typeof IntersectionObserver} [Observer] */
  constructor(Observer = IntersectionObserver) {
    this.#observer = new Observer((entries) => {
      for (const { target, isIntersecting } of entries) {
        const note = target.getAttribute("data-note") ?? "";
        if (isIntersecting) this.enter(note);
        else this.leave(note);
      }
    }, { threshold: 0.6 });
  }

  /** Nobody looks at these cards any more. */
  stop() {
    this.#observer.disconnect();
  }

  /** @param {Element} card */
  watch(card) {
    this.#observer.observe(card);
  }

  /**
   * What stands on the page now.
   * @param {Iterable<NoteRecord>} notes
   * @param {number} [now]  milliseconds
   */
  look(notes, now = performance.now()) {
    for (const { id, revision } of notes) {
      if (this.#texts.get(id)?.revision !== revision) this.#texts.set(id, { revision, since: now });
    }
  }

  /** @param {string} note @param {number} [now]  milliseconds */
  enter(note, now = performance.now()) {
    if (!this.#inView.has(note)) this.#inView.set(note, now);
  }

  /** @param {string} note @param {number} [now]  milliseconds */
  leave(note, now = performance.now()) {
    const text = this.#texts.get(note);
    if (text && this.has({ id: note, revision: text.revision }, now)) {
      this.#read.set(note, text.revision);
    }
    this.#inView.delete(note);
  }

  /**
   * Whether a note was seen as it is.
   * @param {Pick<NoteRecord, "id" | "revision">} note
   * @param {number} [now]  milliseconds
   */
  has({ id, revision }, now = performance.now()) {
    if (this.#read.get(id) === revision) return true;
    const [text, entered] = [this.#texts.get(id), this.#inView.get(id)];
    if (text?.revision !== revision || entered === undefined) return false;
    return now - Math.max(text.since, entered) >= glance;
  }
}
